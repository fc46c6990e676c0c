#pragma once

#include <QString>

class Visit;

// What a person sees of their trends; each leaves its pictures under names that end with the look.
void shootTrends(Visit& visit, const QString& look);
void shootFirstTrends(Visit& visit, const QString& look);
void shootNotice(Visit& visit, const QString& look);

#pragma once

#include <QString>

class Visit;

void shootQuestionnaire(Visit& visit, const QString& look);
void shootItemNine(Visit& visit, const QString& look);
void shootSafetyPlan(Visit& visit, const QString& look);

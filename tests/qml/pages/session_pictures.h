#pragma once

#include <QString>

class Visit;

// Pictures of every step of a session day; `look` ends their names.
void shootSessionDay(Visit& visit, const QString& look);
void shootUnknownEnd(Visit& visit, const QString& look);
void shootUnwell(Visit& visit, const QString& look);

#pragma once

#include <QString>

class Visit;

// Pictures of the plan, the ride home, the clinic and the vital signs; `look` ends their names.
void shootPlan(Visit& visit, const QString& look);
void shootArranging(Visit& visit, const QString& look);
void shootHandOver(Visit& visit, const QString& look);
void shootInitials(Visit& visit, const QString& look);
void shootNoRide(Visit& visit, const QString& look);
void shootClinic(Visit& visit, const QString& look);

#pragma once

#include <QString>

class Visit;

/// The pages on which a person writes down what the clinic has planned.
void shootCourse(Visit& visit, const QString& look);
void shootCalendar(Visit& visit, const QString& look);
void shootBooster(Visit& visit, const QString& look);

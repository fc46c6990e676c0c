#pragma once

#include <QString>

class Visit;

// Pictures of the heart-rate pages in all their states; `look` ends their names.
void shootFindingStrap(Visit& visit, const QString& look);
void shootLiveRate(Visit& visit, const QString& look);
void shootRecording(Visit& visit, const QString& look);
void shootResting(Visit& visit, const QString& look);
void shootRateDays(Visit& visit, const QString& look);
void shootRateAfterSession(Visit& visit, const QString& look);

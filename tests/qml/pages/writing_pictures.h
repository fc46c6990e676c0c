#pragma once

#include <QString>

class Visit;

// Pictures of the session diary, of what is written around a session, and of preparing for one;
// `look` ends their names.
void shootWriting(Visit& visit, const QString& look);
void shootSessionWriting(Visit& visit, const QString& look);
void shootPreparing(Visit& visit, const QString& look);

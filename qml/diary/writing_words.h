#pragma once

#include "core/model/diary_entry.h"
#include "core/model/treatment_session.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

/// How an entry of the session diary is spoken of.
namespace homeward::ui {

QStringList stageNames(); ///< "Before", "After", "Later": in the order of DiaryStage, without Free

/// "Wed 5 Nov 2025, after session 3". `number` is 0 where the session has none or is not known.
QString writingTitle(LocalDay day, DiaryStage stage, int number);

/// "Session 3, Wed 5 Nov 2025", or "Session, ..." for one without a number.
QString sessionName(const TreatmentSession& session, int number);

/// The session that an entry of that stage is most likely about: before, the next one; after and
/// later, the last one that has begun; otherwise none.
std::optional<SessionId> nearestSession(std::span<const TreatmentSession> sessions,
                                        DiaryStage stage, Instant now);

/// The first words, for a row; the page cuts the rest.
QString firstWords(const std::string& text);

/// Fewer of them, on one line.
QString briefWords(const std::string& text);

} // namespace homeward::ui

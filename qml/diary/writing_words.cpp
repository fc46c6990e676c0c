#include "qml/diary/writing_words.h"

#include "qml/diary/writing_offer.h"
#include "qml/plan/session_count.h"
#include "qml/support/moment_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr qsizetype kRowLength = 240; // three lines on a phone
constexpr qsizetype kBriefLength = 80;

struct WritingWords {
    Q_DECLARE_TR_FUNCTIONS(WritingWords)
};

QString stageText(DiaryStage stage, int number)
{
    switch (stage) {
    case DiaryStage::Before:
        return number > 0 ? WritingWords::tr("before session %1").arg(number)
                          : WritingWords::tr("before a session");
    case DiaryStage::After:
        return number > 0 ? WritingWords::tr("after session %1").arg(number)
                          : WritingWords::tr("after a session");
    case DiaryStage::Integration:
        return number > 0 ? WritingWords::tr("later, session %1").arg(number)
                          : WritingWords::tr("later");
    case DiaryStage::Free:
        break;
    }
    return {};
}

bool isToCome(const TreatmentSession& session, Instant now)
{
    return session.status() == SessionStatus::Planned && !hasLapsed(session, now);
}

} // namespace

QStringList stageNames()
{
    return {WritingWords::tr("Before"), WritingWords::tr("After"), WritingWords::tr("Later")};
}

QString writingTitle(LocalDay day, DiaryStage stage, int number)
{
    const QString about = stageText(stage, number);
    if (about.isEmpty())
        return shortDayText(day);
    return WritingWords::tr("%1, %2").arg(shortDayText(day), about);
}

QString sessionName(const TreatmentSession& session, int number)
{
    const QString day = shortDayText(session.plan.start.day());
    return number > 0 ? WritingWords::tr("Session %1, %2").arg(QString::number(number), day)
                      : WritingWords::tr("Session, %1").arg(day);
}

std::optional<SessionId> nearestSession(std::span<const TreatmentSession> sessions,
                                        DiaryStage stage, Instant now)
{
    if (stage == DiaryStage::Free)
        return std::nullopt;
    if (stage == DiaryStage::Before) {
        const auto next = std::ranges::find_if(
            sessions, [now](const TreatmentSession& session) { return isToCome(session, now); });
        return next == sessions.end() ? std::nullopt : std::optional{next->id};
    }
    const TreatmentSession* last = lastBegun(sessions);
    return last == nullptr ? std::nullopt : std::optional{last->id};
}

QString firstWords(const std::string& text)
{
    // Four bytes a character at most, so that a huge text is not converted as a whole.
    const auto bytes = std::min<qsizetype>(static_cast<qsizetype>(text.size()), 4 * kRowLength);
    return QString::fromUtf8(text.data(), bytes).left(kRowLength);
}

QString briefWords(const std::string& text)
{
    const QString line = firstWords(text).simplified();
    return line.size() <= kBriefLength ? line : line.left(kBriefLength).trimmed() + QChar{0x2026};
}

} // namespace homeward::ui

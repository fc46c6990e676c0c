#include "qml/heart_rate/rate_entry.h"

#include "qml/heart_rate/reading_words.h"
#include "qml/support/problem_text.h"

namespace homeward::ui {

using services::DiaryError;
using services::ReadingError;

RateEntry::RateEntry(AppController& app, ProfileWorker& worker, const WallClock& clock,
                     QObject* parent)
    : QObject(parent),
      m_clock(clock),
      m_keeper(app, worker)
{
    connect(&m_keeper, &ReadingKeeper::changed, this, &RateEntry::followKeeper);
    connect(&app, &AppController::stateChanged, this, &RateEntry::clear);
}

void RateEntry::setTyped(const QString& text)
{
    if (text == m_typed)
        return;
    m_typed = text;
    m_isNoNumber = false;
    m_keeper.forget();
}

QString RateEntry::fault() const
{
    const auto& problem = m_keeper.problem();
    const bool isOutside = problem && std::holds_alternative<ReadingError>(*problem);
    return m_isNoNumber || isOutside
        ? tr("Write a number from %1 to %2.").arg(kLowestPlausibleRate).arg(kHighestPlausibleRate)
        : QString{};
}

QString RateEntry::problem() const
{
    if (const auto& problem = m_keeper.problem())
        if (const auto* disk = std::get_if<DiaryError>(&*problem))
            return saveProblemText(*disk);
    return {};
}

QString RateEntry::result() const
{
    return m_keeper.kept() ? readingText(*m_keeper.kept()) : QString{};
}

void RateEntry::save()
{
    bool isNumber = false;
    const int bpm = m_typed.trimmed().toInt(&isNumber);
    m_isNoNumber = !isNumber;
    if (isNumber)
        m_keeper.record({.moment = m_clock.now(), .bpm = bpm});
    else
        Q_EMIT changed();
}

void RateEntry::undo()
{
    m_keeper.undo();
}

void RateEntry::clear()
{
    m_typed.clear();
    m_isNoNumber = false;
    m_keeper.forget();
}

void RateEntry::followKeeper()
{
    if (m_keeper.kept())
        m_typed.clear();
    Q_EMIT changed();
}

} // namespace homeward::ui

#include "qml/trends/score_card.h"

#include "qml/questionnaire/questionnaire_words.h"

#include <algorithm>
#include <utility>

namespace homeward::ui {

namespace {

constexpr double kLongestScoreGap = 45; ///< days: a questionnaire is due once a month

/// A response without a total ends the line, as a day without an entry does.
std::vector<std::vector<rules::ChartSample>>
totalsOf(const std::vector<services::ScoredResponse>& newestFirst)
{
    std::vector<std::vector<rules::ChartSample>> series(1);
    std::vector<services::ScoredResponse> oldestFirst = newestFirst;
    std::ranges::reverse(oldestFirst);
    for (const services::ScoredResponse& response : oldestFirst) {
        if (response.score.total)
            series.back().push_back({axisPlace(response.response.moment.day()),
                                     static_cast<double>(*response.score.total)});
        else if (!series.back().empty())
            series.emplace_back();
    }
    return series;
}

} // namespace

ScoreCard::ScoreCard(const Instrument& instrument, QObject* parent)
    : QObject(parent),
      m_instrument(instrument)
{
}

QString ScoreCard::credit() const
{
    return instrumentText(m_instrument.credit);
}

QStringList ScoreCard::axisNames() const
{
    QStringList names;
    for (const BandRange& range : m_instrument.bands)
        names << (range.band ? tr("%1 %2").arg(QString::number(range.from), bandName(*range.band))
                             : QString::number(range.from));
    return names;
}

QList<int> ScoreCard::bandStarts() const
{
    QList<int> starts;
    for (const BandRange& range : m_instrument.bands)
        starts << range.from;
    return starts;
}

void ScoreCard::show(const std::vector<services::ScoredResponse>& newestFirst,
                     std::vector<ChartMark> marks)
{
    m_sentence = scoreSentence(newestFirst.front());
    m_table.setRows(scoreTable(newestFirst));
    m_chart.setContent({.series = totalsOf(newestFirst),
                        .marks = std::move(marks),
                        .lowest = 0,
                        .highest = static_cast<double>(m_instrument.highest),
                        .longestStep = kLongestScoreGap});
    Q_EMIT changed();
}

} // namespace homeward::ui

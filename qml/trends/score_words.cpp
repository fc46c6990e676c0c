#include "core/model/side_effect.h"
#include "qml/questionnaire/questionnaire_words.h"
#include "qml/side_effects/side_effect_model.h"
#include "qml/support/moment_text.h"
#include "qml/trends/trend_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace homeward::ui {

namespace {

struct TrendWords {
    Q_DECLARE_TR_FUNCTIONS(TrendWords)
};

QString totalCell(const rules::QuestionnaireScore& score)
{
    return score.total ? QString::number(*score.total) : TrendWords::tr("No total");
}

TableLine scoreLine(const services::ScoredResponse& response)
{
    const rules::QuestionnaireScore& score = response.score;
    return {.first = shortDayText(response.response.moment.day()),
            .second = totalCell(score),
            .third = score.band ? bandName(*score.band) : QString{},
            .spoken = scoreSentence(response)};
}

QString spanName(rules::HourSpan span)
{
    switch (span) {
    case rules::HourSpan::BeforeTheEnd:
        return TrendWords::tr("During the dose");
    case rules::HourSpan::FirstHour:
        return TrendWords::tr("First hour");
    case rules::HourSpan::SecondHour:
        return TrendWords::tr("Second hour");
    case rules::HourSpan::TwoToFour:
        return TrendWords::tr("2 to 4 hours");
    case rules::HourSpan::FourToTwelve:
        return TrendWords::tr("4 to 12 hours");
    case rules::HourSpan::TwelveToDay:
        return TrendWords::tr("12 to 24 hours");
    case rules::HourSpan::Later:
        break;
    }
    return TrendWords::tr("After a day");
}

QString effectText(const rules::EffectCount& effect)
{
    const QString name =
        QCoreApplication::translate("SideEffect", std::string{effect.item->name}.c_str());
    const QString severity = severityName(effect.worst).toLower();
    if (effect.sessions == 1)
        return TrendWords::tr("%1: %2.").arg(name, severity);
    return TrendWords::tr("%1: up to %2, in %3 sessions.")
        .arg(name, severity, QString::number(effect.sessions));
}

} // namespace

QString scoreSentence(const services::ScoredResponse& response)
{
    const QString day = briefDayText(response.response.moment.day());
    const rules::QuestionnaireScore& score = response.score;
    if (!score.total)
        return TrendWords::tr("%1. %2").arg(day, noTotalText(score));
    if (!score.band)
        return TrendWords::tr("%1: total %2. This is not a diagnosis.")
            .arg(day, QString::number(*score.total));
    return TrendWords::tr("%1: total %2, in the range named %3. This is not a diagnosis.")
        .arg(day, QString::number(*score.total), bandName(*score.band));
}

std::vector<TableLine> scoreTable(const std::vector<services::ScoredResponse>& newestFirst)
{
    std::vector<TableLine> lines;
    lines.reserve(newestFirst.size());
    for (const services::ScoredResponse& response : newestFirst)
        lines.push_back(scoreLine(response));
    return lines;
}

std::vector<Line> effectLines(const rules::EffectHours& effects)
{
    std::vector<Line> lines;
    for (const rules::EffectSpan& span : effects.spans) {
        QStringList sentences;
        for (const rules::EffectCount& effect : span.effects)
            sentences << effectText(effect);
        lines.push_back({.glyph = QStringLiteral("clock"),
                         .title = spanName(span.span),
                         .detail = sentences.join(u' ')});
    }
    if (effects.unplaced > 0)
        lines.push_back({.glyph = QStringLiteral("clock"),
                         .title = TrendWords::tr("Time after the dose not known"),
                         .detail = effects.unplaced == 1
                             ? TrendWords::tr("1 report.")
                             : TrendWords::tr("%1 reports.").arg(effects.unplaced)});
    return lines;
}

QString heartRateSentence(const VitalsRecord& record)
{
    return TrendWords::tr("Heart rate %1, %2.")
        .arg(QString::number(record.signs.heartRate().value_or(0)), dayAndTimeText(record.moment));
}

QString restingRateSentence(const HeartRateReading& reading)
{
    return TrendWords::tr("%1 at rest, %2.").arg(reading.bpm).arg(dayAndTimeText(reading.moment));
}

} // namespace homeward::ui

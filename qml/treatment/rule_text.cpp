#include "qml/treatment/rule_text.h"

#include "qml/treatment/rule_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace homeward::ui {

namespace {

using rules::Restriction;
using rules::RestrictionState;

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

QString momentOf(const DayReading& day, Instant at)
{
    return dayAndTimeThereAndHere(at, clinicClock(day), day.here);
}

/// When it ended; while it is in force, when its time is up.
std::optional<Instant> endOrTime(const Restriction& rule)
{
    return rule.endedAt ? rule.endedAt : rule.until;
}

/// Whether the head of the page says all about its end.
bool endsAsTheHeadSays(const DayReading& day, const Restriction& rule)
{
    return rule.isInForce() == hasRulesInForce(day) && endOrTime(rule) == lastUntil(day);
}

QString endOf(const DayReading& day, const Restriction& rule)
{
    if (endsAsTheHeadSays(day, rule) || !rule.until)
        return {};
    const QString until = momentOf(day, *rule.until);
    switch (rule.state) {
    case RestrictionState::Unknown:
        return RuleText::tr("Estimated: not before %1.").arg(until);
    case RestrictionState::AwaitingSleep:
        return RuleText::tr("Until after a night's sleep.");
    case RestrictionState::Ended:
        return RuleText::tr("Ended at %1.").arg(momentOf(day, rule.endedAt.value_or(*rule.until)));
    case RestrictionState::Active:
        break;
    }
    if (rule.kind == RuleKind::AdultNearby)
        return RuleText::tr("Suggested until about %1.").arg(until);
    return rule.needsSleep ? RuleText::tr("Until %1, and after a night's sleep.").arg(until)
                           : RuleText::tr("Until %1.").arg(until);
}

/// Where the clinic has rules of its own, those that it does not name are told apart.
QString authorityOf(const DayReading& day, const Restriction& rule)
{
    const auto isClinics = [](const Restriction& one) {
        return one.origin.source == PolicySource::Clinic;
    };
    const bool isMixed = std::ranges::any_of(day.status.restrictions, isClinics);
    return isMixed && !isClinics(rule) ? RuleText::tr("A general rule.") : QString{};
}

Line lineOf(const DayReading& day, const Restriction& rule, const RuleWords& words)
{
    const bool hasOwnWords = !rule.text.empty();
    QStringList detail{hasOwnWords ? QString::fromStdString(rule.text) : words.detail,
                       endOf(day, rule), authorityOf(day, rule)};
    if (rule.kind == RuleKind::AdultNearby && !hasOwnWords && !detail[1].isEmpty())
        detail[0].clear(); // "suggested" is said already
    detail.removeAll(QString{});
    return {words.glyph, words.title, detail.join(u' '), rule.isInForce()};
}

bool isOneLine(const Restriction* driving, const Restriction* machines)
{
    return driving != nullptr && machines != nullptr && driving->text.empty()
        && machines->text.empty() && driving->state == machines->state
        && driving->until == machines->until && driving->origin == machines->origin;
}

RuleWords wordsFor(const Restriction& rule, bool isWithMachines)
{
    RuleWords words = ruleWords(rule.kind);
    if (rule.kind == RuleKind::NoDriving && isWithMachines)
        words.detail = RuleText::tr("No cycling in traffic, machines or heights.");
    return words;
}

QString unknownEnd(const DayReading& day, const std::optional<Instant>& until)
{
    QString words =
        RuleText::tr("The end is not known. Keep the rules until your clinic tells you.");
    if (!until)
        return words;
    return words + u' ' + RuleText::tr("Estimated: not before %1.").arg(momentOf(day, *until));
}

} // namespace

bool hasRulesInForce(const DayReading& day)
{
    return std::ranges::any_of(day.status.restrictions, &Restriction::isInForce);
}

bool isRulesEndUnknown(const DayReading& day)
{
    return std::ranges::any_of(day.status.restrictions, [](const Restriction& rule) {
        return rule.state == RestrictionState::Unknown;
    });
}

std::optional<Instant> lastUntil(const DayReading& day)
{
    const bool isAnyInForce = hasRulesInForce(day);
    std::optional<Instant> last;
    for (const Restriction& rule : day.status.restrictions)
        if (rule.isInForce() || !isAnyInForce)
            last = std::max(last, endOrTime(rule));
    return last;
}

QString rulesTitle(const DayReading& day)
{
    if (day.status.restrictions.empty())
        return RuleText::tr("Rules");
    const auto until = lastUntil(day);
    if (!hasRulesInForce(day) || isRulesEndUnknown(day) || !until || *until <= day.status.provenNow)
        return RuleText::tr("Rules from your session");
    const ZonedInstant end = onClockOf(day.here, *until);
    const auto daysAhead = (end.day() - day.now().day()).count();
    if (daysAhead == 0)
        return RuleText::tr("Rules until later today");
    if (daysAhead == 1)
        return RuleText::tr("Rules until tomorrow");
    return RuleText::tr("Rules until %1").arg(briefDayText(end.day()));
}

QString rulesDetail(const DayReading& day)
{
    if (day.status.restrictions.empty())
        return RuleText::tr("No session is on record from which rules would run.");
    const auto until = lastUntil(day);
    if (!hasRulesInForce(day))
        return until ? RuleText::tr("Ended at %1.").arg(momentOf(day, *until)) : QString{};
    if (isRulesEndUnknown(day) || !until)
        return unknownEnd(day, until);
    const bool isAwaited = std::ranges::any_of(day.status.restrictions, [](const auto& rule) {
        return rule.isInForce() && rule.needsSleep;
    });
    if (*until <= day.status.provenNow)
        return RuleText::tr("Until after a night's sleep.");
    return isAwaited ? RuleText::tr("%1, and after a night's sleep.").arg(momentOf(day, *until))
                     : RuleText::tr("%1.").arg(momentOf(day, *until));
}

QString rulesSource(const DayReading& day)
{
    if (day.status.restrictions.empty())
        return {};
    int version = 0;
    for (const Restriction& rule : day.status.restrictions)
        if (rule.origin.source == PolicySource::Clinic)
            version = std::max(version, rule.origin.version);
    if (version > 0)
        return RuleText::tr("These are your clinic's rules, version %1.").arg(version);
    return RuleText::tr("General rules; ask your clinic.");
}

std::vector<Line> ruleLines(const DayReading& day)
{
    const bool isJoined = isOneLine(restrictionOf(day, RuleKind::NoDriving),
                                    restrictionOf(day, RuleKind::NoMachines));
    std::vector<Line> lines;
    for (const Restriction& rule : day.status.restrictions)
        if (!(isJoined && rule.kind == RuleKind::NoMachines))
            lines.push_back(lineOf(day, rule, wordsFor(rule, isJoined)));
    for (const UnknownRule& other : day.status.others)
        lines.push_back({"list", RuleText::tr("Your clinic's rule"),
                         QString::fromStdString(other.text.empty() ? other.kind : other.text),
                         hasRulesInForce(day)});
    return lines;
}

QStringList medicineLines(const DayReading& day)
{
    QStringList lines;
    // The general ones are in the catalogues; those of a clinic stay as it wrote them.
    for (const std::string& line : day.status.medicineLines)
        lines << QCoreApplication::translate("GeneralRules", line.c_str());
    return lines;
}

} // namespace homeward::ui

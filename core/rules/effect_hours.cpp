#include "core/rules/effect_hours.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace homeward::rules {

namespace {

using namespace std::chrono_literals;

/// Where each span begins.
constexpr std::array<std::pair<std::chrono::hours, HourSpan>, 6> kSpanStarts{
    {{0h, HourSpan::FirstHour},
     {1h, HourSpan::SecondHour},
     {2h, HourSpan::TwoToFour},
     {4h, HourSpan::FourToTwelve},
     {12h, HourSpan::TwelveToDay},
     {24h, HourSpan::Later}}};

/// What a report is about: a later one about the same takes its place. The checklist is one array,
/// so its order is that of the addresses.
using Subject = std::tuple<HourSpan, const SideEffectItem*, SessionId>;
using LastReports = std::map<Subject, const SideEffectReport*>;

std::optional<Instant> knownDosingEnd(const std::optional<SessionId>& id,
                                      std::span<const TreatmentSession> sessions)
{
    if (!id)
        return std::nullopt;
    const auto session = std::ranges::find(sessions, *id, &TreatmentSession::id);
    if (session == sessions.end() || !session->dosingEnded)
        return std::nullopt;
    return session->dosingEnded->at;
}

void add(std::vector<EffectSpan>& spans, HourSpan span, const SideEffectReport& report)
{
    if (spans.empty() || spans.back().span != span)
        spans.push_back({span, {}});
    auto& effects = spans.back().effects;
    if (effects.empty() || effects.back().item != report.item)
        effects.push_back({report.item, 0, report.severity});
    ++effects.back().sessions;
    effects.back().worst = std::max(effects.back().worst, report.severity);
}

std::vector<EffectSpan> spansOf(const LastReports& reports)
{
    std::vector<EffectSpan> spans;
    for (const auto& [subject, report] : reports)
        if (report->severity != Severity::None)
            add(spans, std::get<HourSpan>(subject), *report);
    return spans;
}

} // namespace

HourSpan hourSpanOf(Instant at, Instant dosingEnd)
{
    HourSpan span = HourSpan::BeforeTheEnd;
    for (const auto& [from, candidate] : kSpanStarts)
        if (at >= dosingEnd + from)
            span = candidate;
    return span;
}

EffectHours effectHours(std::span<const SideEffectReport> reports,
                        std::span<const TreatmentSession> sessions)
{
    EffectHours hours;
    LastReports last;
    for (const SideEffectReport& report : reports) {
        const auto dosingEnd = knownDosingEnd(report.session, sessions);
        if (!dosingEnd) {
            hours.unplaced += report.severity == Severity::None ? 0 : 1;
            continue;
        }
        const HourSpan span = hourSpanOf(report.moment.at(), *dosingEnd);
        const SideEffectReport*& kept = last[{span, report.item, *report.session}];
        // Reports come newest first: of two of the same second, the first was written down later.
        if (kept == nullptr || kept->recordedAt < report.recordedAt)
            kept = &report;
    }
    hours.spans = spansOf(last);
    return hours;
}

} // namespace homeward::rules

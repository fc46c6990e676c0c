#include "core/rules/effect_hours.h"

#include <gtest/gtest.h>

#include <chrono>
#include <ostream>
#include <vector>

namespace homeward::rules {

static void PrintTo(const EffectSpan& span, std::ostream* out)
{
    *out << "span " << static_cast<int>(span.span);
    for (const EffectCount& effect : span.effects)
        *out << ' ' << effect.item->code << 'x' << effect.sessions << " severity "
             << static_cast<int>(effect.worst);
}

namespace effect_hours_test {

using namespace std::chrono_literals;

constexpr Instant kDosingEnd = std::chrono::sys_days{std::chrono::year{2026} / 3 / 5} + 11h;

SessionId sessionId(unsigned char filling)
{
    Uuid::Bytes bytes{};
    bytes.fill(std::byte{filling});
    return SessionId{Uuid{bytes}};
}

const SessionId kFirst = sessionId(1);
const SessionId kSecond = sessionId(2);

TreatmentSession endedAt(const SessionId& id, Instant end)
{
    return {
        .id = id,
        .plan = {.route = Route::Intravenous, .start = {end - 40min, "UTC", 0s}, .length = 40min},
        .started = StepTaken{.at = end - 40min, .recorded = {}},
        .dosingEnded = StepTaken{.at = end, .recorded = {}}};
}

/// Noticed so long after the end of dosing, in the first session, written down at once.
SideEffectReport noticed(const char* code, Severity severity, std::chrono::seconds after)
{
    const Instant at = kDosingEnd + after;
    return {.id = {},
            .moment = {at, "UTC", 0s},
            .item = findSideEffect(code),
            .severity = severity,
            .session = kFirst,
            .recordedAt = at};
}

EffectHours hoursOf(const std::vector<SideEffectReport>& reports,
                    const std::vector<TreatmentSession>& sessions = {endedAt(kFirst, kDosingEnd)})
{
    return effectHours(reports, sessions);
}

EffectCount count(const char* code, int sessions, Severity worst)
{
    return {findSideEffect(code), sessions, worst};
}

TEST(EffectHours, HaveTheirEdgesAtTheSecond)
{
    struct Edge {
        std::chrono::seconds after;
        HourSpan span;
    };
    for (const auto& [after, span] : std::vector<Edge>{{-1s, HourSpan::BeforeTheEnd},
                                                       {0s, HourSpan::FirstHour},
                                                       {1h - 1s, HourSpan::FirstHour},
                                                       {1h, HourSpan::SecondHour},
                                                       {2h - 1s, HourSpan::SecondHour},
                                                       {2h, HourSpan::TwoToFour},
                                                       {4h - 1s, HourSpan::TwoToFour},
                                                       {4h, HourSpan::FourToTwelve},
                                                       {12h - 1s, HourSpan::FourToTwelve},
                                                       {12h, HourSpan::TwelveToDay},
                                                       {24h - 1s, HourSpan::TwelveToDay},
                                                       {24h, HourSpan::Later},
                                                       {24h * 365, HourSpan::Later}})
        EXPECT_EQ(hourSpanOf(kDosingEnd + after, kDosingEnd), span) << after.count();
}

TEST(EffectHours, AreNoneWithoutAReport)
{
    EXPECT_EQ(hoursOf({}), EffectHours{});
}

TEST(EffectHours, PutEachItemWhereItWasNoticed)
{
    const auto hours = hoursOf({noticed("nausea", Severity::Mild, 30min),
                                noticed("dizzy", Severity::Severe, 30min),
                                noticed("nausea", Severity::Moderate, 3h)});

    EXPECT_EQ(hours.spans,
              (std::vector<EffectSpan>{
                  {HourSpan::FirstHour,
                   {count("nausea", 1, Severity::Mild), count("dizzy", 1, Severity::Severe)}},
                  {HourSpan::TwoToFour, {count("nausea", 1, Severity::Moderate)}}}));
    EXPECT_EQ(hours.unplaced, 0);
}

TEST(EffectHours, CountTheSessionsAndKeepTheWorst)
{
    auto other = noticed("nausea", Severity::Severe, 10min);
    other.session = kSecond;

    const auto hours = hoursOf({noticed("nausea", Severity::Mild, 30min), other},
                               {endedAt(kFirst, kDosingEnd), endedAt(kSecond, kDosingEnd)});

    EXPECT_EQ(
        hours.spans,
        (std::vector<EffectSpan>{{HourSpan::FirstHour, {count("nausea", 2, Severity::Severe)}}}));
}

TEST(EffectHours, LetTheLastReportOfASpanCount)
{
    const auto first = noticed("nausea", Severity::Severe, 10min);
    const auto second = noticed("nausea", Severity::Mild, 20min);

    for (const auto& reports : {std::vector{first, second}, std::vector{second, first}})
        EXPECT_EQ(
            hoursOf(reports).spans,
            (std::vector<EffectSpan>{{HourSpan::FirstHour, {count("nausea", 1, Severity::Mild)}}}));
}

TEST(EffectHours, LetTheFirstOfTheSameSecondCount)
{
    const auto later = noticed("nausea", Severity::Mild, 10min); // reports come newest first
    const auto earlier = noticed("nausea", Severity::Severe, 10min);

    EXPECT_EQ(
        hoursOf({later, earlier}).spans,
        (std::vector<EffectSpan>{{HourSpan::FirstHour, {count("nausea", 1, Severity::Mild)}}}));
}

TEST(EffectHours, LeaveOutWhatWasTakenBack)
{
    EXPECT_EQ(hoursOf({noticed("nausea", Severity::None, 20min),
                       noticed("nausea", Severity::Severe, 10min)}),
              EffectHours{});
}

TEST(EffectHours, SayHowManyHaveNoPlace)
{
    auto alone = noticed("nausea", Severity::Mild, 10min);
    alone.session = std::nullopt;
    auto unknown = noticed("dizzy", Severity::Mild, 10min);
    unknown.session = kSecond;
    auto nothing = unknown;
    nothing.severity = Severity::None;
    auto open = endedAt(kFirst, kDosingEnd);
    open.dosingEnded = std::nullopt;

    EXPECT_EQ(hoursOf({alone, unknown, nothing, noticed("tired", Severity::Mild, 1h)}, {open}),
              (EffectHours{{}, 3}));
}

} // namespace effect_hours_test
} // namespace homeward::rules

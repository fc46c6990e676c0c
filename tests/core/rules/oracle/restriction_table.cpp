#include "core/rules/restrictions.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <iostream>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Writes what the program answers, for somebody else to judge: see compare.py.
//
// restriction_table FROM TO, with zones on standard input, one a line. For each zone, each route
// and each hour from FROM up to TO (seconds since 1970) as the end of dosing: the moment at which
// time is up for driving, as a 64-bit number of seconds since 1970 in the machine's byte order.

namespace {

using namespace homeward;

constexpr std::array kRoutes{Route::Intravenous, Route::Intramuscular, Route::EsketamineNasal,
                             Route::OralInClinic};

/// What the built-in policy says about driving after that route, and nothing else.
rules::RulesInForce drivingRule(Route route)
{
    auto inForce = rules::rulesInForce(route, nullptr, rules::Jurisdiction::Unknown);
    std::erase_if(inForce.rules.after,
                  [](const AfterRule& rule) { return rule.kind != RuleKind::NoDriving; });
    return inForce;
}

/// A session by that route whose dosing has ended.
rules::SessionFacts sessionIn(const date::time_zone& zone, Route route)
{
    const auto length = rules::usualLength(route);
    return {.session = {.id = {},
                        .plan = {.route = route,
                                 .start = ZonedInstant{Instant{}, zone},
                                 .length = length},
                        .started = StepTaken{},
                        .dosingEnded = StepTaken{}},
            .rules = drivingRule(route),
            .sleepConfirmations = {}};
}

std::vector<std::int64_t> endsIn(const date::time_zone& zone, Route route, Instant from, Instant to)
{
    std::vector<std::int64_t> ends;
    auto facts = sessionIn(zone, route);
    for (Instant dosingEnd = from; dosingEnd < to; dosingEnd += std::chrono::hours{1}) {
        const Instant start = dosingEnd - facts.session.plan.length;
        facts.session.plan.start = ZonedInstant{start, zone};
        facts.session.started->at = start;
        facts.session.dosingEnded->at = dosingEnd;
        const auto restriction = rules::restrictionsOf(facts, dosingEnd).front();
        ends.push_back(restriction.until->time_since_epoch().count());
    }
    return ends;
}

void write(std::span<const std::int64_t> numbers)
{
    const auto bytes = std::as_bytes(numbers);
    std::cout.write(reinterpret_cast<const char*>(bytes.data()),
                    static_cast<std::streamsize>(bytes.size()));
}

std::optional<Instant> instantFrom(std::string_view text)
{
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return Instant{std::chrono::seconds{seconds}};
}

} // namespace

int main(int argc, char** argv)
{
    const auto from = argc == 3 ? instantFrom(argv[1]) : std::nullopt;
    const auto to = argc == 3 ? instantFrom(argv[2]) : std::nullopt;
    if (!from || !to) {
        std::cerr << "restriction_table FROM TO, zones on standard input\n";
        return 2;
    }
    for (std::string name; std::getline(std::cin, name);) {
        const auto zone = findZone(name);
        if (!zone) {
            std::cerr << "no zone " << name << '\n';
            return 1;
        }
        for (const Route route : kRoutes)
            write(endsIn(**zone, route, *from, *to));
        std::cout.flush();
    }
    return 0;
}

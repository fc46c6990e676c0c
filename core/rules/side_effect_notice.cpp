#include "core/rules/side_effect_notice.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

namespace homeward::rules {

namespace {

/// The last report of each item: a later one takes the place of an earlier one. Two of one second
/// come with the later one first.
std::vector<const SideEffectReport*> counted(std::span<const SideEffectReport> reports,
                                             const SessionId& session)
{
    std::map<std::string_view, const SideEffectReport*> byItem;
    for (const SideEffectReport& report : reports) {
        if (report.session != session)
            continue;
        const SideEffectReport*& last = byItem[report.item->code];
        if (last == nullptr || last->recordedAt < report.recordedAt)
            last = &report;
    }
    std::vector<const SideEffectReport*> all;
    all.reserve(byItem.size());
    for (const auto& [code, report] : byItem)
        all.push_back(report);
    return all;
}

bool isOfAnotherWorld(const SideEffectReport& report)
{
    return report.item->code == "unreal" || report.item->code == "hallucinations";
}

bool isOfTheBladder(const SideEffectReport& report)
{
    return report.item->group == SideEffectGroup::Bladder && report.severity != Severity::None;
}

} // namespace

bool isForTheClinic(std::span<const SideEffectReport> reports, const SessionId& session,
                    LocalDay sessionDay)
{
    const bool hadBladderBefore = std::ranges::any_of(reports, [&](const SideEffectReport& report) {
        return report.session && report.session != session && isOfTheBladder(report);
    });
    return std::ranges::any_of(counted(reports, session), [&](const SideEffectReport* report) {
        const bool isLater = report->moment.day() > sessionDay;
        return report->severity == Severity::Severe
            || (isLater && isOfAnotherWorld(*report) && report->severity != Severity::None)
            || (hadBladderBefore && isOfTheBladder(*report));
    });
}

} // namespace homeward::rules

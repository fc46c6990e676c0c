#pragma once

#include "core/base/id.h"
#include "core/base/zoned_instant.h"
#include "core/model/treatment_session.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace homeward {

/// Where an item stands in the checklist.
enum class SideEffectGroup : std::uint8_t { Stomach, Head, Senses, Mind, Body, Bladder, Nose };

/// One item of the checklist. Source: clinical-rules.md, "Side effects".
struct SideEffectItem {
    std::string_view code; ///< ours, stable: "nausea", "roomSpins"
    SideEffectGroup group;
    std::string_view name; ///< in English; the pages translate it
    std::string_view snomed; ///< empty where no code was verified

    friend bool operator==(const SideEffectItem&, const SideEffectItem&) = default;
};

/// The checklist, in its order.
std::span<const SideEffectItem> sideEffectItems();

/// The item of that code; null if there is none.
const SideEffectItem* findSideEffect(std::string_view code);

/// How much it was noticed. Nothing is summed up or scored.
enum class Severity : std::uint8_t {
    None,
    Mild, ///< noticed, carried on
    Moderate, ///< had to slow down or rest
    Severe, ///< could not manage washing, eating or dressing
};

struct SideEffectReportTag;
using SideEffectReportId = Id<SideEffectReportTag>;

/// What a person says about one item. The last report of an item in a session counts, all are kept.
struct SideEffectReport {
    SideEffectReportId id;
    ZonedInstant moment; ///< when it was noticed
    const SideEffectItem* item; ///< of the checklist; never null
    Severity severity;
    std::optional<SessionId> session = {};
    Instant recordedAt;

    friend bool operator==(const SideEffectReport&, const SideEffectReport&) = default;
};

} // namespace homeward

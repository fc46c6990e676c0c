#pragma once

#include "core/model/diary_entry.h"
#include "sync/fhir/resource.h"

#include <optional>

namespace homeward::fhir {

/// An entry that its writer shares (adr/0012). Nothing for a private one: not its words, not that
/// it is there.
std::optional<Entry> diaryDocument(const DiaryEntry& entry, const Context& context);

} // namespace homeward::fhir

#pragma once

#include <span>
#include <string_view>

namespace homeward::storage {

/// What integrityFindings asks about the session diary of schema 3: that the columns that follow
/// from other rows do, and that the clinic is told of what is shared and of nothing else.
///
/// Each gives one row of text for each finding.
std::span<const std::string_view> diaryQuestions();

} // namespace homeward::storage

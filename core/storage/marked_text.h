#pragma once

#include "core/model/text_span.h"
#include "core/storage/rows.h"

#include <string>
#include <string_view>
#include <vector>

/// How the full-text index says where it found something: the text with marks in it. The marks are
/// bytes that no UTF-8 has, so that no text can be taken for one.
namespace homeward::storage {

inline constexpr std::string_view kHitBegins = "\xFE";
inline constexpr std::string_view kHitEnds = "\xFF";

/// Where the marks stand, in bytes of the text without them. Corrupt if they do not take turns.
Row<std::vector<TextSpan>> hitsIn(std::string_view marked);

} // namespace homeward::storage

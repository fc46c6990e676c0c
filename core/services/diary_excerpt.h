#pragma once

#include "core/model/text_span.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::services {

/// A piece of a text, and where in it something was found.
struct DiaryExcerpt {
    std::string text;
    std::vector<TextSpan> hits; ///< of this piece

    friend bool operator==(const DiaryExcerpt&, const DiaryExcerpt&) = default;
};

/// The words of `text` (well-formed UTF-8) around the first of `hits`, at most some 40; its first
/// words where there is none. Where somebody writes without spaces, at most some hundred characters
/// before and after. Never cuts a character.
DiaryExcerpt excerptAround(std::string_view text, std::span<const TextSpan> hits);

} // namespace homeward::services

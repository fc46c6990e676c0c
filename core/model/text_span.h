#pragma once

#include <cstddef>

namespace homeward {

/// A piece of a text in UTF-8, in bytes; between characters at both ends.
struct TextSpan {
    std::size_t from;
    std::size_t length;

    std::size_t end() const { return from + length; }

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

} // namespace homeward

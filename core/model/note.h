#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>

namespace homeward {

/// Why a text cannot be kept as it is.
enum class NoteError : std::uint8_t {
    Empty,
    NotUtf8,
    HasNul, ///< a NUL character: search and other programs would cut the text there
    TooLong, ///< over Note::kMaxBytes
};

/// A person's own words. Any Unicode text, kept to the byte; shown as plain text only.
///
/// May hold markup, bidirectional controls or anything else somebody pasted: it means nothing here.
class Note {
public:
    static constexpr std::size_t kMaxBytes = 4U << 20U; ///< a bound on memory, not on diaries

    [[nodiscard]] static Result<Note, NoteError> create(std::string text);

    const std::string& text() const { return m_text; }

    friend auto operator<=>(const Note&, const Note&) = default;

private:
    explicit Note(std::string text);

    std::string m_text;
};

} // namespace homeward

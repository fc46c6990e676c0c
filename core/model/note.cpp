#include "core/model/note.h"

#include "core/base/utf8.h"

#include <utility>

namespace homeward {

Note::Note(std::string text) : m_text(std::move(text)) { }

Result<Note, NoteError> Note::create(std::string text)
{
    if (text.empty())
        return unexpected{NoteError::Empty};
    if (text.size() > kMaxBytes)
        return unexpected{NoteError::TooLong};
    if (text.find('\0') != std::string::npos)
        return unexpected{NoteError::HasNul};
    if (!isUtf8(text))
        return unexpected{NoteError::NotUtf8};
    return Note{std::move(text)};
}

} // namespace homeward

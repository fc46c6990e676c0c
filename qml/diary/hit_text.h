#pragma once

#include "core/services/session_diary.h"

#include <QString>

#include <string>

/// Found words, marked in what a person wrote.
namespace homeward::ui {

/// A piece of a text around a hit.
struct Excerpt {
    QString plain;
    /// StyledText in which everything but our own marks is escaped: whatever somebody wrote stays
    /// letters. For FoundWords.qml alone.
    QString marked;
};

/// As the session diary has found it. Spans outside of the text or out of order mark nothing.
Excerpt excerptOf(const services::DiaryHit& hit);

/// The same for the note of a check-in, whose search says no places: whole words, letters without
/// their accents, in either case; the last word may be a beginning.
Excerpt excerptAround(const std::string& text, const QString& words);

} // namespace homeward::ui

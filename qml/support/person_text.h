#pragma once

#include <QString>

#include <string>

/// What a person wrote, on its way into a sentence of ours.
namespace homeward::ui {

/// A name or a place as part of a sentence: without controls that would turn the rest of the
/// sentence round, and kept apart from it where it is written from right to left.
QString insertedText(const std::string& written);

/// The same at the start of a sentence or line.
QString leadingText(const std::string& written);

} // namespace homeward::ui

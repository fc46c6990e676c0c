#include "qml/support/person_text.h"

#include <QLocale>

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr QChar kIsolate{0x2068}; // first strong isolate
constexpr QChar kEndIsolate{0x2069};

/// Embeddings, overrides, isolates and their ends.
bool turnsText(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool runsFromTheRight(QChar letter)
{
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

} // namespace

QString insertedText(const std::string& written)
{
    QString text = QString::fromStdString(written);
    text.removeIf(turnsText);
    if (std::ranges::any_of(text, runsFromTheRight))
        return kIsolate + text + kEndIsolate;
    return text;
}

QString leadingText(const std::string& written)
{
    QString text = insertedText(written);
    // By its first code point: half of one has no upper case.
    const qsizetype first = !text.isEmpty() && text.front().isHighSurrogate() ? 2 : 1;
    return QLocale().toUpper(text.left(first)) + text.mid(first);
}

} // namespace homeward::ui

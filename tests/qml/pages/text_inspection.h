#pragma once

#include <QQuickItem>
#include <QStringList>

#include <functional>

/// What is wrong with the texts on a page, in words; empty where each has its room.
///
/// A text is cut where it is elided, wider than its own item, or painted over the edge of the
/// window or of the button, card or field that it stands in.
/// What stands in `excerpts` may be elided: the list shows a part of it.
QStringList cutTexts(const QQuickItem& page, const QStringList& excerpts);

/// Texts that do not pass `isSpoken`, but for the recovery words, which are the same in every
/// language.
QStringList unspokenTexts(const QQuickItem& page,
                          const std::function<bool(const QString&)>& isSpoken);

/// Texts that begin at the left although the layout runs from the right.
QStringList unmirroredTexts(const QQuickItem& page);

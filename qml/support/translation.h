#pragma once

#include "core/services/preferences.h"

#include <QLocale>
#include <QTranslator>

namespace homeward::ui {

/// The language that the pages speak, in the form of the device's country: the one chosen, or the
/// first of the device's that there is a catalogue for. English where there is none.
QLocale spokenLocale(services::Language chosen, const QLocale& device);

/// The words of a language, for as long as it lives. Days, times, numbers and the direction of the
/// layout follow the language.
///
/// Lives in the GUI thread. Made before all that speaks: what has been said is not said again.
class Translation {
public:
    explicit Translation(const QLocale& spoken);
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    /// False where the program was built without the catalogue. The pages are in English then.
    bool isComplete() const { return m_isComplete; }

private:
    QTranslator m_catalogue;
    bool m_isComplete;
};

} // namespace homeward::ui

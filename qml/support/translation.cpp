#include "qml/support/translation.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace homeward::ui {

namespace {

constexpr std::array kSpoken{QLocale::English, QLocale::Spanish, QLocale::German};

/// The language chosen; for that of the device, the first that it prefers and we speak.
QLocale::Language languageOf(services::Language chosen, const QLocale& device)
{
    if (chosen != services::Language::System)
        return kSpoken.at(static_cast<std::size_t>(chosen) - 1);
    for (const QString& name : device.uiLanguages()) {
        const QLocale::Language language = QLocale{name}.language();
        if (std::ranges::find(kSpoken, language) != kSpoken.end())
            return language;
    }
    return QLocale::English;
}

} // namespace

QLocale spokenLocale(services::Language chosen, const QLocale& device)
{
    const bool isKnown = device.language() != QLocale::C;
    return {languageOf(chosen, device), isKnown ? device.territory() : QLocale::UnitedStates};
}

Translation::Translation(const QLocale& spoken)
    : m_isComplete(m_catalogue.load(spoken, QStringLiteral("homeward"), QStringLiteral("_"),
                                    QStringLiteral(":/translations")))
{
    QLocale::setDefault(spoken);
    QCoreApplication::installTranslator(&m_catalogue);
    QGuiApplication::setLayoutDirection(spoken.textDirection());
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_catalogue);
}

} // namespace homeward::ui

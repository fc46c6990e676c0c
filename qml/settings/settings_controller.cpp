#include "qml/settings/settings_controller.h"

#include "core/services/crisis_directory.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <array>
#include <utility>

namespace homeward::ui {

namespace {

constexpr std::array kTextPercents{100, 125, 150, 175, 200};
constexpr std::array kLockMinutes{0, 1, 5, 15, 30};

/// The last of the choices that is not above `value`.
template <std::size_t size>
int choiceOf(const std::array<int, size>& choices, int value)
{
    const auto above = std::ranges::upper_bound(choices, value);
    return std::max(0, static_cast<int>(above - choices.begin()) - 1);
}

/// The region of the device's locale, so that most people need one tap; never its location.
std::string regionOfLocale()
{
    const QString territory = QLocale::territoryToCode(QLocale::system().territory());
    const std::string code = territory == QStringLiteral("GB") ? "GB-EAW" : territory.toStdString();
    return services::crisisRegion(code).id;
}

} // namespace

SettingsController::SettingsController(ProfileWorker& worker, services::Preferences loaded,
                                       QObject* parent)
    : QObject(parent),
      m_worker(worker),
      m_preferences(std::move(loaded))
{
    if (m_preferences.region.empty())
        m_preferences.region = regionOfLocale();
}

SettingsController::Appearance SettingsController::appearance() const
{
    return static_cast<Appearance>(m_preferences.appearance);
}

bool SettingsController::isDark() const
{
    if (m_preferences.appearance != services::Appearance::System)
        return m_preferences.appearance == services::Appearance::Dark;
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

bool SettingsController::isAlwaysLight() const
{
    return m_preferences.appearance == services::Appearance::Light;
}

void SettingsController::setAlwaysLight(bool isAlwaysLight)
{
    setAppearance(isAlwaysLight ? Appearance::Light : Appearance::System);
}

void SettingsController::setLockShortcuts(bool areShown)
{
    auto preferences = m_preferences;
    preferences.lockShortcuts = areShown;
    save(std::move(preferences));
}

QStringList SettingsController::lookNames() const
{
    return {tr("As phone"), tr("Light"), tr("Dark")};
}

QStringList SettingsController::textNames() const
{
    QStringList names;
    for (const int percent : kTextPercents)
        names << tr("%1 %").arg(percent);
    return names;
}

int SettingsController::textChoice() const
{
    return choiceOf(kTextPercents, textPercent());
}

void SettingsController::setTextChoice(int index)
{
    setTextPercent(kTextPercents.at(static_cast<std::size_t>(index)));
}

QStringList SettingsController::lockNames() const
{
    return {tr("At once"), tr("1 minute"), tr("5 minutes"), tr("15 minutes"), tr("30 minutes")};
}

int SettingsController::lockChoice() const
{
    return choiceOf(kLockMinutes, autoLockMinutes());
}

void SettingsController::setLockChoice(int index)
{
    setAutoLockMinutes(kLockMinutes.at(static_cast<std::size_t>(index)));
}

QStringList SettingsController::languageNames() const
{
    // Each in its own language: whoever ended up in the wrong one can read the right one.
    return {tr("As phone"), QStringLiteral("English"), QStringLiteral("Español"),
            QStringLiteral("Deutsch")};
}

int SettingsController::languageChoice() const
{
    return static_cast<int>(m_preferences.language);
}

void SettingsController::setLanguageChoice(int index)
{
    auto preferences = m_preferences;
    preferences.language = static_cast<services::Language>(index);
    save(std::move(preferences));
}

void SettingsController::setAppearance(Appearance appearance)
{
    auto preferences = m_preferences;
    preferences.appearance = static_cast<services::Appearance>(appearance);
    save(std::move(preferences));
}

void SettingsController::setTextPercent(int percent)
{
    auto preferences = m_preferences;
    preferences.textPercent = std::clamp(percent, services::Preferences::kLeastTextPercent,
                                         services::Preferences::kMostTextPercent);
    save(std::move(preferences));
}

void SettingsController::setReducedMotion(bool isReduced)
{
    auto preferences = m_preferences;
    preferences.reducedMotion = isReduced;
    save(std::move(preferences));
}

void SettingsController::setAutoLockMinutes(int minutes)
{
    auto preferences = m_preferences;
    preferences.autoLock = std::chrono::minutes{minutes};
    save(std::move(preferences));
}

void SettingsController::setRegionId(const QString& id)
{
    auto preferences = m_preferences;
    preferences.region = id.toStdString();
    save(std::move(preferences));
}

void SettingsController::save(services::Preferences preferences)
{
    if (preferences == m_preferences)
        return;
    m_preferences = preferences; // in force at once, whether or not it can be kept
    Q_EMIT changed();
    m_worker.run(
        this,
        [preferences = std::move(preferences)](ProfileDesk& desk) -> Result<void, FileError> {
            auto& files = desk.surroundings.files;
            if (auto made = files.makeFolder(desk.folder.path); !made)
                return made;
            return services::savePreferences(files, desk.folder.preferences(), preferences);
        },
        [this](const Result<void, FileError>& saved) {
            m_problem = saved ? QString{}
                              : tr("This could not be kept. It holds until you close Homeward.");
            Q_EMIT changed();
        });
}

} // namespace homeward::ui

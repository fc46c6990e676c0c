#include "qml/help/help_controller.h"

#include "core/services/crisis_directory.h"
#include "qml/support/moment_text.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace homeward::ui {

HelpController::HelpController(const SettingsController& settings, const WallClock& clock,
                               QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_clock(clock)
{
    m_regions.setRows(services::crisisRegions());
    connect(&settings, &SettingsController::changed, this, &HelpController::refresh);
    refresh();
}

QString HelpController::regionName() const
{
    return ui::regionName(services::crisisRegion(m_settings.regionId().toStdString()));
}

QString HelpController::checkedText() const
{
    const auto& contacts = services::crisisRegion(m_settings.regionId().toStdString()).contacts;
    if (contacts.empty())
        return {};
    const auto oldest = std::ranges::min(contacts, {}, &CrisisContact::verifiedOn);
    const QString day = shortDayText(oldest.verifiedOn);
    if (m_clock.now().day() > oldest.reviewBy)
        return tr("These numbers were last checked on %1. They may have changed.").arg(day);
    return tr("Numbers checked on %1.").arg(day);
}

void HelpController::call(const QString& number)
{
    hand(QUrl{QStringLiteral("tel:") + number}, tr("Dial %1 on any phone.").arg(number));
}

void HelpController::text(const QString& number)
{
    hand(QUrl{QStringLiteral("sms:") + number}, tr("Send a text to %1.").arg(number));
}

void HelpController::openWeb(const QString& host)
{
    hand(QUrl{QStringLiteral("https://") + host}, tr("Open %1 in a browser.").arg(host));
}

void HelpController::refresh()
{
    const auto& region = services::crisisRegion(m_settings.regionId().toStdString());
    std::vector<CrisisContact> others;
    for (const CrisisContact& contact : region.contacts)
        if (contact.kind != ContactKind::Emergency)
            others.push_back(contact);
    m_emergency = QString::fromStdString(services::emergencyNumber(region));
    m_contacts.setRows(std::move(others));
    m_dialProblem.clear();
    Q_EMIT changed();
}

void HelpController::hand(const QUrl& url, const QString& otherwise)
{
    m_dialProblem = QDesktopServices::openUrl(url) ? QString{} : otherwise;
    Q_EMIT dialed();
}

} // namespace homeward::ui

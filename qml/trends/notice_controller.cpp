#include "qml/trends/notice_controller.h"

#include "qml/support/local_moment.h"

namespace homeward::ui {

using services::DiaryError;
using services::Profile;

NoticeController::NoticeController(AppController& app, ProfileWorker& worker,
                                   const WallClock& clock, const SettingsController& settings,
                                   QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_settings(settings)
{
    connect(&app, &AppController::stateChanged, this, [this] {
        forget();
        refresh();
    });
    connect(&app, &AppController::diaryChanged, this, &NoticeController::refresh);
    connect(&app, &AppController::treatmentChanged, this, &NoticeController::refresh);
    connect(&settings, &SettingsController::changed, this, &NoticeController::refresh);
}

void NoticeController::refresh()
{
    if (m_app.state() != AppController::State::Open || m_isSeen)
        return;
    const date::time_zone& zone = zoneHere(m_clock);
    m_worker.runOnProfile(
        this,
        [&zone, region = m_settings.regionId().toStdString()](Profile& profile) {
            return profile.trendNotices().isDue({zone, region});
        },
        [this](const Result<bool, DiaryError>& isDue) {
            // What cannot be read is said where it is read; here it is silence.
            if (m_app.state() == AppController::State::Open && !m_isSeen)
                show(isDue && *isDue);
        });
}

void NoticeController::noteSeen()
{
    if (!m_isDue || m_isSeen)
        return;
    m_isSeen = true;
    m_worker.runOnProfile(
        this,
        [&zone = zoneHere(m_clock)](Profile& profile) {
            return profile.trendNotices().markShown(zone);
        },
        [](const Result<void, DiaryError>&) {}); // not noted: it may come again, and that is all
}

void NoticeController::close()
{
    m_isSeen = false;
    show(false);
}

void NoticeController::show(bool isDue)
{
    if (isDue == m_isDue)
        return;
    m_isDue = isDue;
    Q_EMIT changed();
}

void NoticeController::forget()
{
    m_isSeen = false;
    show(false);
}

} // namespace homeward::ui

#include "qml/diary/day_controller.h"

#include "qml/support/moment_text.h"

namespace homeward::ui {

using services::DayView;
using services::Diary;
using services::DiaryError;

DayController::DayController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                             QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock)
{
    connect(&app, &AppController::stateChanged, this, [this] {
        m_day.reset();
        m_model.setRows({});
        show(State::Unknown);
    });
    connect(&app, &AppController::diaryChanged, this, &DayController::refresh);
}

QString DayController::title() const
{
    return m_day ? dayText(*m_day) : QString{};
}

void DayController::open(int day)
{
    m_day = LocalDay{date::days{day}};
    m_model.setRows({});
    show(State::Unknown);
    refresh();
}

void DayController::refresh()
{
    if (!m_day || m_app.state() != AppController::State::Open)
        return;
    m_worker.runOnDiary(
        this,
        [day = *m_day](Diary& diary) {
            return diary.days({day, day});
        },
        [this, asked = *m_day](const Result<std::vector<DayView>, DiaryError>& days) {
            if (m_day != asked)
                return;
            if (days && days->empty())
                m_model.setRows({});
            else if (days)
                m_model.show(days->front(), m_clock.now());
            show(days ? State::Ready : State::Failed);
        });
}

void DayController::show(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace homeward::ui

#include "qml/plan/course_editor.h"

#include "qml/plan/plan_words.h"
#include "qml/plan/session_draft.h"
#include "qml/support/problem_text.h"

#include <algorithm>
#include <utility>

// What the editor does; what it says of its draft is in course_editor_words.cpp.
namespace homeward::ui {

using services::CourseProblem;
using services::DiaryError;
using services::Profile;

namespace {

/// A reason of the sessions or of the record, among those of a course.
CourseProblem widened(const services::SessionProblem& problem)
{
    return std::visit([](const auto& reason) { return CourseProblem{reason}; }, problem);
}

/// What has begun meanwhile stays as it is.
Result<Course, CourseProblem> takeCourseBack(Profile& profile, const Course& course, Instant now)
{
    for (const SessionId& id : course.sessions) {
        const auto session = profile.sessions().find(id);
        if (!session)
            return unexpected{CourseProblem{session.error()}};
        if (session->status() != SessionStatus::Planned)
            continue;
        const auto cancelled = profile.sessions().take(id, SessionStep::Cancel, now);
        if (!cancelled)
            return unexpected{widened(cancelled.error())};
    }
    return profile.plans().end(course.id);
}

} // namespace

CourseEditor::CourseEditor(AppController& app, ProfileWorker& worker, const WallClock& clock,
                           QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock)
{
    connect(&app, &AppController::stateChanged, this, &CourseEditor::forget);
    connect(&app, &AppController::treatmentChanged, this, [this](const QObject* writer) {
        if (writer != this)
            forgetUndo(); // undo is for what was done last
    });
}

void CourseEditor::setRoute(int route)
{
    if (route != m_draft.route)
        m_draft.choice = CourseDraft::kOpen; // another route has other courses
    edit(m_draft.route, route);
}

void CourseEditor::setChoice(int choice)
{
    edit(m_draft.choice, choice);
}

void CourseEditor::setDay(int day)
{
    edit(m_draft.day, day);
}

void CourseEditor::setMinutes(int minutes)
{
    edit(m_draft.minutes, minutes);
}

void CourseEditor::setPlace(const QString& place)
{
    if (place == m_draft.place)
        return;
    m_draft.place = place;
    show(State::Editing);
}

void CourseEditor::setDateDay(int day)
{
    edit(m_date.day, day);
}

void CourseEditor::setDateMinutes(int minutes)
{
    edit(m_date.minutes, minutes);
}

void CourseEditor::edit(int& part, int value)
{
    part = value;
    show(State::Editing);
}

void CourseEditor::begin()
{
    forgetUndo();
    show(State::Editing);
    if (m_draft != CourseDraft{})
        return; // it was begun before
    m_worker.runOnProfile(
        this, [](Profile& profile) { return profile.sessions().list(); },
        [this](const Result<std::vector<TreatmentSession>, DiaryError>& sessions) {
            // What cannot be read is no reason not to write.
            if (sessions && !sessions->empty() && m_draft == CourseDraft{}
                && m_app.state() == AppController::State::Open)
                beginWith(sessions->back());
        });
}

void CourseEditor::beginWith(const TreatmentSession& latest)
{
    const SessionDraft draft = draftOf(latest.plan);
    m_draft.route = draft.route;
    m_draft.minutes = draft.minutes;
    m_draft.place = draft.place;
    show(State::Editing);
}

bool CourseEditor::accept(Part part)
{
    const QString problem = missing(part);
    if (!problem.isEmpty()) {
        m_canRetry = false;
        show(State::Failed, problem);
        return false;
    }
    if (part == Part::TimePart)
        propose();
    return true;
}

void CourseEditor::propose()
{
    CourseDraft wanted = m_draft;
    wanted.dates.clear();
    wanted.place.clear();
    if (wanted == m_proposedFor && !m_draft.dates.empty())
        return; // what was changed of it stays
    m_proposedFor = wanted;
    m_draft.dates = proposedDates(m_draft);
    showDates();
}

void CourseEditor::openDate(int index)
{
    if (index < 0 || index >= static_cast<int>(m_draft.dates.size()))
        return;
    m_dateIndex = index;
    m_date = m_draft.dates[static_cast<std::size_t>(index)];
    show(State::Editing);
}

void CourseEditor::openNewDate()
{
    m_dateIndex = CourseDraft::kOpen;
    m_date = {CourseDraft::kOpen, m_draft.minutes};
    show(State::Editing);
}

bool CourseEditor::keepDate()
{
    if (m_date.day == CourseDraft::kOpen) {
        show(State::Failed, tr("Choose a day."));
        return false;
    }
    if (isNewDate())
        m_draft.dates.push_back(m_date);
    else
        m_draft.dates[static_cast<std::size_t>(m_dateIndex)] = m_date;
    std::ranges::sort(m_draft.dates);
    showDates();
    return true;
}

void CourseEditor::leaveDateOut()
{
    if (isNewDate())
        return;
    m_draft.dates.erase(m_draft.dates.begin() + m_dateIndex);
    m_dateIndex = CourseDraft::kOpen;
    showDates();
}

void CourseEditor::showDates()
{
    m_dates.setRows(courseDateRows(m_draft.dates, m_clock.now()));
    show(State::Editing);
}

void CourseEditor::save()
{
    if (m_state != State::Saving && accept(Part::DatesPart))
        write(m_draft);
}

void CourseEditor::write(const CourseDraft& draft)
{
    show(State::Saving);
    const CourseTemplate* chosen = templateOf(draft);
    m_worker.runOnProfile(
        this,
        [name = chosen ? chosen->name : std::string{}, plans = plansOf(draft, m_clock.now())](
            Profile& profile) { return profile.plans().start(name, plans); },
        [this](const Ended& course) {
            if (m_app.state() != AppController::State::Open)
                return; // it is on disk; there is just nobody to tell
            if (course) {
                noteSaved(*course);
                return;
            }
            m_canRetry = false; // the page's own button saves again
            show(State::Failed, courseProblemText(course.error()));
        });
}

void CourseEditor::noteSaved(const Course& course)
{
    m_draft = {};
    m_proposedFor = {};
    m_dates.setRows({});
    m_saved = course;
    m_savedText = tr("%n sessions added.", "", static_cast<int>(course.sessions.size()));
    show(State::Saved);
    m_app.noteTreatmentChange(this);
}

void CourseEditor::undo()
{
    if (m_saved && m_state != State::Saving)
        endCourse();
}

void CourseEditor::endCourse()
{
    show(State::Saving);
    m_worker.runOnProfile(
        this,
        [course = *m_saved, now = m_clock.now().at()](Profile& profile) {
            return takeCourseBack(profile, course, now);
        },
        [this](const Ended& ended) {
            if (m_app.state() != AppController::State::Open)
                return;
            m_canRetry = !ended;
            if (ended)
                forgetUndo();
            show(ended ? State::Editing : State::Failed,
                 ended ? QString{} : courseProblemText(ended.error()));
            m_app.noteTreatmentChange(this);
        });
}

void CourseEditor::retry()
{
    if (canRetry())
        undo();
}

void CourseEditor::show(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

void CourseEditor::forgetUndo()
{
    m_saved.reset();
    m_savedText.clear();
    Q_EMIT changed();
}

void CourseEditor::forget()
{
    m_draft = {};
    m_proposedFor = {};
    m_date = {CourseDraft::kOpen, 0};
    m_dateIndex = CourseDraft::kOpen;
    m_canRetry = false;
    m_dates.setRows({});
    forgetUndo();
    show(State::Unknown);
}

} // namespace homeward::ui

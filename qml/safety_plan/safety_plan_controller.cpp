#include "qml/safety_plan/safety_plan_controller.h"

#include "core/services/reachable_copy.h"
#include "qml/support/person_text.h"
#include "qml/support/problem_text.h"

#include <utility>

namespace homeward::ui {

SafetyPlanController::SafetyPlanController(AppController& app, ProfileWorker& worker,
                                           QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_text(app, worker)
{
    connect(&app, &AppController::stateChanged, this, &SafetyPlanController::followApp);
    connect(&m_text, &PlanTextEditor::saved, this,
            [this](SafetyHeading heading, const QString& text) {
                auto rows = m_headings.rows();
                for (HeadingRow& row : rows)
                    if (row.heading == heading)
                        row.text = text.toStdString();
                m_headings.setRows(std::move(rows));
            });
    connect(&m_person, &PlanPersonEditor::saveAsked, this, &SafetyPlanController::savePerson);
}

QString SafetyPlanController::removed() const
{
    return m_removed.isEmpty() ? QString{} : tr("%1 is no longer in your plan.").arg(m_removed);
}

void SafetyPlanController::refresh()
{
    if (!isUnlocked())
        return;
    m_worker.runOnProfile(
        this, [](services::Profile& profile) { return profile.safetyPlans().plan(); },
        [this](const Result<SafetyPlan, services::DiaryError>& plan) {
            if (!isUnlocked())
                return;
            m_state = plan ? State::Known : State::Failed;
            m_problem = plan ? QString{} : readProblemText(plan.error());
            if (plan)
                show(*plan);
            else
                Q_EMIT changed();
        });
}

void SafetyPlanController::editText(int row)
{
    settle();
    const HeadingRow& heading = m_headings.rows().at(static_cast<std::size_t>(row));
    m_text.open(heading.heading, QString::fromStdString(heading.text));
}

void SafetyPlanController::editPerson(int row)
{
    settle();
    m_edited = row;
    m_person.open(row, m_people.rows().at(static_cast<std::size_t>(row)));
}

void SafetyPlanController::addPerson()
{
    settle();
    m_edited = -1;
    m_person.open(-1, {});
}

void SafetyPlanController::removePerson()
{
    if (m_edited < 0)
        return;
    People before = m_people.rows();
    People after = before;
    const auto gone = after.begin() + m_edited;
    const QString name = leadingText(gone->name);
    after.erase(gone);
    m_edited = -1;
    write(after, [this, before, name](const Written& written) {
        if (!written)
            return;
        m_before = before;
        m_removed = name;
        Q_EMIT changed();
    });
}

void SafetyPlanController::bringBack()
{
    const People people = std::exchange(m_before, {});
    m_removed.clear();
    if (!people.empty())
        write(people, [](const Written&) {});
}

void SafetyPlanController::settle()
{
    m_before.clear();
    m_removed.clear();
    m_problem.clear();
    Q_EMIT changed();
}

void SafetyPlanController::followApp()
{
    // What may not be seen any longer goes at once; the copy for the lock is read after that.
    People seen = m_people.rows();
    std::erase_if(seen, [](const PlanContact& person) { return !person.isShownLocked; });
    m_people.setRows(std::move(seen));
    m_headings.setRows({});
    m_person.forget();
    m_edited = -1;
    m_state = State::Unknown;
    settle();
    if (isUnlocked())
        refresh();
    else
        readReachable();
}

void SafetyPlanController::readReachable()
{
    m_worker.run(
        this,
        [](ProfileDesk& desk) {
            return services::reachableContacts(desk.surroundings.files, desk.folder.contacts());
        },
        [this](ReachableContacts contacts) {
            if (isUnlocked())
                return;
            m_people.setRows(std::move(contacts.people));
            m_clinic = std::move(contacts.clinic).value_or(ClinicLine{});
            Q_EMIT changed();
        });
}

void SafetyPlanController::show(const SafetyPlan& plan)
{
    std::vector<HeadingRow> rows;
    rows.reserve(kSafetyHeadings.size());
    for (const SafetyHeading heading : kSafetyHeadings)
        rows.push_back({heading, plan.text(heading)});
    m_headings.setRows(std::move(rows));
    m_people.setRows(plan.contacts);
    Q_EMIT changed();
}

void SafetyPlanController::write(const People& people,
                                 const std::function<void(const Written&)>& done)
{
    // What is shown may be the copy for the lock: that is not the whole plan.
    if (m_state != State::Known) {
        done(unexpected{services::DiaryError::Failed});
        return;
    }
    m_worker.runOnProfile(
        this,
        [people](services::Profile& profile) { return profile.safetyPlans().setContacts(people); },
        [this, people, done](const Written& written) {
            if (!isUnlocked())
                return;
            if (written)
                m_people.setRows(people);
            m_problem = written ? QString{} : saveProblemText(written.error());
            Q_EMIT changed();
            done(written);
        });
}

void SafetyPlanController::savePerson(int row, const PlanContact& person)
{
    People people = m_people.rows();
    if (row >= 0 && static_cast<std::size_t>(row) < people.size())
        people.at(static_cast<std::size_t>(row)) = person;
    else
        people.push_back(person);
    write(people, [this](const Written& written) { m_person.finish(written); });
}

} // namespace homeward::ui

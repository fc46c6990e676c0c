#include "qml/plan/course_editor.h"
#include "qml/plan/plan_words.h"
#include "qml/plan/session_words.h"
#include "qml/support/local_moment.h"
#include "qml/support/moment_text.h"

#include <algorithm>

// What the editor says of its draft; what it does is in course_editor.cpp.
namespace homeward::ui {

QStringList CourseEditor::routeNames() const
{
    return ui::routeNames();
}

QStringList CourseEditor::choiceNames() const
{
    QStringList names;
    for (const CourseTemplate* courseTemplate : templatesOf(m_draft.route))
        names << templateText(*courseTemplate);
    return names << tr("My clinic named other dates");
}

int CourseEditor::today() const
{
    return dayOf(m_clock.now());
}

QString CourseEditor::dayText() const
{
    return m_draft.day == CourseDraft::kOpen ? QString{}
                                             : ui::dayText(LocalDay{date::days{m_draft.day}});
}

QString CourseEditor::summary() const
{
    return tr("%1. %2.", "6 dates, how one gets the medicine")
        .arg(tr("%n dates", "", static_cast<int>(m_draft.dates.size())),
             ui::routeNames().value(m_draft.route));
}

QString CourseEditor::afterText() const
{
    const CourseTemplate* chosen = templateOf(m_draft);
    return chosen && !chosen->phases.empty() ? afterCourseText(chosen->after) : QString{};
}

QString CourseEditor::missing(Part part) const
{
    if (part == Part::RoutePart && m_draft.route == CourseDraft::kOpen)
        return tr("Choose how you get the medicine.");
    if (part == Part::ChoicePart && m_draft.choice == CourseDraft::kOpen)
        return tr("Choose one of these.");
    if (part == Part::DayPart && m_draft.day == CourseDraft::kOpen)
        return tr("Choose a day.");
    if (part != Part::DatesPart)
        return {};
    if (m_draft.dates.empty())
        return tr("There is no date yet. Add the first one.");
    const bool isFine = std::ranges::all_of(
        m_dates.rows(), [](const CourseDateRow& row) { return row.note.isEmpty(); });
    return isFine ? QString{} : tr("One of these dates cannot stay like this.");
}

} // namespace homeward::ui

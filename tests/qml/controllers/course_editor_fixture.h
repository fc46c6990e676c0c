#pragma once

#include "qml/plan/course_editor.h"
#include "tests/qml/controllers/open_world.h"
#include "tests/qml/support/care_world.h"

namespace homeward::course_editor_test {

using services::Profile;
using testing::addSession;
using testing::onProfile;
using testing::OpenWorldTest;
using testing::sessionPlan;
using testing::World;
using ui::CourseEditor;
using Part = CourseEditor::Part;
using State = CourseEditor::State;

using namespace std::chrono_literals;

/// An open diary and the editor of a course that was begun in it.
class CourseEditorTest : public OpenWorldTest {
protected:
    CourseEditorTest()
    {
        open();
        begin();
    }

    void begin()
    {
        editor.begin();
        World::settle();
    }

    /// Six infusions in two weeks from Tuesday 18 November on, at 13:00.
    void choose(int choice = 0)
    {
        editor.setRoute(static_cast<int>(Route::Intravenous));
        editor.setChoice(choice);
        editor.setDay(editor.today() + 7);
        editor.setMinutes(13 * 60);
        ASSERT_TRUE(editor.accept(Part::TimePart));
    }

    template <class Work>
    void act(Work work)
    {
        work();
        World::settle();
    }

    QString title(int row) { return editor.dates()->rows()[static_cast<std::size_t>(row)].title; }
    QString note(int row) { return editor.dates()->rows()[static_cast<std::size_t>(row)].note; }

    std::vector<TreatmentSession> sessions()
    {
        return onProfile(world, [](Profile& profile) { return profile.sessions().list(); }).value();
    }
    std::vector<Course> courses()
    {
        return onProfile(world, [](Profile& profile) { return profile.plans().courses(); }).value();
    }

    CourseEditor editor{app, world.worker, world.wallClock};
};

} // namespace homeward::course_editor_test

#pragma once

#include "core/base/wall_clock.h"
#include "core/services/plans.h"
#include "qml/plan/course_date_model.h"
#include "qml/plan/course_draft.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace homeward::ui {

/// The dates that a clinic gave, as the person writes them down: saved all together or not at all.
/// What was chosen and typed is held here until then; an error never clears it.
///
/// Lives in the GUI thread; the others outlive it.
class CourseEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> routeNames READ routeNames CONSTANT FINAL)
    Q_PROPERTY(QList<QString> choiceNames READ choiceNames NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::CourseDateModel* dates READ dates CONSTANT FINAL)
    Q_PROPERTY(int route READ route WRITE setRoute NOTIFY changed FINAL)
    Q_PROPERTY(int choice READ choice WRITE setChoice NOTIFY changed FINAL)
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY changed FINAL)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed FINAL)
    Q_PROPERTY(int today READ today NOTIFY changed FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    Q_PROPERTY(bool isNewDate READ isNewDate NOTIFY changed FINAL)
    Q_PROPERTY(int dateDay READ dateDay WRITE setDateDay NOTIFY changed FINAL)
    Q_PROPERTY(int dateMinutes READ dateMinutes WRITE setDateMinutes NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString afterText READ afterText NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class State {
        Unknown, ///< not begun
        Editing,
        Saving,
        Saved, ///< it is on disk; the pages may go
        Failed, ///< `problem` says why; everything chosen is kept
    };
    Q_ENUM(State)

    /// What a page asks for, in the order of the pages.
    enum class Part { RoutePart, ChoicePart, DayPart, TimePart, DatesPart, ReviewPart };
    Q_ENUM(Part)

    CourseEditor(AppController& app, ProfileWorker& worker, const WallClock& clock,
                 QObject* parent = nullptr);

    State state() const { return m_state; }
    QStringList routeNames() const;
    QStringList choiceNames() const; ///< the last one: other dates
    CourseDateModel* dates() { return &m_dates; }
    int route() const { return m_draft.route; }
    int choice() const { return m_draft.choice; }
    int day() const { return m_draft.day; }
    int minutes() const { return m_draft.minutes; }
    QString place() const { return m_draft.place; }
    int today() const;
    QString dayText() const; ///< of the first session
    bool isNewDate() const { return m_dateIndex == CourseDraft::kOpen; }
    int dateDay() const { return m_date.day; } ///< of the date on its page; -1 while open
    int dateMinutes() const { return m_date.minutes; }
    QString summary() const; ///< "6 dates. Infusion into a vein."
    QString afterText() const; ///< what follows the course; empty for other dates
    bool canUndo() const { return m_saved.has_value(); }
    bool canRetry() const { return m_state == State::Failed && m_canRetry; }
    QString savedText() const { return m_savedText; }
    QString problem() const { return m_problem; }

    void setRoute(int route);
    void setChoice(int choice);
    void setDay(int day);
    void setMinutes(int minutes);
    void setPlace(const QString& place);
    void setDateDay(int day);
    void setDateMinutes(int minutes);

    /// With the route, time and place of the latest session; or what was begun and not saved.
    Q_INVOKABLE void begin();

    /// Whether a page's part is complete; says what is missing where it is not. The dates are
    /// proposed anew once something that they follow from was changed.
    Q_INVOKABLE bool accept(Part part);

    Q_INVOKABLE void openDate(int index); ///< on a page of its own
    Q_INVOKABLE void openNewDate();
    Q_INVOKABLE bool keepDate(); ///< false while its day is open
    Q_INVOKABLE void leaveDateOut();

    Q_INVOKABLE void save();
    Q_INVOKABLE void undo(); ///< no session of the course takes place
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();

private:
    using Ended = Result<Course, services::CourseProblem>;

    void beginWith(const TreatmentSession& latest);
    QString missing(Part part) const;
    void propose();
    void write(const CourseDraft& draft);
    void noteSaved(const Course& course);
    void endCourse();
    void edit(int& part, int value);
    void showDates();
    void show(State state, const QString& problem = {});
    void forgetUndo();
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    CourseDateModel m_dates;
    State m_state = State::Unknown;
    CourseDraft m_draft;
    CourseDraft m_proposedFor; ///< what the dates were proposed for, without its dates
    CourseDate m_date{CourseDraft::kOpen, 0}; ///< on its page
    int m_dateIndex = CourseDraft::kOpen;
    bool m_canRetry = false;
    std::optional<Course> m_saved; ///< for undo
    QString m_savedText;
    QString m_problem;
};

} // namespace homeward::ui

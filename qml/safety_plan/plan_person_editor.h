#pragma once

#include "core/model/safety_plan.h"
#include "core/services/diary.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// Somebody of the plan as they are being written. Half a number is never on record: they are
/// saved when the person says so.
///
/// Lives in the GUI thread.
class PlanPersonEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the safety plan controller.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone WRITE setPhone NOTIFY changed FINAL)
    Q_PROPERTY(bool isShownLocked READ isShownLocked WRITE setShownLocked NOTIFY changed FINAL)
    Q_PROPERTY(QString nameFault READ nameFault NOTIFY changed FINAL)
    Q_PROPERTY(QString phoneFault READ phoneFault NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class State { Editing, Saving, Saved, Failed };
    Q_ENUM(State)

    using QObject::QObject;

    State state() const { return m_state; }
    bool isNew() const { return m_row < 0; }
    QString name() const { return m_name; }
    QString phone() const { return m_phone; }
    bool isShownLocked() const { return m_isShownLocked; }
    QString nameFault() const; ///< empty until somebody has tried to save
    QString phoneFault() const;
    QString problem() const { return m_problem; }
    void setName(const QString& name);
    void setPhone(const QString& phone);
    void setShownLocked(bool isShown);

    /// `row` is theirs in the plan; -1 for somebody new.
    void open(int row, const PlanContact& person);
    void forget() { open(-1, {}); }

    /// Saved at once where nothing was changed.
    Q_INVOKABLE void save();

    /// What came of saving.
    void finish(const Result<void, services::DiaryError>& written);

Q_SIGNALS:
    void changed();
    void saveAsked(int row, const homeward::PlanContact& person);

private:
    PlanContact person() const;
    bool isComplete() const;
    void show(State state, const QString& problem = {});

    State m_state = State::Editing;
    int m_row = -1;
    PlanContact m_before;
    QString m_name;
    QString m_phone;
    bool m_isShownLocked = true;
    bool m_wasTried = false;
    QString m_problem;
};

} // namespace homeward::ui

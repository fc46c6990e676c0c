#pragma once

#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/side_effects/side_effect_facts.h"
#include "qml/side_effects/side_effect_model.h"
#include "qml/treatment/treatment_controller.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>
#include <vector>

namespace homeward::ui {

/// What the person notices after a session: the checklist, one group after the other, each tap on
/// disk before the next. Nothing is scored, everything may be left out.
///
/// Lives in the GUI thread; the others outlive it.
class SideEffectController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(homeward::ui::SideEffectModel* items READ items CONSTANT FINAL)
    Q_PROPERTY(QString groupName READ groupName NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    Q_PROPERTY(int steps READ steps NOTIFY changed FINAL)
    Q_PROPERTY(int unanswered READ unanswered NOTIFY changed FINAL)
    Q_PROPERTY(bool isDone READ isDone NOTIFY changed FINAL)
    Q_PROPERTY(bool isForTheClinic READ isForTheClinic NOTIFY changed FINAL)
    Q_PROPERTY(bool isOffered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(bool asksAboutBladder READ asksAboutBladder NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> answers READ answers CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    SideEffectController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                         const TreatmentController& treatment, QObject* parent = nullptr);

    SideEffectModel* items() { return &m_items; }
    QString groupName() const;
    int step() const { return static_cast<int>(m_group) + 1; } ///< from 1 on
    int steps() const { return static_cast<int>(m_groups.size()); }
    int unanswered() const; ///< items of the group
    bool isDone() const { return m_isDone; } ///< all groups have been seen
    bool isForTheClinic() const; ///< what was said is worth telling the clinic
    bool isOffered() const; ///< that evening and the next morning, until there is an answer
    bool asksAboutBladder() const; ///< each month, and only if the clinic wants it
    /// Something severe was noticed on that day; nothing where that is not known.
    std::optional<bool> wasSevereOn(LocalDay day) const;

    QList<QString> answers() const; ///< the four, each with its sentence; in order of severity
    QString problem() const { return m_problem; } ///< why the last answers are not on disk

    /// Begins with the first group. What was said within kResumeFor is there again.
    Q_INVOKABLE void open();

    /// The same with the few items of the monthly question.
    Q_INVOKABLE void openBladderQuestion();
    static constexpr std::chrono::hours kResumeFor{2};

    Q_INVOKABLE void answer(int index, int severity);
    Q_INVOKABLE void answerNone(); ///< to every item of the group without an answer
    Q_INVOKABLE void next();
    Q_INVOKABLE bool previous(); ///< false at the first group
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();

private:
    void read();
    void forget();
    void begin();
    bool asks(const SideEffectItem& item) const; ///< in this visit
    const TreatmentSession* session() const; ///< of the day, or else the last one; may be null
    void showGroup();
    void record(std::vector<services::SideEffectAnswer> answers);
    std::optional<SessionId> sessionId() const;
    std::optional<Severity> saidBefore(const SideEffectItem& item) const;

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    const TreatmentController& m_treatment;
    SideEffectModel m_items;
    std::vector<SideEffectGroup> m_groups;
    std::size_t m_group = 0;
    std::map<const SideEffectItem*, Severity> m_said; ///< in this visit, saved or not
    std::vector<services::SideEffectAnswer> m_unsaved;
    std::optional<SideEffectFacts> m_facts; ///< as on disk
    bool m_isBladderQuestion = false;
    bool m_isDone = false;
    QString m_problem;
};

} // namespace homeward::ui

#pragma once

#include "core/base/wall_clock.h"
#include "qml/diary/diary_reading.h"
#include "qml/diary/writing_offer.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/treatment/treatment_controller.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace homeward::ui {

/// What was written about sessions: the intention and the note of the session that the day is
/// about, everything about the one whose page is open, and whether to offer writing about the last
/// one.
///
/// Nothing is offered where it cannot be read. Lives in the GUI thread; the others outlive it.
class SessionNotes : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(QString daySession READ daySession NOTIFY changed FINAL)
    Q_PROPERTY(QString intention READ intention NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(bool isOffered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(QString offerTitle READ offerTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString offerDetail READ offerDetail NOTIFY changed FINAL)
    Q_PROPERTY(int offerStage READ offerStage NOTIFY changed FINAL)
    Q_PROPERTY(QString offerSession READ offerSession NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::DiaryModel* ofSession READ ofSession CONSTANT FINAL)

public:
    SessionNotes(AppController& app, ProfileWorker& worker, const WallClock& clock,
                 const TreatmentController& treatment, QObject* parent = nullptr);

    QString daySession() const; ///< the id; empty on a day without one
    QString intention() const { return m_facts.intention; } ///< the first words; empty without
    QString note() const { return m_facts.note; }
    bool isOffered() const { return m_facts.offer.has_value(); }
    QString offerTitle() const;
    QString offerDetail() const;
    int offerStage() const;
    QString offerSession() const;
    DiaryModel* ofSession() { return &m_ofSession; }

    /// Fills `ofSession`.
    Q_INVOKABLE void showSession(const QString& sessionId);

Q_SIGNALS:
    void changed();

private:
    /// What is read at once.
    struct Facts {
        QString intention = {};
        QString note = {};
        std::optional<WritingOffer> offer = {};
        int offerNumber = 0; ///< of its session; 0 without
    };

    static Result<Facts, services::DiaryError> read(services::Profile& profile,
                                                    const std::optional<SessionId>& today,
                                                    const ZonedInstant& here);
    void refresh();
    void readSession();
    void forget();
    std::optional<SessionId> session() const;

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    const TreatmentController& m_treatment;
    DiaryModel m_ofSession;
    std::optional<SessionId> m_shown; ///< the session of `ofSession`
    Facts m_facts;
};

} // namespace homeward::ui

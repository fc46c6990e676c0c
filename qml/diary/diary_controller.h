#pragma once

#include "core/base/wall_clock.h"
#include "qml/diary/diary_model.h"
#include "qml/diary/diary_reading.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// The diary: check-ins by days and the session diary in one list, and the search in both.
///
/// Lives in the GUI thread. `app` and `worker` must outlive it.
class DiaryController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the page by the application.")
    Q_PROPERTY(homeward::ui::DiaryModel* model READ model CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::DiaryModel* drafts READ drafts CONSTANT FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool isSearching READ isSearching NOTIFY changed FINAL)
    Q_PROPERTY(int stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> stageNames READ stageNames CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// What the page shows in place of, or besides, the list.
    enum class State { Unknown, Ready, Empty, Failed };
    Q_ENUM(State)

    static constexpr int kAll = -1; ///< in place of a stage

    DiaryController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                    QObject* parent = nullptr);

    DiaryModel* model() { return &m_model; }
    DiaryModel* drafts() { return &m_drafts; } ///< words that nobody has finished yet
    State state() const { return m_state; }
    bool isSearching() const { return !m_words.isEmpty(); }
    int stage() const { return m_stage; } ///< which entries are shown; kAll for everything
    QStringList stageNames() const; ///< of those that can be shown alone
    QString problem() const { return m_problem; }

    /// Reads from the newest day on, or searches again. The page calls it when it is shown.
    Q_INVOKABLE void refresh();

    /// Adds older days to the list, if there are any.
    Q_INVOKABLE void loadMore();

    /// Shows the entries that have these words; all if there are none.
    Q_INVOKABLE void search(const QString& words);

    /// Shows entries of that stage alone, or everything.
    Q_INVOKABLE void showStage(int stage);

Q_SIGNALS:
    void changed();

private:
    static constexpr int kRowsAtOnce = 60;

    int rowsShown() const;
    void followChange();
    DiaryQuestion question(int limit) const;
    void load(const DiaryQuestion& question, bool isMore);
    void showStretch(const DiaryStretch& stretch, bool isMore);
    void show(State state, const QString& problem = {});
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    DiaryModel m_model;
    DiaryModel m_drafts;
    State m_state = State::Unknown;
    QString m_words;
    QString m_problem;
    int m_question = 0; ///< answers to older questions are dropped
    int m_stage = kAll;
    DiaryPlace m_next; ///< where the list goes on
    bool m_hasMore = false;
};

} // namespace homeward::ui

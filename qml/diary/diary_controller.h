#pragma once

#include "qml/diary/diary_model.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// The diary by days, and the search in its notes.
///
/// Lives in the GUI thread. `app` and `worker` must outlive it.
class DiaryController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the page by the application.")
    Q_PROPERTY(homeward::ui::DiaryModel* model READ model CONSTANT FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool isSearching READ isSearching NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// What the page shows in place of, or besides, the list.
    enum class State { Unknown, Ready, Empty, Failed };
    Q_ENUM(State)

    DiaryController(AppController& app, ProfileWorker& worker, QObject* parent = nullptr);

    DiaryModel* model() { return &m_model; }
    State state() const { return m_state; }
    bool isSearching() const { return !m_words.isEmpty(); }
    QString problem() const { return m_problem; }

    /// Reads from the newest day on, or searches again. The page calls it when it is shown.
    Q_INVOKABLE void refresh();

    /// Adds older days to the list, if there are any.
    Q_INVOKABLE void loadMore();

    /// Shows the entries whose notes have these words; all days if there are none.
    Q_INVOKABLE void search(const QString& words);

Q_SIGNALS:
    void changed();

private:
    using Days = Result<std::vector<services::DayView>, services::DiaryError>;

    static constexpr int kDaysAtOnce = 60;

    /// Which days to read, newest first, and whether they follow those that are shown.
    struct Stretch {
        LocalDay before;
        int limit = kDaysAtOnce;
        bool isMore = false;
    };

    int daysShown() const;
    void followChange();
    void load(const Stretch& stretch);
    void showDays(const Days& days, const Stretch& stretch);
    void show(State state, const QString& problem = {});
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    DiaryModel m_model;
    State m_state = State::Unknown;
    QString m_words;
    QString m_problem;
    int m_question = 0; ///< answers to older questions are dropped
    bool m_hasMore = false;
};

} // namespace homeward::ui

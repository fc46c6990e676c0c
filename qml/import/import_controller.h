#pragma once

#include "core/base/wall_clock.h"
#include "qml/import/bad_row_model.h"
#include "qml/import/import_reading.h"
#include "qml/import/mood_word_model.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

namespace homeward::ui {

/// Brings in what another file holds. First it says what would come in, and nothing is written
/// until the person has seen that and wants it. A file is read on the worker thread alone.
///
/// Lives in the GUI thread; the others outlive it.
class ImportController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QUrl folder READ folder CONSTANT FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(QString kindName READ kindName NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> sentences READ sentences NOTIFY changed FINAL)
    Q_PROPERTY(bool hasNew READ hasNew NOTIFY changed FINAL)
    Q_PROPERTY(bool hasWords READ hasWords NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::MoodWordModel* words READ words CONSTANT FINAL)
    Q_PROPERTY(QString word READ word NOTIFY changed FINAL)
    Q_PROPERTY(int wordScore READ wordScore NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::BadRowModel* badRows READ badRows CONSTANT FINAL)
    Q_PROPERTY(QString moreBadText READ moreBadText NOTIFY changed FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// How far it has come.
    enum class State {
        Choosing, ///< no file yet
        Looking,
        Shown, ///< what would come in; nothing is written yet
        Bringing,
        Done, ///< `savedText` says what came in
        Failed, ///< `problem` says why nothing did
    };
    Q_ENUM(State)

    ImportController(AppController& app, ProfileWorker& worker, const WallClock& clock);

    /// Where choosing begins, if not where the device keeps documents.
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }

    State state() const { return m_state; }
    QUrl folder() const { return QUrl::fromLocalFile(QString::fromStdString(m_folder.string())); }
    QString fileName() const;
    QString kindName() const;
    QStringList sentences() const; ///< what would come in, and what would not
    bool hasNew() const { return m_preview && m_preview->fresh > 0; }
    bool hasWords() const { return m_words.rowCount() > 0; } ///< of another program's moods
    MoodWordModel* words() { return &m_words; }
    QString word() const; ///< the one that is given a score
    int wordScore() const; ///< -1 where it has none
    BadRowModel* badRows() { return &m_badRows; }
    QString moreBadText() const; ///< how many more lines stay out than `badRows` names
    QString savedText() const;
    QString problem() const { return m_problem; }

    Q_INVOKABLE void look(const QUrl& file);

    Q_INVOKABLE void chooseWord(int row);

    /// Reads the chosen word as that score, and looks anew.
    Q_INVOKABLE void giveScore(int score);

    Q_INVOKABLE void bringIn();

    /// Forgets the file; for a page that is opened or left. What is being brought in goes on.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    using Work = ImportOutcome (*)(services::Profile&, const ImportQuestion&);

    void lookAgain();
    void ask(State whileAsking, State afterwards, Work work);
    void finish(const ImportOutcome& outcome, State state);
    void forget();
    void show(State state);

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    std::filesystem::path m_folder;
    State m_state = State::Choosing;
    int m_asked = 0; ///< counts: an answer to an older question is none
    std::filesystem::path m_file;
    std::vector<services::MoodWord> m_given; ///< words and the scores that the person gave them
    std::optional<services::ImportPreview> m_preview;
    MoodWordModel m_words;
    int m_word = -1; ///< row of the word that is given a score
    BadRowModel m_badRows;
    QString m_problem;
};

} // namespace homeward::ui

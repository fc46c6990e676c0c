#include "qml/import/import_controller.h"

#include "qml/export/export_place.h"
#include "qml/import/import_words.h"
#include "qml/support/person_text.h"
#include "qml/treatment/device_zone.h"

namespace homeward::ui {

ImportController::ImportController(AppController& app, ProfileWorker& worker,
                                   const WallClock& clock)
    : m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_folder(documentsFolder())
{
    connect(&app, &AppController::stateChanged, this, &ImportController::forget);
}

QString ImportController::fileName() const
{
    return insertedText(m_file.filename().string());
}

QString ImportController::kindName() const
{
    return m_preview ? importKindName(m_preview->kind) : QString{};
}

QStringList ImportController::sentences() const
{
    return m_preview ? previewSentences(*m_preview) : QStringList{};
}

QString ImportController::word() const
{
    return m_word < 0 ? QString{}
                      : insertedText(m_words.rows().at(static_cast<std::size_t>(m_word)).word);
}

int ImportController::wordScore() const
{
    return m_word < 0 ? -1 : m_words.rows().at(static_cast<std::size_t>(m_word)).score;
}

QString ImportController::moreBadText() const
{
    const std::int64_t more = m_preview ? m_preview->bad - m_badRows.rowCount() : 0;
    return more > 0 ? tr("And %n more lines.", nullptr, static_cast<int>(more)) : QString{};
}

QString ImportController::savedText() const
{
    if (m_state != State::Done || !m_preview)
        return {};
    const QString stayedOut = m_preview->bad == 0
        ? QString{}
        : u' ' + tr("%n lines stayed out.", nullptr, static_cast<int>(m_preview->bad));
    return cameInText(*m_preview) + stayedOut;
}

void ImportController::look(const QUrl& file)
{
    if (m_state == State::Bringing || m_app.state() != AppController::State::Open)
        return;
    forget();
    m_file = file.toLocalFile().toStdString();
    lookAgain();
}

void ImportController::chooseWord(int row)
{
    m_word = row;
    Q_EMIT changed();
}

void ImportController::giveScore(int score)
{
    const auto given = Score::create(score);
    if (m_state != State::Shown || m_word < 0 || !given)
        return;
    m_given.push_back({m_words.rows().at(static_cast<std::size_t>(m_word)).word, *given});
    lookAgain();
}

void ImportController::bringIn()
{
    if (m_state == State::Shown && hasNew())
        ask(State::Bringing, State::Done, &ui::bringIn);
}

void ImportController::reset()
{
    if (m_state != State::Bringing)
        forget();
}

void ImportController::lookAgain()
{
    ask(State::Looking, State::Shown, &ui::lookInto);
}

void ImportController::ask(State whileAsking, State afterwards, Work work)
{
    show(whileAsking);
    m_worker.run(
        this,
        [work, question = ImportQuestion{m_file, &zoneOf(m_clock.now()), m_given}](
            ProfileDesk& desk) -> ImportOutcome {
            if (!desk.profile)
                return unexpected{
                    services::Problem<services::ImportError>{services::DiaryError::Failed}};
            return work(*desk.profile, question);
        },
        [this, number = ++m_asked, afterwards](const ImportOutcome& outcome) {
            if (number == m_asked)
                finish(outcome, afterwards);
        });
}

void ImportController::finish(const ImportOutcome& outcome, State state)
{
    m_word = -1;
    if (!outcome) {
        m_problem = importProblemText(outcome.error());
        show(State::Failed);
        return;
    }
    m_preview = *outcome;
    m_words.show(*outcome);
    m_badRows.show(outcome->badRows);
    show(state);
    if (state != State::Done)
        return;
    m_app.noteDiaryChange(this);
    m_app.noteTreatmentChange(this);
}

void ImportController::forget()
{
    ++m_asked;
    m_file.clear();
    m_given.clear();
    m_preview.reset();
    m_words.setRows({});
    m_word = -1;
    m_badRows.setRows({});
    m_problem.clear();
    show(State::Choosing);
}

void ImportController::show(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace homeward::ui

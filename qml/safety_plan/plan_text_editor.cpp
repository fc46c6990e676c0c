#include "qml/safety_plan/plan_text_editor.h"

#include "qml/safety_plan/heading_model.h"
#include "qml/support/problem_text.h"

namespace homeward::ui {

namespace {

using namespace std::chrono_literals;

// Long enough for a word, short enough to lose next to nothing to an empty battery.
constexpr auto kTypingPause = 700ms;

} // namespace

PlanTextEditor::PlanTextEditor(AppController& app, ProfileWorker& worker, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &PlanTextEditor::save);
    connect(&app, &AppController::stateChanged, this, [this] {
        save(); // its turn comes before the diary is closed
        forget();
    });
}

QString PlanTextEditor::heading() const
{
    return m_heading ? headingName(*m_heading) : QString{};
}

QString PlanTextEditor::hint() const
{
    return m_heading ? headingHint(*m_heading) : QString{};
}

void PlanTextEditor::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_state = State::Writing;
    // Somebody who types without a pause is saved all the same.
    if (!m_pause.isActive())
        m_pause.start();
    Q_EMIT changed();
}

void PlanTextEditor::open(SafetyHeading heading, const QString& text)
{
    save();
    forget();
    m_heading = heading;
    m_text = m_kept = text;
    Q_EMIT changed();
}

void PlanTextEditor::save()
{
    m_pause.stop();
    if (!m_heading || m_text == m_kept) {
        if (std::exchange(m_state, State::Kept) != State::Kept)
            Q_EMIT changed();
        return;
    }
    // Blanks alone are no words: they clear the heading.
    const std::string words = m_text.trimmed().isEmpty() ? "" : m_text.toStdString();
    if (const auto note = Note::create(words); !words.empty() && !note) {
        m_state = State::Failed;
        m_problem = noteProblemText(note.error());
        Q_EMIT changed();
        return;
    }
    m_worker.runOnProfile(
        this,
        [heading = *m_heading, words](services::Profile& profile) {
            return profile.safetyPlans().write(heading, words);
        },
        [this, heading = *m_heading, text = m_text](
            const Result<void, services::DiaryError>& written) { finish(written, heading, text); });
}

void PlanTextEditor::finish(const Result<void, services::DiaryError>& written,
                            SafetyHeading heading, const QString& text)
{
    if (m_app.state() != AppController::State::Open)
        return;
    if (written)
        Q_EMIT saved(heading, text);
    if (heading != m_heading)
        return;
    if (written)
        m_kept = text;
    m_problem = written ? QString{} : saveProblemText(written.error());
    m_state = !written ? State::Failed : m_text == m_kept ? State::Kept : State::Writing;
    Q_EMIT changed();
}

void PlanTextEditor::forget()
{
    m_pause.stop();
    m_heading.reset();
    m_state = State::Kept;
    m_text.clear();
    m_kept.clear();
    m_problem.clear();
    Q_EMIT changed();
}

} // namespace homeward::ui

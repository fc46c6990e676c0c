#include "qml/questionnaire/questionnaire_controller.h"

#include "core/services/instrument_directory.h"
#include "qml/questionnaire/questionnaire_words.h"
#include "qml/support/local_moment.h"

#include <algorithm>
#include <utility>

namespace homeward::ui {

using services::Profile;
QuestionnaireController::QuestionnaireController(AppController& app, ProfileWorker& worker,
                                                 const WallClock& clock,
                                                 const TreatmentController& treatment,
                                                 QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_treatment(treatment)
{
    connect(&app, &AppController::stateChanged, this, [this] {
        forget();
        if (isOpen())
            read();
    });
    connect(&app, &AppController::treatmentChanged, this, &QuestionnaireController::readSchedule);
    connect(&treatment, &TreatmentController::changed, this,
            &QuestionnaireController::followTreatment);
}

void QuestionnaireController::open(const QString& instrument)
{
    close();
    const Instrument* found = services::findInstrument(instrument.toStdString());
    if (found == nullptr || !found->isOffered() || !isOffered())
        return;
    m_run.emplace(*found);
    m_isResuming = m_drafts.contains(found->id);
    if (m_isResuming)
        start();
    Q_EMIT changed();
}

void QuestionnaireController::start()
{
    if (!m_run || m_isSaving)
        return;
    m_isSaving = true;
    m_problem.clear();
    m_worker.runOnProfile(
        this,
        [id = m_run->instrument().id](Profile& profile) {
            return profile.questionnaires().begin(id);
        },
        [this](const Saved& begun) {
            // Answers of long ago have made room for new ones: then it begins anew.
            const bool isAnew = begun && std::exchange(m_isResuming, false) && !hasAnswers(*begun);
            m_isResuming = false;
            receive(begun, isAnew ? nullptr : &QuestionnaireRun::resume);
        });
}

void QuestionnaireController::answer(int index)
{
    if (state() != State::Asking)
        return;
    const auto& offered = m_run->item().answers;
    if (index >= 0 && static_cast<std::size_t>(index) < offered.size())
        record(ItemAnswer::given(offered[static_cast<std::size_t>(index)].value));
}

void QuestionnaireController::decline()
{
    if (state() == State::Asking)
        record(ItemAnswer::declined());
}

void QuestionnaireController::change(int row)
{
    if (state() != State::Checking || m_isSaving || row < 0)
        return;
    m_run->change(static_cast<std::size_t>(row));
    m_problem.clear();
    Q_EMIT changed();
}

void QuestionnaireController::finish()
{
    if (state() != State::Checking || m_isSaving)
        return;
    m_isSaving = true;
    m_problem.clear();
    m_worker.runOnProfile(
        this,
        [id = m_run->instrument().id, moment = m_clock.now()](Profile& profile) {
            return profile.questionnaires().finish(id, moment);
        },
        [this](const Finished& finished) { receiveEnd(finished); });
}

void QuestionnaireController::retry()
{
    if (m_wanted)
        record(*m_wanted);
    else if (state() == State::Checking)
        finish();
    else
        start();
}

bool QuestionnaireController::back()
{
    if (!m_run || m_finished || !m_run->goBack())
        return false;
    m_wanted.reset(); // what could not be saved is asked again there
    m_problem.clear();
    showCheck();
    return true;
}

void QuestionnaireController::close()
{
    m_run.reset();
    m_wanted.reset();
    m_finished.reset();
    m_isSaving = m_isResuming = false;
    m_problem.clear();
    m_check.setRows({});
    Q_EMIT changed();
}

void QuestionnaireController::goOnFromHelp()
{
    // At once, and also where it cannot be written down: nobody is held on a page. What is not
    // written down asks for the help page again before the end, or after the lock.
    m_isHelpDue = false;
    Q_EMIT changed();
    for (const auto& [id, draft] : m_drafts)
        if (draft.isHelpDue)
            m_worker.runOnProfile(
                this,
                [instrument = id](Profile& profile) {
                    return profile.questionnaires().goOnFromHelp(instrument);
                },
                [this](const Saved& saved) {
                    if (isOpen() && saved)
                        m_drafts[saved->instrument] = *saved;
                });
}

void QuestionnaireController::read()
{
    m_worker.runOnProfile(
        this, [](Profile& profile) { return profile.questionnaires().drafts(); },
        [this](const Result<Drafts, services::DiaryError>& drafts) {
            if (!isOpen())
                return;
            m_isKnown = true;
            if (drafts)
                for (const QuestionnaireDraft& draft : *drafts)
                    keep(draft);
            showOffers();
            Q_EMIT changed();
        });
    readSchedule();
}

void QuestionnaireController::readSchedule()
{
    if (!isOpen())
        return;
    m_worker.runOnProfile(
        this,
        [zone = &zoneHere(m_clock)](Profile& profile) { return readSchedules(profile, *zone); },
        [this](const Result<Schedules, services::DiaryError>& schedules) {
            if (!isOpen() || !schedules)
                return; // nothing is due then that is not known to be
            m_schedules = *schedules;
            showOffers();
            Q_EMIT changed();
        });
}

void QuestionnaireController::forget()
{
    m_drafts.clear();
    m_schedules.clear();
    m_isKnown = m_isHelpDue = false;
    showOffers();
    close();
}

void QuestionnaireController::followTreatment()
{
    // A session has begun, or may have: what was answered waits.
    const bool isAsking = m_run && !m_finished;
    if (isAsking && m_treatment.state() == TreatmentController::State::Known && !isOffered())
        close();
    showOffers(); // another day may have begun
    Q_EMIT changed();
}

void QuestionnaireController::record(ItemAnswer answer)
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    m_wanted = answer;
    m_problem.clear();
    Q_EMIT changed();
    m_worker.runOnProfile(
        this,
        [id = m_run->instrument().id, item = m_run->position(), answer](Profile& profile) {
            return profile.questionnaires().answer(id, item, answer);
        },
        [this](const Saved& saved) { receive(saved, &QuestionnaireRun::goOn); });
}

void QuestionnaireController::receive(const Saved& saved,
                                      void (QuestionnaireRun::*go)(QuestionnaireDraft))
{
    if (!isOpen())
        return; // it is on disk; there is just nobody to tell
    if (saved)
        keep(*saved);
    showOffers();
    const bool isMeant =
        m_run && m_isSaving && (!saved || m_run->instrument().id == saved->instrument);
    if (!isMeant) {
        Q_EMIT changed(); // its pages were left meanwhile
        return;
    }
    m_isSaving = false;
    if (!saved) {
        // Whoever says this has the help page also where the disk is full.
        if (m_wanted && m_run->item().opensHelp && m_wanted->value().value_or(0) > 0)
            m_isHelpDue = true;
        showProblem(saved.error());
        return;
    }
    m_wanted.reset();
    if (go != nullptr)
        (*m_run.*go)(*saved);
    showCheck();
}

void QuestionnaireController::receiveEnd(const Finished& finished)
{
    if (!isOpen())
        return;
    m_isSaving = false;
    if (!finished) {
        const auto* reason = std::get_if<services::QuestionnaireError>(&finished.error());
        if (reason != nullptr && *reason == services::QuestionnaireError::HelpIsDue)
            m_isHelpDue = true;
        showProblem(finished.error());
        return;
    }
    m_drafts.erase(finished->response.instrument);
    if (m_run)
        m_finished = *finished;
    showOffers();
    Q_EMIT changed();
    readSchedule();
    m_app.noteDiaryChange(this);
}

void QuestionnaireController::keep(const QuestionnaireDraft& draft)
{
    m_drafts[draft.instrument] = draft;
    m_isHelpDue = m_isHelpDue || draft.isHelpDue;
}

void QuestionnaireController::showProblem(
    const services::Problem<services::QuestionnaireError>& problem)
{
    m_problem = questionnaireProblemText(problem);
    Q_EMIT changed();
}

} // namespace homeward::ui

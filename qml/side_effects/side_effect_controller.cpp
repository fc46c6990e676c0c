#include "qml/side_effects/side_effect_controller.h"

#include "core/rules/bladder_question.h"
#include "core/rules/side_effect_notice.h"
#include "core/rules/side_effect_screens.h"
#include "qml/diary/writing_offer.h"
#include "qml/support/problem_text.h"
#include "qml/treatment/device_zone.h"

#include <algorithm>
#include <utility>

namespace homeward::ui {

namespace {

using services::Profile;
using services::SideEffectAnswer;

} // namespace

SideEffectController::SideEffectController(AppController& app, ProfileWorker& worker,
                                           const WallClock& clock,
                                           const TreatmentController& treatment, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_treatment(treatment)
{
    begin();
    connect(&app, &AppController::stateChanged, this, [this] {
        forget();
        read();
    });
    connect(&app, &AppController::treatmentChanged, this, &SideEffectController::read);
    connect(&treatment, &TreatmentController::changed, this, &SideEffectController::changed);
}

QString SideEffectController::groupName() const
{
    switch (m_groups.at(m_group)) {
    case SideEffectGroup::Stomach:
        return tr("Stomach");
    case SideEffectGroup::Head:
        return tr("Head");
    case SideEffectGroup::Senses:
        return tr("Senses");
    case SideEffectGroup::Mind:
        return tr("Mind");
    case SideEffectGroup::Body:
        return tr("Body");
    case SideEffectGroup::Bladder:
        return tr("Bladder");
    case SideEffectGroup::Nose:
        break;
    }
    return tr("Nose and throat");
}

int SideEffectController::unanswered() const
{
    return static_cast<int>(std::ranges::count_if(
        m_items.rows(), [](const SideEffectRow& row) { return !row.severity; }));
}

QList<QString> SideEffectController::answers() const
{
    return {severityName(Severity::None),
            tr("%1: you noticed it and carried on.").arg(severityName(Severity::Mild)),
            tr("%1: you had to slow down or rest.").arg(severityName(Severity::Moderate)),
            tr("%1: you could not manage washing, eating or dressing.")
                .arg(severityName(Severity::Severe))};
}

bool SideEffectController::isForTheClinic() const
{
    const auto saysSevere = [](const auto& said) { return said.second == Severity::Severe; };
    if (std::ranges::any_of(m_said, saysSevere))
        return true; // also before it is on disk
    const TreatmentSession* about = session();
    return about != nullptr && m_facts
        && rules::isForTheClinic(m_facts->reports, about->id, about->plan.start.day());
}

std::optional<bool> SideEffectController::wasSevereOn(LocalDay day) const
{
    return m_facts ? std::optional{homeward::ui::wasSevereOn(day, m_facts->reports)} : std::nullopt;
}

bool SideEffectController::isOffered() const
{
    const TreatmentSession* about = session();
    const ZonedInstant here = m_clock.now();
    return about != nullptr && m_facts
        && rules::sideEffectScreenDue(*about, m_facts->reports, here.at(), zoneOf(here));
}

bool SideEffectController::asksAboutBladder() const
{
    if (!m_facts || m_treatment.isPostSession())
        return false;
    const ClinicPolicy* policy = m_facts->policy ? &*m_facts->policy : nullptr;
    const ZonedInstant here = m_clock.now();
    return rules::bladderQuestionDue(policy, m_facts->sessions, m_facts->reports, here.at(),
                                     zoneOf(here));
}

void SideEffectController::open()
{
    m_isBladderQuestion = false;
    begin();
}

void SideEffectController::openBladderQuestion()
{
    m_isBladderQuestion = true;
    begin();
}

void SideEffectController::begin()
{
    m_groups.clear();
    m_group = 0;
    m_isDone = false;
    m_said.clear();
    for (const SideEffectItem& item : sideEffectItems()) {
        if (!asks(item))
            continue;
        if (m_groups.empty() || m_groups.back() != item.group)
            m_groups.push_back(item.group);
        if (const auto severity = saidBefore(item))
            m_said[&item] = *severity;
    }
    showGroup();
}

bool SideEffectController::asks(const SideEffectItem& item) const
{
    if (m_isBladderQuestion)
        return rules::isOfBladderQuestion(item);
    const TreatmentSession* about = session(); // the nose belongs to the nasal spray alone
    return item.group != SideEffectGroup::Nose
        || (about != nullptr && about->plan.route == Route::EsketamineNasal);
}

void SideEffectController::answer(int index, int severity)
{
    const SideEffectItem* item = m_items.rows().at(static_cast<std::size_t>(index)).item;
    record({{item, static_cast<Severity>(severity)}});
}

void SideEffectController::answerNone()
{
    std::vector<SideEffectAnswer> answers;
    for (const SideEffectRow& row : m_items.rows())
        if (!row.severity)
            answers.push_back({row.item, Severity::None});
    record(std::move(answers));
}

void SideEffectController::next()
{
    if (m_group + 1 < m_groups.size())
        ++m_group;
    else
        m_isDone = true;
    showGroup();
}

bool SideEffectController::previous()
{
    if (m_isDone) {
        m_isDone = false;
        showGroup();
        return true;
    }
    if (m_group == 0)
        return false;
    --m_group;
    showGroup();
    return true;
}

void SideEffectController::retry()
{
    record({});
}

void SideEffectController::read()
{
    if (m_app.state() != AppController::State::Open)
        return;
    m_worker.runOnProfile(
        this, [](Profile& profile) { return readSideEffects(profile); },
        [this](SideEffectRead facts) {
            if (m_app.state() != AppController::State::Open || !facts)
                return; // nothing is offered then, and nothing is lost
            m_facts = std::move(*facts);
            Q_EMIT changed();
        });
}

void SideEffectController::forget()
{
    m_items.setRows({});
    m_said.clear();
    m_unsaved.clear();
    m_facts.reset();
    m_group = 0;
    m_isDone = m_isBladderQuestion = false;
    m_problem.clear();
    Q_EMIT changed();
}

void SideEffectController::showGroup()
{
    std::vector<SideEffectRow> rows;
    for (const SideEffectItem& item : sideEffectItems()) {
        if (item.group != m_groups.at(m_group) || !asks(item))
            continue;
        const auto said = m_said.find(&item);
        rows.push_back({&item, said == m_said.end() ? std::nullopt : std::optional{said->second}});
    }
    m_items.setRows(std::move(rows));
    Q_EMIT changed();
}

void SideEffectController::record(std::vector<SideEffectAnswer> answers)
{
    for (const SideEffectAnswer& answer : answers)
        m_said[answer.item] = answer.severity;
    // What could not be saved before goes first.
    m_unsaved.insert(m_unsaved.end(), answers.begin(), answers.end());
    showGroup();
    if (m_unsaved.empty())
        return;
    const auto batch = std::exchange(m_unsaved, {});
    m_worker.runOnProfile(
        this,
        [batch, moment = m_clock.now(), id = sessionId()](Profile& profile) {
            return recordSideEffects(profile, batch, moment, id);
        },
        [this, batch](SideEffectRead recorded) {
            if (m_app.state() != AppController::State::Open)
                return;
            m_problem = recorded ? QString{} : saveProblemText(recorded.error());
            if (recorded)
                m_facts = std::move(*recorded);
            else
                m_unsaved.insert(m_unsaved.begin(), batch.begin(), batch.end());
            Q_EMIT changed();
        });
}

const TreatmentSession* SideEffectController::session() const
{
    const auto& day = m_treatment.reading();
    if (day && day->status.session)
        return &*day->status.session;
    return m_facts ? lastBegun(m_facts->sessions) : nullptr;
}

std::optional<SessionId> SideEffectController::sessionId() const
{
    const TreatmentSession* about = session();
    return about != nullptr ? std::optional{about->id} : std::nullopt;
}

std::optional<Severity> SideEffectController::saidBefore(const SideEffectItem& item) const
{
    if (!m_facts)
        return std::nullopt;
    const Instant since = m_clock.now().at() - kResumeFor;
    const auto found = std::ranges::find_if(m_facts->reports, [&](const SideEffectReport& report) {
        return report.item == &item && report.session == sessionId() && report.recordedAt >= since;
    });
    return found == m_facts->reports.end() ? std::nullopt : std::optional{found->severity};
}

} // namespace homeward::ui

#include "qml/side_effects/side_effect_controller.h"

#include "core/rules/side_effect_notice.h"
#include "qml/side_effects/side_effect_offer.h"
#include "qml/support/problem_text.h"

#include <algorithm>
#include <utility>

namespace homeward::ui {

namespace {

using services::DiaryError;
using services::Profile;
using services::SideEffectAnswer;
using Recorded = Result<std::vector<SideEffectReport>, DiaryError>;

/// The groups in their order; the nose belongs to the nasal spray alone.
std::vector<SideEffectGroup> groupsFor(const std::optional<DayReading>& day)
{
    const bool isNasal =
        day && day->status.session && day->status.session->plan.route == Route::EsketamineNasal;
    std::vector<SideEffectGroup> groups;
    for (const SideEffectItem& item : sideEffectItems()) {
        const bool isNew = groups.empty() || groups.back() != item.group;
        if (isNew && (isNasal || item.group != SideEffectGroup::Nose))
            groups.push_back(item.group);
    }
    return groups;
}

Recorded recordAll(services::SideEffects& effects, const std::vector<SideEffectAnswer>& answers,
                   const ZonedInstant& moment, std::optional<SessionId> session)
{
    for (const SideEffectAnswer& answer : answers)
        if (const auto report = effects.record(answer, moment, session); !report)
            return unexpected{report.error()};
    return effects.list();
}

} // namespace

SideEffectController::SideEffectController(AppController& app, ProfileWorker& worker,
                                           const WallClock& clock,
                                           const TreatmentController& treatment, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_treatment(treatment),
      m_groups(groupsFor({}))
{
    connect(&app, &AppController::stateChanged, this, [this] {
        forget();
        if (m_app.state() == AppController::State::Open)
            read();
    });
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
    const auto& day = m_treatment.reading();
    const auto id = session();
    return id && rules::isForTheClinic(m_reports, *id, day->status.session->plan.start.day());
}

bool SideEffectController::isOffered() const
{
    const auto& day = m_treatment.reading();
    return m_isRead && day && isSideEffectOfferDue(*day, m_reports);
}

void SideEffectController::open()
{
    m_groups = groupsFor(m_treatment.reading());
    m_group = 0;
    m_isDone = false;
    m_said.clear();
    for (const SideEffectItem& item : sideEffectItems())
        if (const auto severity = saidBefore(item))
            m_said[&item] = *severity;
    showGroup();
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
    m_worker.runOnProfile(
        this, [](Profile& profile) { return profile.sideEffects().list(); },
        [this](Result<Reports, DiaryError> reports) {
            if (m_app.state() != AppController::State::Open || !reports)
                return; // nothing is offered then, and nothing is lost
            m_reports = std::move(*reports);
            m_isRead = true;
            Q_EMIT changed();
        });
}

void SideEffectController::forget()
{
    m_items.setRows({});
    m_said.clear();
    m_unsaved.clear();
    m_reports.clear();
    m_group = 0;
    m_isRead = m_isDone = false;
    m_problem.clear();
    Q_EMIT changed();
}

void SideEffectController::showGroup()
{
    std::vector<SideEffectRow> rows;
    for (const SideEffectItem& item : sideEffectItems()) {
        if (item.group != m_groups.at(m_group))
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
        [batch, moment = m_clock.now(), id = session()](Profile& profile) {
            return recordAll(profile.sideEffects(), batch, moment, id);
        },
        [this, batch](Recorded recorded) {
            if (m_app.state() != AppController::State::Open)
                return;
            m_problem = recorded ? QString{} : saveProblemText(recorded.error());
            if (recorded)
                m_reports = std::move(*recorded);
            else
                m_unsaved.insert(m_unsaved.begin(), batch.begin(), batch.end());
            Q_EMIT changed();
        });
}

std::optional<SessionId> SideEffectController::session() const
{
    const auto& day = m_treatment.reading();
    return day && day->status.session ? std::optional{day->status.session->id} : std::nullopt;
}

std::optional<Severity> SideEffectController::saidBefore(const SideEffectItem& item) const
{
    const Instant since = m_clock.now().at() - kResumeFor;
    const auto found = std::ranges::find_if(m_reports, [&](const SideEffectReport& report) {
        return report.item == &item && report.session == session() && report.recordedAt >= since;
    });
    return found == m_reports.end() ? std::nullopt : std::optional{found->severity};
}

} // namespace homeward::ui

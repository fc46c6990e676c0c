#include "qml/safety_plan/plan_file.h"

#include "core/services/crisis_directory.h"
#include "core/services/safety_plan_text.h"
#include "qml/export/export_place.h"
#include "qml/export/export_writer.h"
#include "qml/safety_plan/heading_model.h"

#include <span>

namespace homeward::ui {

namespace {

using services::SafetyPlanWords;

SafetyPlanWords planWords(const std::string& emergency)
{
    SafetyPlanWords words;
    words.title = PlanFile::tr("My safety plan").toStdString();
    words.emergency =
        (emergency.empty() ? PlanFile::tr("If my life is in danger I call the emergency number.")
                           : PlanFile::tr("If my life is in danger I call %1.")
                                 .arg(QString::fromStdString(emergency)))
            .toStdString();
    for (const SafetyHeading heading : kSafetyHeadings)
        words.headings.at(static_cast<std::size_t>(heading)) = headingName(heading).toStdString();
    words.people = PlanFile::tr("People I can call").toStdString();
    return words;
}

ExportFiles planFile(services::Profile& profile, const SafetyPlanWords& words)
{
    const auto plan = profile.safetyPlans().plan();
    if (!plan)
        return unexpected{ExportFault::NotRead};
    const std::string text = services::safetyPlanText(*plan, words);
    const auto bytes = std::as_bytes(std::span{text});
    return Exported{.files = {{"plan.txt", {bytes.begin(), bytes.end()}}}};
}

} // namespace

PlanFile::PlanFile(AppController& app, ProfileWorker& worker, const WallClock& clock,
                   const SettingsController& settings)
    : m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_settings(settings),
      m_folder(documentsFolder())
{
    connect(&app, &AppController::stateChanged, this, &PlanFile::reset);
}

void PlanFile::save()
{
    if (m_state == State::Working || m_app.state() != AppController::State::Open)
        return;
    reset();
    m_state = State::Working;
    Q_EMIT changed();
    const auto& region = services::crisisRegion(m_settings.preferences().region);
    m_worker.run(
        this,
        [words = planWords(services::emergencyNumber(region)), folder = m_folder,
         base = exportName(m_clock.now().day())](ProfileDesk& desk) {
            return (desk.profile ? planFile(*desk.profile, words)
                                 : ExportFiles{unexpected{ExportFault::NotRead}})
                .and_then([&](const Exported& exported) {
                    return writeExport(desk.surroundings.files, folder, base, exported.files);
                });
        },
        [this](const Result<std::string, ExportFault>& written) {
            if (m_state == State::Working)
                finish(written);
        });
}

void PlanFile::reset()
{
    m_state = State::Ready;
    m_savedText.clear();
    m_problem.clear();
    Q_EMIT changed();
}

void PlanFile::finish(const Result<std::string, ExportFault>& written)
{
    m_state = written ? State::Done : State::Failed;
    if (written)
        m_savedText = exportPlaceText(*written, m_folder);
    else
        m_problem = exportFaultText(written.error());
    Q_EMIT changed();
}

} // namespace homeward::ui

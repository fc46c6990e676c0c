#include "qml/export/export_controller.h"

#include "core/documents/clinician_pdf.h"
#include "core/services/clinician_facts.h"
#include "qml/export/clinic_page_words.h"
#include "qml/export/export_place.h"
#include "qml/export/export_writer.h"
#include "qml/support/moment_text.h"

#include <iterator>
#include <utility>

namespace homeward::ui {

namespace {

/// As the pages count days: from 1 January 1970.
int numberOf(LocalDay day)
{
    return day.time_since_epoch().count();
}

LocalDay dayOf(int number)
{
    return LocalDay{date::days{number}};
}

ExportFiles drawPage(services::Profile& profile, const services::PageRequest& request,
                     documents::Paper paper, const documents::PageWords& words)
{
    const auto facts = services::clinicianFacts(profile);
    if (!facts)
        return unexpected{ExportFault::NotRead};
    auto pdf = documents::clinicianPdf(services::clinicianPage(*facts, request), paper, words);
    if (!pdf)
        return unexpected{ExportFault::NotDrawn};
    return Exported{{{"page.pdf", std::move(*pdf)}}, facts->answered.unreadable};
}

} // namespace

ExportController::ExportController(AppController& app, ProfileWorker& worker,
                                   const WallClock& clock, const SettingsController& settings)
    : m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_settings(settings),
      m_folder(documentsFolder()),
      m_offered{{ExportKind::ClinicPage, {}}}
{
    connect(&app, &AppController::stateChanged, this, [this] {
        m_name.clear();
        m_days = {};
        reset();
    });
}

void ExportController::offer(ExportKind kind, MakeFiles make)
{
    m_offered[kind] = std::move(make);
    Q_EMIT changed();
}

QStringList ExportController::kindNames() const
{
    QStringList names;
    for (const auto& [kind, make] : m_offered) {
        if (kind == ExportKind::ClinicPage)
            names << tr("Page for your clinic (PDF)");
        else if (kind == ExportKind::Tables)
            names << tr("Tables (CSV)");
        else
            names << tr("For your clinic's program (FHIR)");
    }
    return names;
}

QString ExportController::kindDetail() const
{
    switch (chosen()) {
    case ExportKind::Tables:
        return tr("Everything in tables, with your own words. For you, or another program.");
    case ExportKind::Bundle:
        return tr("What a clinic can take in. Your notes and private entries stay out.");
    case ExportKind::ClinicPage:
        break;
    }
    return tr("One page: scores with question 9, mood, sessions, side effects, vital signs."
              " Your own words stay out.");
}

QStringList ExportController::spanNames() const
{
    return ExportDays::names();
}

int ExportController::today() const
{
    return numberOf(m_clock.now().day());
}

int ExportController::firstDay() const
{
    return numberOf(m_days.first(m_clock.now().day()));
}

int ExportController::lastDay() const
{
    return numberOf(m_days.last(m_clock.now().day()));
}

QString ExportController::firstDayText() const
{
    return shortDayText(dayOf(firstDay()));
}

QString ExportController::lastDayText() const
{
    return shortDayText(dayOf(lastDay()));
}

void ExportController::setKind(int kind)
{
    m_kind = kind;
    reset();
}

void ExportController::setName(const QString& name)
{
    m_name = name;
    reset();
}

void ExportController::setSpan(int span)
{
    m_days.setSpan(span);
    reset();
}

void ExportController::setFirstDay(int day)
{
    m_days.setFirst(dayOf(day), m_clock.now().day());
    reset();
}

void ExportController::setLastDay(int day)
{
    m_days.setLast(dayOf(day), m_clock.now().day());
    reset();
}

void ExportController::begin()
{
    if (m_state == State::Working || m_app.state() != AppController::State::Open)
        return;
    m_problem.clear();
    show(State::Working);
    const MakeFiles make =
        chosen() == ExportKind::ClinicPage ? clinicPage() : m_offered.at(chosen());
    const std::string base = exportName(m_clock.now().day());
    m_worker.run(
        this,
        [make, base, days = m_days.range(m_clock.now().day()),
         folder = m_folder](ProfileDesk& desk) {
            return (desk.profile ? make(*desk.profile, days)
                                 : ExportFiles{unexpected{ExportFault::NotRead}})
                .and_then([&](const Exported& exported) {
                    return writeExport(desk.surroundings.files, folder, base, exported.files)
                        .map([&](std::string name) {
                            return WrittenExport{std::move(name), exported.unreadable};
                        });
                });
        },
        [this](const Result<WrittenExport, ExportFault>& written) {
            if (m_state == State::Working)
                finish(written);
        });
}

void ExportController::reset()
{
    m_savedText.clear();
    m_problem.clear();
    show(State::Ready);
}

ExportKind ExportController::chosen() const
{
    return std::next(m_offered.begin(), m_kind)->first;
}

MakeFiles ExportController::clinicPage() const
{
    return [name = m_name.trimmed().toStdString(), now = m_clock.now(),
            paper = documents::paperOf(m_settings.preferences().region),
            words = clinicPageWords()](services::Profile& profile, const storage::DayRange& days) {
        return drawPage(profile, {name, days, now}, paper, words);
    };
}

void ExportController::finish(const Result<WrittenExport, ExportFault>& written)
{
    if (!written) {
        m_problem = exportFaultText(written.error());
        show(State::Failed);
        return;
    }
    m_savedText = exportPlaceText(written->name, m_folder);
    if (written->unreadable > 0)
        m_savedText += ' '
            + tr("%n answered questionnaires could not be read and are not in it.", nullptr,
                 static_cast<int>(written->unreadable));
    show(State::Done);
}

void ExportController::show(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace homeward::ui

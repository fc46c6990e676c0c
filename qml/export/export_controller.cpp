#include "qml/export/export_controller.h"

#include "core/base/rfc3339.h"
#include "core/documents/clinician_pdf.h"
#include "core/services/clinician_facts.h"
#include "qml/export/clinic_page_words.h"
#include "qml/export/export_writer.h"

#include <QStandardPaths>

#include <array>
#include <iterator>
#include <utility>

namespace homeward::ui {

namespace {

/// How many days back each span goes, today among them; 0 for all.
constexpr std::array kSpanDays{0, 28, 91, 365};

std::filesystem::path documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString();
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

QString faultText(ExportFault fault)
{
    switch (fault) {
    case ExportFault::NotRead:
        return ExportController::tr("The diary could not be read. Your entries are kept.");
    case ExportFault::NotDrawn:
        return ExportController::tr("The page could not be drawn. Your entries are kept.");
    case ExportFault::NoPlace:
        return ExportController::tr("This device has no folder for documents.");
    case ExportFault::Full:
        return ExportController::tr("The device is full. Free some space, then try again.");
    case ExportFault::NotWritten:
        break;
    }
    return ExportController::tr("The device does not let Homeward write the file there.");
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
    return {tr("Everything"), tr("Last 4 weeks"), tr("Last 3 months"), tr("Last year")};
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
    m_span = span;
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
    const std::string base = "homeward-" + homeward::dayText(m_clock.now().day());
    m_worker.run(
        this,
        [make, base, days = days(), folder = m_folder](ProfileDesk& desk) {
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

storage::DayRange ExportController::days() const
{
    const LocalDay today = m_clock.now().day();
    const int count = kSpanDays.at(static_cast<std::size_t>(m_span));
    return {count == 0 ? LocalDay::min() : today - date::days{count - 1}, today};
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
        m_problem = faultText(written.error());
        show(State::Failed);
        return;
    }
    const auto folder = QString::fromStdString(m_folder.filename().string());
    m_savedText = tr("%1, in the folder %2.").arg(QString::fromStdString(written->name), folder);
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

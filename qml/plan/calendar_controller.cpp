#include "qml/plan/calendar_controller.h"

#include "core/calendar/ics_writing.h"
#include "core/calendar/upcoming.h"
#include "qml/export/export_place.h"
#include "qml/export/export_writer.h"
#include "qml/plan/calendar_words.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace homeward::ui {

namespace {

using Files = Result<std::vector<ExportFile>, ExportFault>;

/// What is in the file; read on the worker.
Files calendarFile(services::Profile& profile, const ZonedInstant& here,
                   const calendar::CalendarTitles& titles)
{
    const auto appointments = calendar::upcomingAppointments(profile, here);
    if (!appointments)
        return unexpected{ExportFault::NotRead};
    const std::string text = calendar::icsText(*appointments, here.at(), titles);
    ExportFile file{.name = "calendar.ics", .content = {}};
    std::ranges::transform(text, std::back_inserter(file.content),
                           [](char letter) { return static_cast<std::byte>(letter); });
    return std::vector<ExportFile>{std::move(file)};
}

std::string_view textOf(const std::vector<std::byte>& bytes)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are looked at as letters
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Result<calendar::Invitation, QString>
invitationIn(const DurableFiles& files, const std::filesystem::path& path, const ZonedInstant& here)
{
    const auto bytes = files.read(path, calendar::kLargestInvitation);
    if (!bytes)
        return unexpected{bytes.error() == FileError::TooLarge
                              ? invitationProblemText(calendar::InvitationError::TooLarge)
                              : CalendarController::tr("This file could not be read.")};
    return calendar::readInvitation(textOf(*bytes), here).map_error(invitationProblemText);
}

} // namespace

CalendarController::CalendarController(AppController& app, ProfileWorker& worker,
                                       const WallClock& clock, SessionEditor& editor)
    : m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_editor(editor),
      m_folder(documentsFolder())
{
    connect(&app, &AppController::stateChanged, this, &CalendarController::forget);
}

void CalendarController::reset()
{
    m_savedText.clear();
    show(State::Ready);
}

void CalendarController::save()
{
    if (m_state == State::Working)
        return;
    show(State::Working);
    const calendar::CalendarTitles titles{.appointment = tr("Appointment").toStdString(),
                                          .day = tr("Note to self").toStdString()};
    m_worker.run(
        this,
        [titles, here = m_clock.now(), folder = m_folder](ProfileDesk& desk) {
            return (desk.profile ? calendarFile(*desk.profile, here, titles)
                                 : Files{unexpected{ExportFault::NotRead}})
                .and_then([&](const std::vector<ExportFile>& files) {
                    return writeExport(desk.surroundings.files, folder, "appointments", files);
                });
        },
        [this](const Result<std::string, ExportFault>& written) {
            if (m_state == State::Working)
                finish(written);
        });
}

void CalendarController::finish(const Result<std::string, ExportFault>& written)
{
    if (!written) {
        show(State::Failed, exportFaultText(written.error()));
        return;
    }
    m_savedText = exportPlaceText(*written, m_folder);
    show(State::Done);
}

void CalendarController::look(const QUrl& file)
{
    if (m_state == State::Working)
        return;
    forget();
    show(State::Working);
    m_worker.run(
        this,
        [path = std::filesystem::path{file.toLocalFile().toStdString()}, here = m_clock.now()](
            ProfileDesk& desk) { return invitationIn(desk.surroundings.files, path, here); },
        [this](const Read& read) {
            if (m_state == State::Working && m_app.state() == AppController::State::Open)
                showInvitation(read);
        });
}

void CalendarController::showInvitation(const Read& read)
{
    m_proposed = read ? read->starts : std::vector<calendar::ProposedStart>{};
    m_leftOutText = read ? ui::leftOutText(*read) : QString{};
    std::vector<Line> lines;
    for (const calendar::ProposedStart& proposed : m_proposed)
        lines.push_back(proposedLine(proposed, m_clock.now()));
    m_starts.setRows(std::move(lines));
    if (read && !m_proposed.empty())
        show(State::Done);
    else
        show(State::Failed, read ? tr("There is no date to come in this file.") : read.error());
}

void CalendarController::propose(int index)
{
    if (index >= 0 && index < static_cast<int>(m_proposed.size()))
        m_editor.beginAt(m_proposed[static_cast<std::size_t>(index)].start);
}

void CalendarController::show(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

void CalendarController::forget()
{
    m_proposed.clear();
    m_starts.setRows({});
    m_leftOutText.clear();
    reset();
}

} // namespace homeward::ui

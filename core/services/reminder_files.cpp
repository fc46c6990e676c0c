#include "core/services/reminder_files.h"

#include "core/rules/reminder_names.h"

#include <nlohmann/json.hpp>

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace homeward::services {

namespace {

using Json = nlohmann::json;
using std::chrono::seconds;

constexpr std::size_t kLargestReminderFile = 1U << 20U;

template <class Moment>
Moment momentFrom(const Json& json)
{
    return Moment{seconds{json.get<std::int64_t>()}};
}

template <class Moment>
std::int64_t numberOf(Moment moment)
{
    return moment.time_since_epoch().count();
}

// What can throw is assigned field by field: where it throws inside a braced initialiser, GCC 12
// destroys the fields before it twice.

ScheduledReminder scheduledFrom(const Json& json)
{
    ScheduledReminder reminder;
    json.at("id").get_to(reminder.id);
    json.at("series").get_to(reminder.series);
    reminder.at = momentFrom<Instant>(json.at("at"));
    if (json.contains("onTheWall"))
        reminder.onTheWall = momentFrom<LocalTime>(json.at("onTheWall"));
    reminder.until = momentFrom<Instant>(json.at("until"));
    json.at("text").get_to(reminder.text);
    return reminder;
}

Json jsonOf(const ScheduledReminder& reminder)
{
    Json json{{"id", reminder.id},
              {"series", reminder.series},
              {"at", numberOf(reminder.at)},
              {"until", numberOf(reminder.until)},
              {"text", reminder.text}};
    if (reminder.onTheWall)
        json["onTheWall"] = numberOf(*reminder.onTheWall);
    return json;
}

ReminderWindow windowFrom(const Json& json)
{
    ReminderWindow window;
    for (const Json& each : json.at("reminders"))
        window.reminders.push_back(scheduledFrom(each));
    const Json& labels = json.at("labels");
    labels.at("done").get_to(window.labels.done);
    labels.at("later").get_to(window.labels.later);
    labels.at("skip").get_to(window.labels.skip);
    return window;
}

std::optional<ReminderEvent> eventFrom(std::string_view line)
{
    try {
        const Json json = Json::parse(line);
        ReminderEvent event;
        json.at("id").get_to(event.id);
        const auto step = rules::reminderStepOf(json.at("step").get<std::string>());
        const bool isTold = json.contains("until");
        if (!step || (*step == ReminderStep::Snoozed) != isTold)
            return std::nullopt;
        event.step = *step;
        event.at = momentFrom<Instant>(json.at("at"));
        if (isTold)
            event.snoozedUntil = momentFrom<Instant>(json.at("until"));
        return event;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

std::string lineOf(const ReminderEvent& event)
{
    Json json{{"id", event.id}, {"step", rules::nameOf(event.step)}, {"at", numberOf(event.at)}};
    if (event.snoozedUntil)
        json["until"] = numberOf(*event.snoozedUntil);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

/// An empty text where there is no such file.
Result<std::string, FileError> textIn(const DurableFiles& files, const std::filesystem::path& file)
{
    const auto bytes = files.read(file, kLargestReminderFile);
    if (!bytes && bytes.error() == FileError::NotFound)
        return std::string{};
    return bytes.map([](const std::vector<std::byte>& read) {
        return std::string{reinterpret_cast<const char*>(read.data()), read.size()};
    });
}

} // namespace

ReminderFiles::ReminderFiles(const std::filesystem::path& profile, DurableFiles& files)
    : m_files(files),
      m_lock(profile / "reminders.lock"),
      m_window(profile / "reminders.json"),
      m_ledger(profile / "reminders.ledger")
{
}

Result<std::unique_ptr<DurableFiles::Lock>, FileError> ReminderFiles::lock()
{
    return m_files.lock(m_lock);
}

Result<ReminderWindow, FileError> ReminderFiles::window() const
{
    const auto text = textIn(m_files, m_window);
    if (!text)
        return unexpected{text.error()};
    if (text->empty())
        return ReminderWindow{};
    try {
        return windowFrom(Json::parse(*text));
    } catch (const Json::exception&) {
        return unexpected{FileError::Io};
    }
}

Result<void, FileError> ReminderFiles::replaceWindow(const ReminderWindow& window)
{
    Json reminders = Json::array();
    for (const ScheduledReminder& reminder : window.reminders)
        reminders.push_back(jsonOf(reminder));
    const Json json{{"labels",
                     {{"done", window.labels.done},
                      {"later", window.labels.later},
                      {"skip", window.labels.skip}}},
                    {"reminders", std::move(reminders)}};
    const std::string text = json.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
    return m_files.replace(m_window, std::as_bytes(std::span{text}));
}

Result<std::vector<ReminderEvent>, FileError> ReminderFiles::ledger() const
{
    const auto text = textIn(m_files, m_ledger);
    if (!text)
        return unexpected{text.error()};
    std::vector<ReminderEvent> events;
    for (std::string_view rest = *text; !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        if (auto event = eventFrom(rest.substr(0, end)))
            events.push_back(std::move(*event));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return events;
}

Result<void, FileError> ReminderFiles::replaceLedger(const std::vector<ReminderEvent>& events)
{
    std::string text;
    for (const ReminderEvent& event : events)
        text += lineOf(event);
    return m_files.replace(m_ledger, std::as_bytes(std::span{text}));
}

Result<void, FileError> ReminderFiles::add(const std::vector<ReminderEvent>& events)
{
    auto all = ledger();
    if (!all)
        return unexpected{all.error()};
    all->insert(all->end(), events.begin(), events.end());
    return replaceLedger(*all);
}

} // namespace homeward::services

#pragma once

#include "core/services/reminder_delivery.h"
#include "tests/core/services/reminder_year/personal_record.h"
#include "tests/support/memory_files.h"
#include "tests/support/recording_notifier.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace homeward::testing {

/// How often what was seen in a year.
struct YearCount {
    std::map<ReminderKind, int> shown = {};
    int onTime = 0; ///< within a minute of its moment
    int late = 0; ///< at the first look after sleep, a jump of the clock, or its planning
    int inQuietHours = 0; ///< before a session, as they may
    int atWakeUpInQuietHours = 0; ///< of another kind: whoever has woken it is awake
    std::vector<std::string> faults = {};

    void add(const YearCount& other);
};

/// A device with a clock that may be wrong, in some zone, awake or not; it shows what is due when
/// a timer of it fires, and writes its window anew when its person opens the diary.
class SleepingDevice {
public:
    SleepingDevice(const date::time_zone& home, Instant begin);

    PersonalRecord record = {};
    YearCount count = {};

    /// Lets the time pass until then, with all that is due on the way.
    void passUntil(Instant moment);

    void fallAsleep() { m_isAwake = false; }
    void wakeUp();
    void setClock(std::chrono::seconds wrongBy);
    void travelTo(const date::time_zone& zone);
    void openDiary();

    Instant shownTime() const { return m_now + m_wrongBy; } ///< by its clock
    LocalDay day() const { return ZonedInstant{shownTime(), *m_zone}.day(); }

private:
    services::DeliveryPort port();
    void changed(); ///< what follows is no sign of a timer that was late
    void look();
    void note(const Reminder& reminder, bool isFirst);
    std::vector<Reminder> dueNow() const;
    bool isTimeOfDay(std::chrono::hours time) const;
    void fault(const std::string& what, const std::string& name);

    Instant m_now;
    std::chrono::seconds m_wrongBy{0};
    const date::time_zone* m_zone;
    bool m_isAwake = true;
    Instant m_changedAt; ///< by its clock
    bool m_hasWoken = false; ///< at the last change

    MemoryFiles m_memory;
    services::ReminderFiles m_files{"profile", m_memory};
    RecordingNotifier m_notifier;
    rules::ReminderFacts m_facts; ///< of the last time that the diary was open
    std::vector<ReminderEvent> m_events = {}; ///< that the diary has taken in
    std::set<std::string> m_shown = {};
};

} // namespace homeward::testing

#include "core/rules/reminder_settings_text.h"
#include "core/services/plans.h"
#include "core/services/sessions.h"
#include "core/storage/reminder_store.h"
#include "tests/core/storage/store_fixture.h"
#include "tests/support/manual_clock.h"

#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

// Made v0004.db, once: make_v0004 FILE. Kept so that the next schema's file can be made alike.
// tests/core/storage/golden_v0004_test.cpp says what is in it.

namespace homeward {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;

/// Writes the plan of a patient into a store, as the services would.
class Planning {
public:
    Planning(storage::Store& store, testing::ManualClock& clock)
        : m_store(store),
          m_clock(clock) { }

    void all()
    {
        const Course first = m_plans.start("iv-3-trial", std::vector{planIn(1), planIn(8)}).value();
        m_clock.advance(1h);
        (void)m_sessions.replan(first.sessions[1], planIn(9));
        (void)m_plans.extend(first.id, planIn(15));
        (void)m_plans.start("", std::vector{planIn(40, Route::EsketamineNasal)});
        (void)m_plans.end(first.id);
        (void)m_sessions.take(first.sessions[0], SessionStep::Cancel, m_clock.now());
        boosters();
        reminders();
    }

private:
    SessionPlan planIn(int ahead, Route route = Route::Intravenous)
    {
        return {.route = route,
                .start = {m_clock.now() + days{ahead}, *findZone("Europe/Berlin").value()},
                .length = 40min};
    }

    void boosters()
    {
        const date::time_zone& berlin = *findZone("Europe/Berlin").value();
        const LocalDay day = ZonedInstant{m_clock.now(), berlin}.day() + days{60};
        (void)m_plans.setBooster(BoosterDate{day}, BoosterSource::Person, berlin);
        (void)m_plans.setBooster(BoosterInterval{6}, BoosterSource::ClinicMessage, berlin);
        (void)m_plans.setBooster(NoBooster{}, BoosterSource::Person, berlin);
    }

    void reminders()
    {
        storage::ReminderStore store{m_store.writer()};
        const Instant now = m_clock.now();
        ReminderSettings settings;
        (void)store.insert({rules::reminderSettingsText(settings), now});
        settings.mood = 19h + 30min;
        settings.isOn.front() = false;
        (void)store.insert({rules::reminderSettingsText(settings), now + 1min});
        const std::string first(22, 'A');
        (void)store.insert({first, ReminderStep::Shown, now});
        (void)store.insert({first, ReminderStep::Snoozed, now + 1min, now + 1h});
        (void)store.insert({first, ReminderStep::Done, now + 2h});
        (void)store.insert({std::string(22, 'B'), ReminderStep::Expired, now + 3h});
    }

    storage::Store& m_store;
    testing::ManualClock& m_clock;
    testing::SeededRandom m_random;
    services::Sessions m_sessions{m_store, m_clock, m_random};
    services::Plans m_plans{m_store, m_clock, m_random, m_sessions};
};

/// False if the file could not be made.
bool makeSchema4(const char* file)
{
    const DatabaseKey key = storage::keyOf(7);
    const Uuid storeId = storage::storeIdOf(3);
    testing::ManualClock clock{std::chrono::sys_days{std::chrono::year{2024} / 3 / 9} + 9h};
    if (!storage::Store::create(file, key, storeId))
        return false;
    auto store = storage::Store::open(file, key, storeId).value();
    Planning{store, clock}.all();
    return true;
}

} // namespace
} // namespace homeward

int main(int count, char** arguments)
{
    return count == 2 && homeward::makeSchema4(arguments[1]) ? EXIT_SUCCESS : EXIT_FAILURE;
}

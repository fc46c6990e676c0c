#include "tests/core/services/reminder_year/year_script.h"

#include "tests/support/session_samples.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>

namespace homeward::testing {

namespace {

using namespace std::chrono_literals;
using date::days;

constexpr LocalDay kFirstDay{date::local_days{date::year{2026} / 1 / 1}};
constexpr int kDays = 365;

/// A year of somebody in one zone, as steps at moments of the clock at home.
class Year {
public:
    Year(const date::time_zone& home, const date::time_zone& away)
        : m_home(home),
          m_away(away),
          m_device(home, at(0, 0h))
    {
        addNights();
        addAnswers();
        addCourse();
        addBoosters();
        addTravel();
        addWrongClocks();
    }

    YearCount live()
    {
        m_device.openDiary();
        for (const auto& [moment, step] : m_steps) {
            m_device.passUntil(moment);
            step();
        }
        m_device.passUntil(at(kDays, 0h));
        return m_device.count;
    }

private:
    using Step = std::function<void()>;

    Instant at(int day, std::chrono::minutes time) const
    {
        return latestInstant(kFirstDay + days{day} + time, m_home);
    }

    void on(int day, std::chrono::minutes time, Step step)
    {
        m_steps.emplace(at(day, time), std::move(step));
    }

    /// Something that the person writes down.
    void write(int day, std::chrono::minutes time, const Step& step)
    {
        on(day, time, [this, step] {
            step();
            m_device.openDiary();
        });
    }

    void sleep(int day, std::chrono::minutes from, int wakeDay, std::chrono::minutes until)
    {
        on(day, from, [this] { m_device.fallAsleep(); });
        on(wakeDay, until, [this] { m_device.wakeUp(); });
    }

    void addNights()
    {
        for (int day = 1; day < kDays - 1; day += 2)
            if (day < 198 || day > 208)
                sleep(day, 23h, day + 1, 7h);
        sleep(93, 9h, 93, 22h + 30min); // until the quiet hours have begun
        sleep(200, 9h, 207, 12h);
        sleep(346, 12h, 348, 7h + 30min);
    }

    static bool isSilent(int day)
    {
        return (day >= 150 && day <= 171) || (day >= 200 && day <= 207) || day >= 345
            || (day >= 299 && day <= 301) || day == 320;
    }

    void addAnswers()
    {
        const auto answer = [this] {
            auto& last = m_device.record.facts.lastMood;
            last = std::max(last, std::optional{m_device.day()});
        };
        for (int day = 2; day < kDays; ++day)
            if (!isSilent(day) && (day % 4 == 0 || day % 7 == 3))
                write(day, day % 4 == 0 ? 12h : 20h + 30min, answer);
        for (const int day : {30, 75, 100, 140, 185, 230, 290, 340})
            write(day, 16h, [this] { m_device.record.answered.push_back(m_device.day()); });
        write(300, 15h, answer); // by a clock that is a day behind
    }

    void plan(int day, int number, int sessionDay, std::chrono::minutes time, Route route)
    {
        write(day, 11h, [=, this] {
            m_device.record.plan(number, ZonedInstant{at(sessionDay, time), m_home}, route);
        });
    }

    /// Takes place as planned. The end of dosing is written down then, or never.
    void hold(int number, int day, std::chrono::minutes start, bool isEndKnown = true)
    {
        PersonalRecord& record = m_device.record;
        const Instant begin = at(day, start);
        write(day, start, [=, &record] { record.start(number, begin); });
        if (!isEndKnown)
            return;
        write(day, start + 40min, [=, &record] { record.endDosing(number, begin + 40min); });
        write(day, start + 160min, [=, &record] { record.discharge(number, begin + 160min); });
    }

    void arrangeRide(int day, int number)
    {
        write(day, 13h, [=, this] { m_device.record.session(number).ride = RideState::Planned; });
    }

    void addCourse()
    {
        constexpr std::array kSessionDays{40, 43, 46, 50, 53, 57};
        for (int i = 0; i < 6; ++i)
            plan(30, i + 1, kSessionDays.at(static_cast<std::size_t>(i)), 10h, Route::Intravenous);
        arrangeRide(38, 1); // between its two reminders
        for (const int number : {3, 4, 5, 6})
            arrangeRide(31, number);
        hold(1, 40, 10h);
        hold(2, 43, 10h);
        hold(3, 46, 10h);
        write(49, 12h,
              [this] { m_device.record.session(4).session.cancelled = takenAt(at(49, 12h)); });
        write(51, 12h, [this] {
            m_device.record.session(5).session.plan.start = ZonedInstant{at(54, 10h), m_home};
        });
        hold(5, 54, 10h);
        hold(6, 57, 10h, false);
    }

    void setBooster(int day, std::optional<int> boosterDay)
    {
        write(day, 14h, [=, this] {
            auto& booster = m_device.record.facts.boosterDay;
            booster.reset();
            if (boosterDay)
                booster = kFirstDay + days{*boosterDay};
        });
    }

    void addBoosters()
    {
        setBooster(80, 100); // its first reminder finds the device asleep
        plan(105, 7, 120, 14h, Route::EsketamineNasal);
        setBooster(106, {});
        hold(7, 120, 14h);
        setBooster(125, 204); // within the week that the device is off
        plan(251, 8, 262, 14h, Route::EsketamineNasal);
        hold(8, 262, 14h);
        setBooster(263, 334);
    }

    void addTravel()
    {
        on(240, 12h, [this] { m_device.travelTo(m_away); });
        on(250, 12h, [this] { m_device.travelTo(m_home); });
    }

    void addWrongClocks()
    {
        on(300, 12h, [this] { m_device.setClock(-24h); });
        on(301, 12h, [this] { m_device.setClock(0s); });
        on(320, 15h, [this] { m_device.setClock(365 * 24h); });
        on(320, 20h, [this] { m_device.setClock(0s); });
    }

    const date::time_zone& m_home;
    const date::time_zone& m_away;
    SleepingDevice m_device;
    std::multimap<Instant, Step> m_steps = {};
};

} // namespace

YearCount livedYear(const date::time_zone& home, const date::time_zone& away)
{
    return Year{home, away}.live();
}

} // namespace homeward::testing

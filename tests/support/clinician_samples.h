#pragma once

#include "core/services/clinician_page.h"
#include "core/services/instrument_directory.h"
#include "tests/support/session_samples.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace homeward::testing {

/// Facts for the page of the clinic, one call each; all in UTC.
class PageFacts {
public:
    /// A response whose scored answers add up to `total`, spread from the first item on.
    PageFacts& response(const std::string& instrument, const std::string& local, int total)
    {
        const Instrument& form = *services::findInstrument(instrument);
        std::vector<ItemAnswer> answers;
        for (const InstrumentItem& item : form.items) {
            const int value = item.isScored ? std::min(total, item.answers.back().value) : 0;
            total -= value;
            answers.push_back(ItemAnswer::given(value));
        }
        return add(form, local, std::move(answers));
    }

    /// One in which an item was left out by choice, and every other answer is 0.
    PageFacts& declined(const std::string& instrument, const std::string& local, std::size_t item)
    {
        const Instrument& form = *services::findInstrument(instrument);
        std::vector<ItemAnswer> answers(form.items.size(), ItemAnswer::given(0));
        answers.at(item) = ItemAnswer::declined();
        return add(form, local, std::move(answers));
    }

    PageFacts& mood(const std::string& day, int score)
    {
        facts.moods.push_back({moment(day + " 12:00").day(), Score::create(score).value()});
        return *this;
    }

    /// A session that began then and took 40 minutes.
    PageFacts& session(const std::string& local, Route route = Route::Intravenous)
    {
        const ZonedInstant start = moment(local);
        TreatmentSession session = plannedSession(start, route);
        session.id = idOf(facts.sessions.size() + 1);
        session.started = takenAt(start.at());
        session.dosingEnded = takenAt(start.at() + std::chrono::minutes{40});
        facts.sessions.push_back(session);
        return *this;
    }

    /// Of the last session; later calls are newer reports.
    PageFacts& effect(const std::string& code, Severity severity, const std::string& local)
    {
        SideEffectReport report{.id = {},
                                .moment = moment(local),
                                .item = findSideEffect(code),
                                .severity = severity,
                                .session = {},
                                .recordedAt = utc(local)};
        if (!facts.sessions.empty())
            report.session = facts.sessions.back().id;
        facts.sideEffects.insert(facts.sideEffects.begin(), report);
        return *this;
    }

    /// Of the last session; later calls are newer readings.
    PageFacts& vitals(const std::string& local, const VitalSigns::Numbers& numbers)
    {
        VitalsRecord record{.id = {},
                            .moment = moment(local),
                            .signs = VitalSigns::create(numbers).value(),
                            .measuredBy = "Nurse",
                            .session = {},
                            .recordedAt = utc(local)};
        if (!facts.sessions.empty())
            record.session = facts.sessions.back().id;
        facts.vitals.insert(facts.vitals.begin(), record);
        return *this;
    }

    /// A guided rest reading of no session; later calls are newer ones.
    PageFacts& rest(const std::string& local, int bpm)
    {
        facts.heartRates.insert(facts.heartRates.begin(),
                                HeartRateReading{.id = {},
                                                 .moment = moment(local),
                                                 .bpm = bpm,
                                                 .rest = RestQuality{57, 95, 6},
                                                 .recordedAt = utc(local)});
        return *this;
    }

    services::ClinicianFacts facts;

private:
    static SessionId idOf(std::size_t number)
    {
        Uuid::Bytes bytes{};
        bytes[0] = static_cast<std::byte>(number >> 8U);
        bytes[1] = static_cast<std::byte>(number & 0xFFU);
        return SessionId{Uuid{bytes}};
    }

    PageFacts& add(const Instrument& form, const std::string& local,
                   std::vector<ItemAnswer> answers)
    {
        services::ScoredResponse scored{.response = {.id = {},
                                                     .instrument = form.id,
                                                     .version = form.version,
                                                     .moment = moment(local),
                                                     .answers = std::move(answers),
                                                     .recordedAt = utc(local)},
                                        .score = {},
                                        .opensHelp = false};
        scored.score = rules::scoreOf(form, scored.response.answers);
        scored.opensHelp = rules::opensHelp(form, scored.response.answers);
        facts.answered.responses.insert(facts.answered.responses.begin(), scored);
        return *this;
    }
};

/// All days, asked for on 24 November 2026 at 10:05 in Berlin.
inline services::PageRequest wholeRecord(const std::string& identity = "Sam, born 1980")
{
    return {
        identity, {LocalDay::min(), LocalDay::max()}, moment("2026-11-24 10:05", "Europe/Berlin")};
}

/// A course of six infusions with what a person may tell of it.
inline PageFacts course()
{
    PageFacts page;
    page.response("phq9", "2026-10-01 09:00", 18).response("gad7", "2026-10-01 09:05", 13);
    for (int day = 0; day < 50; ++day) {
        const LocalDay then = moment("2026-10-01 12:00").day() + std::chrono::days{day};
        page.facts.moods.push_back(
            {then, Score::create(3 + (day * 7 + day / 6) % 4 + day / 17).value()});
    }
    for (const char* day : {"05", "08", "12", "15", "19", "22"}) {
        const std::string date = std::string{"2026-10-"} + day;
        page.session(date + " 10:00")
            .effect("nausea", Severity::Mild, date + " 11:20")
            .effect("unreal", Severity::Moderate, date + " 10:30")
            .effect("tired", Severity::Mild, date + " 19:00")
            .vitals(date + " 09:50",
                    {.systolic = 124, .diastolic = 78, .heartRate = 72, .saturation = 98})
            .vitals(date + " 11:20",
                    {.systolic = 138, .diastolic = 86, .heartRate = 80, .saturation = 97});
    }
    page.rest("2026-10-22 12:10", 71).rest("2026-11-23 08:30", 64);
    page.facts.heartRates.back().session = page.facts.sessions.back().id;
    page.facts.heartRates.back().sinceDoseEnd = std::chrono::minutes{90};
    page.effect("headache", Severity::Severe, "2026-10-23 08:00");
    page.response("phq9", "2026-10-26 09:00", 12).response("gad7", "2026-10-26 09:05", 9);
    page.declined("phq9", "2026-11-02 09:00", 3);
    page.response("phq9", "2026-11-09 09:00", 9).response("gad7", "2026-11-09 09:05", 6);
    page.response("phq9", "2026-11-23 09:00", 4).response("gad7", "2026-11-23 09:05", 5);
    page.facts.privateEntries.assign(12, moment("2026-10-20 12:00").day());
    page.facts.sharedEntries.assign(2, moment("2026-10-21 12:00").day());
    return page;
}

/// Ten years in which everything was told that can be told.
inline PageFacts tenYears()
{
    PageFacts page;
    const LocalDay first = moment("2016-11-25 12:00").day();
    for (int day = 0; day < 3650; ++day)
        page.facts.moods.push_back(
            {first + std::chrono::days{day}, Score::create(day * 7 % 11).value()});
    const auto items = sideEffectItems();
    for (int week = 0; week < 520; ++week) {
        const auto day = date::format("%F", first + std::chrono::weeks{week});
        page.session(day + " 10:00", static_cast<Route>(week % 4));
        page.effect(std::string{items[static_cast<std::size_t>(week) % items.size()].code},
                    static_cast<Severity>(1 + week % 3),
                    day + (week % 2 == 0 ? " 10:20" : " 12:00"));
        page.effect(std::string{items[static_cast<std::size_t>(week * 5) % items.size()].code},
                    static_cast<Severity>(1 + week % 3),
                    day + (week % 2 == 0 ? " 18:20" : " 10:50"));
        page.vitals(day + " 10:50",
                    {.systolic = 100 + week % 90,
                     .diastolic = 60 + week % 30,
                     .heartRate = 50 + week % 100,
                     .saturation = 90 + week % 10});
        page.rest(day + " 12:30", 50 + week % 40);
        page.response("phq9", day + " 08:00", week % 28)
            .response("gad7", day + " 08:10", week % 22);
    }
    page.facts.privateEntries.assign(100'000, first);
    return page;
}

} // namespace homeward::testing

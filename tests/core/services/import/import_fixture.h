#pragma once

#include "core/services/csv.h"
#include "core/services/heart_rate.h"
#include "core/services/record_import.h"
#include "core/services/session_diary.h"
#include "core/services/sessions.h"
#include "core/services/side_effects.h"
#include "core/services/vitals.h"
#include "core/storage/integrity.h"
#include "tests/support/profile_fixture.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string>
#include <vector>

namespace homeward::services {

/// What one device has on record, and what takes files into it. It is 5 March 2024, noon in UTC.
struct Device {
    testing::World world;
    storage::Store store = made(world);
    Sessions sessions{store, world.clock, world.random};
    Questionnaires questionnaires{store, world.clock, world.random};
    SideEffects sideEffects{store, world.clock, world.random};
    Vitals vitals{store, world.clock, world.random};
    HeartRate heartRate{store, world.clock, world.random};
    SessionDiary writing{store, world.clock, world.random};
    RecordImport import{store, world.clock, world.random};

    static storage::Store made(testing::World& world)
    {
        const auto path = world.temporary.path() / "diary.db";
        const auto enrolment = world.enrolment();
        EXPECT_TRUE(storage::Store::create(path, enrolment.key, enrolment.vault.storeId));
        return storage::Store::open(path, enrolment.key, enrolment.vault.storeId).value();
    }

    Instant now() const { return world.clock.now(); }
    ZonedInstant moment(std::chrono::minutes ago = {}) const
    {
        return testing::momentIn("Europe/Berlin", now() - ago);
    }

    /// As `export csv` writes it.
    std::string csv(ImportKind kind)
    {
        switch (kind) {
        case ImportKind::Questionnaires:
            return questionnaireCsv(oldestFirst(questionnaires.list().value().responses));
        case ImportKind::SideEffects:
            return sideEffectCsv(oldestFirst(sideEffects.list().value()));
        case ImportKind::VitalSigns:
            return vitalsCsv(oldestFirst(vitals.list().value()));
        case ImportKind::HeartRates:
            return heartRateCsv(oldestFirst(heartRate.readings().value()));
        case ImportKind::Sessions:
            return sessionCsv(sessions.list().value());
        default:
            return diaryCsv(oldestFirst(writing.list({}, {}, -1).value()));
        }
    }

    RecordImport::Outcome previewed(const std::string& text)
    {
        std::istringstream in{text};
        return import.preview(in, OwnTable{});
    }

    RecordImport::Outcome applied(const std::string& text)
    {
        std::istringstream in{text};
        return import.apply(in, OwnTable{});
    }

    std::int64_t count(const std::string& table)
    {
        return store.writer().integer("SELECT count(*) FROM " + table).value();
    }

    /// Everything that an import writes to.
    std::int64_t rows()
    {
        std::int64_t all = 0;
        for (const char* table :
             {"questionnaire_response", "side_effect", "vital_signs", "heart_rate_reading",
              "heart_rate_withdrawal", "session", "session_plan", "session_step", "clock_span",
              "diary_entry", "diary_version", "outbox", "imported"})
            all += count(table);
        return all;
    }

    std::vector<std::string> findings()
    {
        return storage::integrityFindings(store.writer()).value();
    }

    TreatmentSession planned(std::chrono::minutes ago, Route route = Route::Intravenous)
    {
        SessionPlan plan{.route = route,
                         .start = moment(ago),
                         .length = std::chrono::minutes{40},
                         .place = "=Room \"2\", left",
                         .doseText = "'0.5 mg/kg"};
        return sessions.add(plan).value();
    }

    void take(const TreatmentSession& session, SessionStep step, std::chrono::minutes ago)
    {
        EXPECT_TRUE(sessions.take(session.id, step, now() - ago));
    }

    DiaryEntry wrote(const std::string& text, const DiaryStart& start = {})
    {
        DiaryDraft draft = writing.begin(start, moment()).value();
        draft.text = text;
        return writing.finish(draft).value();
    }

private:
    template <class Record>
    static std::vector<Record> oldestFirst(std::vector<Record> records)
    {
        std::ranges::reverse(records);
        return records;
    }
};

/// The tables in the order in which they have to come in: what is linked to a session after it.
inline constexpr std::array kKindsInOrder{ImportKind::Sessions,    ImportKind::Questionnaires,
                                          ImportKind::SideEffects, ImportKind::VitalSigns,
                                          ImportKind::HeartRates,  ImportKind::DiaryEntries};

} // namespace homeward::services

#include "core/services/diary.h"
#include "core/services/policies.h"
#include "core/services/preparations.h"
#include "core/services/session_diary.h"
#include "core/services/sessions.h"
#include "tests/core/storage/store_fixture.h"
#include "tests/support/manual_clock.h"

#include <chrono>
#include <cstdlib>
#include <string>

// Made v0003.db, once: make_v0003 FILE. Kept so that the next schema's file can be made alike.
// tests/core/storage/golden_v0003_test.cpp says what is in it.

namespace homeward {
namespace {

using namespace std::chrono_literals;

constexpr const char* kTellingPolicy =
    R"({"format": 1, "clinic": "Clinic at the Park", "version": 4,
 "preparation": [{"id": "labResults", "text": "Send us your lab results."},
 {"id": "ownItem", "text": "Measure your weight."}], "bladderQuestion": true, "trendNotice": true,
 "routes": {"iv": {"after": [{"rule": "noDriving", "restMinutes": 1440}],
 "observation": {"mode": "planned", "minutes": 90}}}})";

/// What belongs to no service of this list, as its tables have it.
constexpr const char* kRows = R"(
INSERT INTO questionnaire_response (id, instrument, version, at, zone, utc_offset, answers,
 recorded_at) VALUES (x'00000000000000000000000000000001', 'phq9', '1', 1710000000,
 'Europe/Berlin', 3600, '0,1,2,3,-,0,1,2,1,-', 1710000001),
 (x'00000000000000000000000000000002', 'gad7', '1', 1710000100, 'Europe/Berlin', 3600,
 '3,3,3,3,3,3,3', 1710000101);
INSERT INTO outbox (entity, id, operation, created_at) SELECT 'questionnaire', id, 'create',
 recorded_at FROM questionnaire_response;
INSERT INTO questionnaire_draft VALUES ('phq9', '1', '0,-,?,?,?,?,?,?,2,?', 1, 1710000200,
 1710000210);
INSERT INTO safety_plan_text (heading, text, recorded_at) VALUES
 ('noticeFirst', 'I stop answering', 1710000300), ('noticeFirst', 'I stay in bed', 1710000301),
 ('keepsMeGoing', 'Ünal and the sea', 1710000302), ('keepsMeGoing', '', 1710000303);
INSERT INTO safety_plan_contacts (contacts, recorded_at) VALUES
 ('[]', 1710000400),
 ('[{"name":"Ada","phone":"030 1","isShownLocked":true}]', 1710000401);
INSERT INTO trend_notice (day, recorded_at) VALUES (19790, 1710000500);
INSERT INTO imported VALUES (zeroblob(32), 'mood', x'00000000000000000000000000000003', 1710000600);
)";

/// Writes days of a patient into a store, as the services would.
class Telling {
public:
    Telling(storage::Store& store, testing::ManualClock& clock) : m_store(store), m_clock(clock) { }

    void all()
    {
        (void)m_moods.record({.score = Score::create(4).value(),
                              .note = Note::create("a word of a check-in").value()},
                             here());
        (void)m_policies.take(kTellingPolicy, rules::Jurisdiction::Elsewhere);
        entries(session());
        drafts();
        (void)m_preparations.set("labResults", PreparationState::AskClinic);
        (void)m_preparations.set("labResults", PreparationState::Done);
        (void)m_store.writer().execute(kRows);
    }

private:
    ZonedInstant here() const { return {m_clock.now(), *findZone("Europe/Berlin").value()}; }

    SessionId session()
    {
        return m_sessions.add({.route = Route::Intravenous, .start = here(), .length = 40min})->id;
    }

    DiaryEntryId entry(const std::string& text, const services::DiaryStart& start = {})
    {
        m_clock.advance(1h);
        DiaryDraft draft = m_diary.begin(start, here()).value();
        draft.text = text;
        return m_diary.finish(draft)->id;
    }

    void rewrite(const DiaryEntryId& id, const std::string& text, DiaryStage stage)
    {
        m_clock.advance(1min);
        DiaryDraft draft = m_diary.edit(id).value();
        draft.text = text;
        draft.stage = stage;
        (void)m_diary.finish(draft);
    }

    void entries(const SessionId& session)
    {
        (void)entry("To rest", {DiaryStage::Before, session});
        const DiaryEntryId shared = entry("It was wide", {DiaryStage::After, session});
        (void)m_diary.share(shared, true);
        rewrite(shared, "It was wide, ünd <b>calm</b> \xF0\x9F\x8C\x8A", DiaryStage::Integration);
        const DiaryEntryId regretted = entry("Shared for a while");
        (void)m_diary.share(regretted, true);
        (void)m_diary.share(regretted, false);
        (void)m_diary.remove(entry("Gone"));
        const DiaryEntryId back = entry("Gone and back");
        (void)m_diary.share(back, true);
        (void)m_diary.remove(back);
        (void)m_diary.bringBack(back);
        m_last = back;
    }

    void drafts()
    {
        m_clock.advance(1min);
        DiaryDraft fresh = m_diary.begin({DiaryStage::Integration, {}}, here()).value();
        fresh.text = "Half a sent";
        (void)m_diary.keep(fresh);
        m_clock.advance(1min);
        DiaryDraft changed = m_diary.edit(m_last).value();
        changed.text = "Gone, back and";
        (void)m_diary.keep(changed);
    }

    storage::Store& m_store;
    testing::ManualClock& m_clock;
    testing::SeededRandom m_random;
    DiaryEntryId m_last;
    services::Diary m_moods{m_store, m_clock, m_random};
    services::Sessions m_sessions{m_store, m_clock, m_random};
    services::Policies m_policies{m_store, m_clock, m_random};
    services::SessionDiary m_diary{m_store, m_clock, m_random};
    services::Preparations m_preparations{m_store, m_clock, m_policies};
};

/// False if the file could not be made.
bool makeSchema3(const char* file)
{
    const DatabaseKey key = storage::keyOf(7);
    const Uuid storeId = storage::storeIdOf(3);
    testing::ManualClock clock{std::chrono::sys_days{std::chrono::year{2024} / 3 / 9} + 9h};
    if (!storage::Store::create(file, key, storeId))
        return false;
    auto store = storage::Store::open(file, key, storeId).value();
    Telling{store, clock}.all();
    return true;
}

} // namespace
} // namespace homeward

int main(int count, char** arguments)
{
    return count == 2 && homeward::makeSchema3(arguments[1]) ? EXIT_SUCCESS : EXIT_FAILURE;
}

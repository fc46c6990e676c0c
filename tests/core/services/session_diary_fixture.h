#pragma once

#include "core/services/session_diary.h"
#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::services {

/// A session diary on a store of its own.
class SessionDiaryTest : public TreatmentTest {
protected:
    SessionDiaryTest() { restart(); }

    /// What a restart of the program does.
    void restart()
    {
        m_diary.reset();
        reopen();
        m_diary = std::make_unique<SessionDiary>(store(), clock(), m_random);
    }

    SessionDiary& writing() { return *m_diary; }

    DiaryDraft draftOf(const std::string& text, const DiaryStart& start = {})
    {
        DiaryDraft draft = writing().begin(start, moment()).value();
        draft.text = text;
        return draft;
    }

    DiaryEntry written(const std::string& text, const DiaryStart& start = {})
    {
        return writing().finish(draftOf(text, start)).value();
    }

    /// The same entry with other words.
    DiaryDraft edited(const DiaryEntryId& id, const std::string& text)
    {
        DiaryDraft draft = writing().edit(id).value();
        draft.text = text;
        return draft;
    }

    DiaryEntry rewritten(const DiaryEntryId& id, const std::string& text)
    {
        return writing().finish(edited(id, text)).value();
    }

    std::vector<std::string> texts(std::optional<DiaryStage> stage = {})
    {
        std::vector<std::string> texts;
        const auto entries = writing().list(stage, {}, -1).value();
        for (const DiaryEntry& entry : entries)
            texts.push_back(entry.text.text());
        return texts;
    }

    /// What was found, with brackets around the hits.
    std::vector<std::string> found(const std::string& words)
    {
        std::vector<std::string> excerpts;
        const auto hits = writing().search(words, -1).value();
        for (const DiaryHit& hit : hits)
            excerpts.push_back(bracketed(hit));
        return excerpts;
    }

    static std::string bracketed(const DiaryHit& hit)
    {
        std::string text;
        std::size_t shown = 0;
        for (const TextSpan& span : hit.hits) {
            text += hit.excerpt.substr(shown, span.from - shown) + '['
                + hit.excerpt.substr(span.from, span.length) + ']';
            shown = span.end();
        }
        text += hit.excerpt.substr(shown);
        return text;
    }

    /// The operations that the outbox has for an entry, in their order.
    std::vector<storage::OutboxOperation> told(const DiaryEntryId& id)
    {
        std::vector<storage::OutboxOperation> operations;
        const auto rows = storage::OutboxStore{database()}.list().value();
        for (const storage::OutboxRow& row : rows)
            if (row.entity == "diary" && row.id == id.uuid())
                operations.push_back(row.operation);
        return operations;
    }

private:
    testing::SeededRandom m_random{7};
    std::unique_ptr<SessionDiary> m_diary;
};

} // namespace homeward::services

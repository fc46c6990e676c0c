#include "tests/core/services/session_diary_fixture.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

namespace homeward::services::session_diary_property_test {
namespace {

/// What the diary has to know of an entry.
struct Known {
    std::string text;
    bool isShared = false;
    bool isRemoved = false;
    std::int64_t versions = 1;
    std::vector<storage::OutboxOperation> told = {};
};

enum class Act : std::uint8_t { Write, Edit, Share, KeepPrivate, Remove, BringBack, Restart };

class DiaryModel : public SessionDiaryTest {
protected:
    void act(Act act, std::size_t which, const std::string& text)
    {
        clock().advance(std::chrono::seconds{60});
        if (act == Act::Restart)
            return restart();
        if (act == Act::Write || m_order.empty()) {
            m_order.push_back(written(text).id);
            m_known[m_order.back()] = {.text = text};
            return;
        }
        const DiaryEntryId id = m_order[which % m_order.size()];
        change(act, id, text);
    }

    void compare()
    {
        std::vector<std::string> expected;
        std::int64_t versions = 0;
        for (const DiaryEntryId& id : m_order) {
            const Known& known = m_known[id];
            versions += known.versions;
            RC_ASSERT(told(id) == known.told);
            RC_ASSERT(writing().find(id).has_value() == !known.isRemoved);
            if (!known.isRemoved)
                expected.insert(expected.begin(), known.text);
        }
        RC_ASSERT(texts() == expected);
        RC_ASSERT(count("diary_version") == versions);
        for (const char* word : {"one", "two"})
            RC_ASSERT(found(word).size()
                      == static_cast<std::size_t>(
                          std::ranges::count_if(expected, [&](const std::string& text) {
                              return text.find(word) != std::string::npos;
                          })));
        RC_ASSERT(findings().empty());
    }

private:
    void change(Act act, const DiaryEntryId& id, const std::string& text)
    {
        Known& known = m_known[id];
        if (act == Act::BringBack)
            return bringBack(id, known);
        if (known.isRemoved) {
            RC_ASSERT(!writing().edit(id) && !writing().share(id, true) && !writing().remove(id));
            return;
        }
        if (act == Act::Edit)
            return edit(id, known, text);
        if (act == Act::Remove) {
            RC_ASSERT(writing().remove(id).has_value());
            known.isRemoved = true;
            if (known.isShared)
                known.told.push_back(storage::OutboxOperation::Withdraw);
            return;
        }
        const bool shares = act == Act::Share;
        RC_ASSERT(writing().share(id, shares).has_value());
        if (known.isShared != shares)
            known.told.push_back(shares ? storage::OutboxOperation::Create
                                        : storage::OutboxOperation::Withdraw);
        known.isShared = shares;
    }

    void edit(const DiaryEntryId& id, Known& known, const std::string& text)
    {
        RC_ASSERT(rewritten(id, text).text.text() == text);
        if (known.text == text)
            return;
        known.text = text;
        ++known.versions;
        if (known.isShared)
            known.told.push_back(storage::OutboxOperation::Create);
    }

    void bringBack(const DiaryEntryId& id, Known& known)
    {
        RC_ASSERT(writing().bringBack(id).has_value());
        if (known.isRemoved && known.isShared)
            known.told.push_back(storage::OutboxOperation::Create);
        known.isRemoved = false;
    }

    std::vector<DiaryEntryId> m_order;
    std::map<DiaryEntryId, Known> m_known;
};

RC_GTEST_FIXTURE_PROP(DiaryModel, IsFollowedWhateverIsDoneInWhateverOrder, ())
{
    const auto steps = *rc::gen::inRange(1, 25);
    for (int step = 0; step < steps; ++step)
        act(static_cast<Act>(*rc::gen::inRange(0, 7)), *rc::gen::inRange<std::size_t>(0, 5),
            *rc::gen::element<std::string>("one", "two", "one and two", "ni\u00F1o"));
    compare();
}

} // namespace
} // namespace homeward::services::session_diary_property_test

#include "core/base/id.h"

#include "tests/support/seeded_random.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

namespace homeward {
namespace {

using namespace std::chrono_literals;
using testing::SeededRandom;

constexpr Instant kNow = std::chrono::sys_days{std::chrono::year{2026} / 3 / 1} + 8h;

/// Random bytes that are all one: whatever is not random shows.
class OnesRandom final : public Random {
public:
    void fill(std::span<std::byte> bytes) override { std::ranges::fill(bytes, std::byte{0xFF}); }
};

TEST(Uuid, OfVersionSevenIsWrittenAsTheRfcSays)
{
    // RFC 9562, appendix A.6: the time 0x017F22E279B0 is 2022-02-22T19:22:22Z.
    const Instant now = std::chrono::sys_days{std::chrono::year{2022} / 2 / 22} + 19h + 22min + 22s;
    OnesRandom random;

    const Uuid uuid = Uuid::version7(now, random);

    EXPECT_EQ(uuid.text(), "017f22e2-79b0-7fff-bfff-ffffffffffff");
}

TEST(Uuid, IsNilUntilItIsMade)
{
    EXPECT_EQ(Uuid{}.text(), "00000000-0000-0000-0000-000000000000");
}

TEST(Uuid, OfVersionSevenSortsByTheSecondItWasMadeIn)
{
    SeededRandom random;
    std::vector<Uuid> uuids;
    uuids.reserve(500);
    for (int second = 0; second < 500; ++second)
        uuids.push_back(Uuid::version7(kNow + second * 1s, random));

    EXPECT_TRUE(std::ranges::is_sorted(uuids));
    EXPECT_TRUE(std::ranges::is_sorted(uuids, {}, &Uuid::text));
}

TEST(Uuid, DoesNotRepeatWithinASecond)
{
    SeededRandom random;
    std::set<Uuid> uuids;
    for (int i = 0; i < 1000; ++i)
        uuids.insert(Uuid::version7(kNow, random));

    EXPECT_EQ(uuids.size(), 1000U);
}

TEST(Uuid, CanBeMadeWhileTheClockStandsBeforeTheEpoch)
{
    SeededRandom random;

    const Uuid uuid = Uuid::version7(Instant{-1s}, random);

    EXPECT_EQ(uuid.text().substr(0, 15), "ffffffff-fc18-7");
}

TEST(Uuid, IsReadInEitherCase)
{
    const auto upper = Uuid::parse("017F22E2-79B0-7CC3-98C4-DC0C0C07398F");

    ASSERT_TRUE(upper);
    EXPECT_EQ(upper->text(), "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

TEST(Uuid, IsNotReadFromAnyOtherForm)
{
    for (const char* text :
         {"", "017f22e2", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", // short
          "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0", // long
          " 17f22e2-79b0-7cc3-98c4-dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
          "017f22e279b0-7cc3-98c4-dc0c0c0-7398f", // hyphens elsewhere
          "017f22e2079b0-7cc3-98c4-dc0c0c07398f", "{17f22e2-79b0-7cc3-98c4-dc0c0c07398}",
          "017f22e2-79b0-7cc3-98c4-dc0c0c07398\n", "017f22e2-79b0-7cc3-98c4-dc0c0c0739\xC3\xA9"})
        EXPECT_EQ(Uuid::parse(text), unexpected{IdError::NotAUuid}) << text;
}

TEST(Uuid, IsNotReadWithANulInside)
{
    std::string text = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";
    text[20] = '\0';

    EXPECT_EQ(Uuid::parse(text), unexpected{IdError::NotAUuid});
}

RC_GTEST_PROP(Uuid, IsReadBackAsItWasWritten, (const std::array<std::uint8_t, 16>& numbers))
{
    Uuid::Bytes bytes{};
    std::ranges::transform(numbers, bytes.begin(), [](auto number) { return std::byte{number}; });

    const Uuid uuid{bytes};

    RC_ASSERT(Uuid::parse(uuid.text()) == uuid);
    RC_ASSERT(uuid.bytes() == bytes);
}

RC_GTEST_PROP(Uuid, IsNeverReadFromAnyOtherText, (const std::string& text))
{
    const auto uuid = Uuid::parse(text);

    RC_ASSERT(!uuid);
}

struct AppleTag;
struct PearTag;

TEST(Id, OfOneKindIsNotTakenForAnother)
{
    EXPECT_FALSE((std::is_convertible_v<Id<AppleTag>, Id<PearTag>>));
    EXPECT_FALSE((std::is_convertible_v<Uuid, Id<PearTag>>));
}

TEST(Id, IsReadBackAsItWasWritten)
{
    SeededRandom random;
    const auto id = Id<AppleTag>::make(kNow, random);

    EXPECT_EQ(Id<AppleTag>::parse(id.text()), id);
    EXPECT_EQ(Id<AppleTag>::parse("apple"), unexpected{IdError::NotAUuid});
}

} // namespace
} // namespace homeward

#include "core/services/sealed_parts.h"

#include "core/services/erasure.h"
#include "core/services/restore.h"
#include "core/services/sealed_box.h"
#include "core/services/sealed_part_codec.h"
#include "tests/support/failing_files.h"
#include "tests/support/file_bytes.h"
#include "tests/support/profile_fixture.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <fstream>

namespace homeward::services::sealed_parts_test {
namespace {

using namespace std::chrono_literals;
using testing::FailingFiles;
using testing::kPassphrase;

RecordedPart partOf(std::uint32_t number, int samples)
{
    RecordedPart part{.number = number};
    for (int i = 0; i < samples; ++i)
        part.samples.push_back(
            {number * 60s + std::chrono::seconds{i}, 60 + i, SensorContact::Contact});
    return part;
}

/// A recording that was begun before the diary was locked.
class BehindTheLock : public testing::ProfileTest {
protected:
    void SetUp() override
    {
        const auto profile = create().value();
        begun = profile->heartRate().begin(now(), {.name = "Strap"}, {}).value();
        ASSERT_TRUE(profile->heartRate().add(begun.id, partOf(0, 60)));
    }

    SealedParts parts() { return {folder().path, world().posixFiles}; }
    std::filesystem::path shelf() const { return SealedParts::folderIn(folder().path); }

    void seal(const RecordedPart& part) { ASSERT_TRUE(parts().add(begun.key, {begun.id, part})); }

    HeartRateRecording opened() { return open().value()->heartRate().recordings().value().at(0); }
    std::size_t waiting() { return parts().waiting().size(); }

    BegunRecording begun{};
};

TEST_F(BehindTheLock, PartsAreTakenInWhenTheDiaryOpens)
{
    seal(partOf(1, 60));
    RecordedPart last = partOf(2, 10);
    last.gaps = {{70s, 80s, GapReason::OutOfReach}};
    last.length = 131s;
    seal(last);

    const auto recording = opened();

    EXPECT_EQ(recording.samples, 130);
    EXPECT_EQ(recording.gaps, 1);
    EXPECT_EQ(recording.length, 131s);
    EXPECT_EQ(waiting(), 0U);
    EXPECT_TRUE(open().value()->check()->empty());
}

TEST_F(BehindTheLock, NothingOfThemCanBeReadFromTheDisk)
{
    seal(partOf(1, 60));

    const std::string bytes = testing::bytesOfFile(parts().waiting().at(0));

    EXPECT_EQ(bytes.find("samples"), std::string::npos);
    EXPECT_EQ(bytes.find("60000"), std::string::npos);
}

TEST_F(BehindTheLock, WhatNobodyRecordsAnyMoreEnds)
{
    seal(partOf(1, 60));

    EXPECT_EQ(opened().length, 119s);
}

TEST_F(BehindTheLock, WhatSomebodyStillRecordsGoesOn)
{
    SealedParts recorder = parts();
    auto mark = recorder.markRecording().value();
    seal(partOf(1, 60));

    EXPECT_EQ(opened().length, std::nullopt);
    EXPECT_EQ(recorder.markRecording().error(), FileError::InUse);
    mark.reset();
    EXPECT_EQ(opened().length, 119s);
}

TEST_F(BehindTheLock, AFileThatCannotBeReadStaysAndHidesNoOther)
{
    seal(partOf(1, 60));
    seal(partOf(2, 60));
    seal(partOf(3, 60));
    const auto file = parts().waiting().at(1);
    std::string bytes = testing::bytesOfFile(file);
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    ASSERT_TRUE(world().posixFiles.replace(file, std::as_bytes(std::span{bytes})));

    EXPECT_EQ(opened().samples, 180);
    EXPECT_EQ(parts().waiting(), std::vector{file});

    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    ASSERT_TRUE(world().posixFiles.replace(file, std::as_bytes(std::span{bytes})));
    EXPECT_EQ(opened().samples, 240) << "it comes in late";
    EXPECT_EQ(waiting(), 0U);
}

TEST_F(BehindTheLock, APartOfAnotherDiaryStays)
{
    testing::SeededRandom random{9};
    const auto other = makeSealingPair(random);
    ASSERT_TRUE(parts().add(other.openHalf, {begun.id, partOf(1, 60)}));
    ASSERT_TRUE(parts().add(begun.key, {HeartRateRecordingId{}, partOf(1, 60)}));

    EXPECT_EQ(opened().samples, 60);
    EXPECT_EQ(waiting(), 2U);
}

TEST_F(BehindTheLock, TheSamePartAgainChangesNothing)
{
    seal(partOf(0, 60));
    seal(partOf(1, 60));
    seal(partOf(1, 60));

    EXPECT_EQ(opened().samples, 120);
}

TEST_F(BehindTheLock, TakingInMayBeCutOffAtAnyStep)
{
    const Secret secret{SecretBytes{kPassphrase}};
    for (std::uint32_t number = 1; number < 4; ++number)
        seal(partOf(number, 60));
    bool isDone = false;
    for (int step = 0; !isDone; ++step) {
        FailingFiles failing{world().posixFiles, step};
        (void)Profile::open(folder(), secret, world().with(failing));
        isDone = !failing.hasFailed();
        if (step % 3 == 0)
            seal(partOf(1, 60)); // as if its removal had been lost
    }

    EXPECT_EQ(opened().samples, 240);
    EXPECT_EQ(opened().length, 239s);
    EXPECT_TRUE(open().value()->check()->empty());
}

TEST_F(BehindTheLock, AWriteThatIsCutOffLeavesAWholeFileOrNone)
{
    for (int step = 0; step < 3; ++step) {
        FailingFiles failing{world().posixFiles, step};
        SealedParts recorder{folder().path, failing};
        (void)recorder.add(begun.key, {begun.id, partOf(1, 60)});
    }

    const int samples = opened().samples;
    EXPECT_EQ(samples, 120);
    EXPECT_EQ(waiting(), 0U);
}

TEST_F(BehindTheLock, EverythingGoesWithTheDiary)
{
    seal(partOf(1, 60));
    std::ofstream{shelf() / "x.sealed.part"} << "half";
    (void)parts().isRecordingMarked();

    const auto erased = eraseEverything(folder(), surroundings()).value();

    EXPECT_TRUE(erased.kept.empty());
    EXPECT_FALSE(std::filesystem::exists(folder().path));
}

TEST_F(BehindTheLock, WhatOthersPutBesideThemStays)
{
    seal(partOf(1, 60));
    std::ofstream{shelf() / "mine.txt"} << "mine";

    const auto erased = eraseEverything(folder(), surroundings()).value();

    EXPECT_EQ(erased.kept, std::vector{shelf()});
    EXPECT_TRUE(std::filesystem::exists(shelf() / "mine.txt"));
    EXPECT_FALSE(std::filesystem::exists(folder().diary()));
}

TEST_F(BehindTheLock, ABackupHasTheKeyToWhatComesLater)
{
    const Secret secret{SecretBytes{kPassphrase}};
    const auto backup = temporary() / "homeward.backup";
    ASSERT_TRUE(open().value()->backUp(backup));
    ASSERT_TRUE(restore(folder(), backup, secret, surroundings()));
    seal(partOf(1, 60));

    EXPECT_EQ(opened().samples, 120);
}

TEST(SealedPartCodec, RefusesWhatIsNoPart)
{
    const auto refused = [](std::string_view text) {
        return !decodeSealedPart(std::as_bytes(std::span{text}));
    };
    const std::string id = R"("recording":"00000000-0000-7000-8000-000000000000")";

    EXPECT_FALSE(refused("{" + id + R"(,"number":0,"samples":[[0,60,2]],"gaps":[]})"));
    EXPECT_TRUE(refused(""));
    EXPECT_TRUE(refused("[]"));
    EXPECT_TRUE(refused("{" + id + R"(,"number":0,"samples":[[0,60,3]],"gaps":[]})"));
    EXPECT_TRUE(refused("{" + id + R"(,"number":0,"samples":[[0,60]],"gaps":[]})"));
    EXPECT_TRUE(refused("{" + id + R"(,"number":0,"samples":[[-1,60,2]],"gaps":[]})"));
    EXPECT_TRUE(refused("{" + id + R"(,"number":0,"samples":[[0,70000,2]],"gaps":[]})"));
    EXPECT_TRUE(refused("{" + id + R"(,"number":0,"samples":[],"gaps":[[0,1,"x"]]})"));
    EXPECT_TRUE(refused("{" + id + R"(,"number":0,"samples":{},"gaps":7})"));
    EXPECT_TRUE(refused(R"({"recording":"x","number":0,"samples":[],"gaps":[]})"));
    EXPECT_TRUE(refused(std::string(100'000, '[')));
}

RC_GTEST_PROP(SealedPartCodec, GivesBackWhatWasPutIn, (std::uint32_t number, bool hasLength))
{
    SealedPart sealed{.part = {.number = number}};
    std::chrono::milliseconds at{0};
    for (const auto bpm : *rc::gen::arbitrary<std::vector<std::uint16_t>>()) {
        at += std::chrono::milliseconds{bpm};
        sealed.part.samples.push_back({at, bpm, static_cast<SensorContact>(bpm % 3)});
        sealed.part.gaps.push_back({at, at + 1ms, static_cast<GapReason>(bpm % 5)});
    }
    if (hasLength)
        sealed.part.length = at;

    const std::string text = encode(sealed);

    RC_ASSERT(decodeSealedPart(std::as_bytes(std::span{text})) == sealed);
}

} // namespace
} // namespace homeward::services::sealed_parts_test

#include "tests/sync/ble_qt/worn.h"

#include <gtest/gtest.h>

namespace homeward::ble_qt::fault_test {
namespace {

using homeward::testing::FakeBluez;
using std::chrono::seconds;
using testing::Worn;
using testing::WornStrap;

const std::string kStrap = "C0:FF:EE:00:18:0D";

/// Something wrong with the strap, and what the person hears: a rate unless a reason is named.
struct Fault {
    const char* order;
    std::optional<WearableProblem> reason = {};
};

class FaultyStrap : public ::testing::TestWithParam<Fault> { };

TEST_P(FaultyStrap, StreamsOrHasAReasonWithinSixSeconds)
{
    const FakeBluez bluez{{"--rate-hz=20", "--order=" + std::string{GetParam().order}}};
    WornStrap strap;
    ASSERT_TRUE(strap.finds(kStrap));

    strap.wearable->choose(kStrap);

    if (GetParam().reason) {
        EXPECT_TRUE(strap.hasProblem(*GetParam().reason, seconds{7}));
    } else {
        EXPECT_TRUE(strap.hearsMore(seconds{7}));
        EXPECT_TRUE(strap.reaches(WearableStage::Streaming, seconds{7}));
    }
}

INSTANTIATE_TEST_SUITE_P(Readings, FaultyStrap,
                         ::testing::Values(Fault{"fail-read 2A38"}, Fault{"fail-read 2A19"},
                                           Fault{"fail-read 2A23"}, Fault{"fail-read 2A24"},
                                           Fault{"fail-read 2A25"}, Fault{"fail-read 2A29"},
                                           Fault{"hang-read 2A38"}, Fault{"hang-read 2A19"},
                                           Fault{"hang-read 2A23"}, Fault{"hang-read 2A24"},
                                           Fault{"hang-read 2A25"}, Fault{"hang-read 2A29"}));

INSTANTIATE_TEST_SUITE_P(Missing, FaultyStrap,
                         ::testing::Values(Fault{"miss 2A38"}, Fault{"miss 2A19"},
                                           Fault{"miss 2A23"}, Fault{"miss 2A25"},
                                           Fault{"miss 180A"}, Fault{"miss 180F"},
                                           Fault{"miss 180D", WearableProblem::NoHeartRate},
                                           Fault{"miss 2A37", WearableProblem::NoHeartRate}));

INSTANTIATE_TEST_SUITE_P(Notifications, FaultyStrap,
                         ::testing::Values(Fault{"fail-notify 2A19"}, Fault{"hang-notify 2A19"},
                                           Fault{"no-ccc 2A19"},
                                           Fault{"no-ccc", WearableProblem::CannotNotify},
                                           Fault{"fail-notify 2A37", WearableProblem::CannotNotify},
                                           Fault{"hang-notify 2A37", WearableProblem::NoAnswer},
                                           Fault{"acquire 2A37", WearableProblem::InUseElsewhere},
                                           Fault{"twins", WearableProblem::TwinServices}));

INSTANTIATE_TEST_SUITE_P(
    Steps, FaultyStrap,
    ::testing::Values(Fault{"drop-in Connect"}, Fault{"drop-in GetManagedObjects"},
                      Fault{"drop-in StartNotify 2A37"}, Fault{"drop-in StartNotify 2A19"},
                      Fault{"drop-in ReadValue 2A38"}, Fault{"drop-in ReadValue 2A23"},
                      Fault{"fail-connect Failed"}));

} // namespace
} // namespace homeward::ble_qt::fault_test

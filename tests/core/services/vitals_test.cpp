#include "core/services/vitals.h"

#include "tests/core/services/treatment_fixture.h"

#include <gtest/gtest.h>

namespace homeward::services {
namespace {

using namespace std::chrono_literals;

class VitalsTest : public TreatmentTest {
protected:
    static VitalSigns signs(int systolic)
    {
        return VitalSigns::create({.systolic = systolic, .diastolic = 80}).value();
    }
};

TEST_F(VitalsTest, AreKeptAsTheyWereReadOut)
{
    const SessionId session = startedSession();
    const auto all =
        VitalSigns::create({.systolic = 131, .diastolic = 84, .heartRate = 96, .saturation = 97})
            .value();

    const auto record = vitals().record(all, moment(), "nurse Ö", session).value();

    EXPECT_EQ(record.signs, all);
    reopen();
    EXPECT_EQ(vitals().list().value(), std::vector{record});
    EXPECT_EQ(queued("vitals"), 1);
    EXPECT_TRUE(findings().empty());
}

TEST_F(VitalsTest, MayBeAnyOneOfTheNumbersAndOfNoSession)
{
    const auto rate =
        vitals().record(VitalSigns::create({.heartRate = 60}).value(), moment(), "", {}).value();
    const auto saturation =
        vitals().record(VitalSigns::create({.saturation = 99}).value(), moment(), "", {}).value();

    EXPECT_EQ(vitals().list().value(), (std::vector{saturation, rate}));
}

TEST_F(VitalsTest, AreListedNewestFirst)
{
    const auto second = vitals().record(signs(120), moment(), "", {}).value();
    const auto first = vitals().record(signs(121), momentAt(now() - 1h), "", {}).value();
    const auto third = vitals().record(signs(122), moment(), "", {}).value();

    EXPECT_EQ(vitals().list().value(), (std::vector{third, second, first}));
}

TEST_F(VitalsTest, CannotBeOfTheFutureOrOfASessionThatDoesNotExist)
{
    EXPECT_EQ(vitals().record(signs(120), momentAt(now() + 1s), "", {}).error(),
              DiaryError::InTheFuture);
    EXPECT_EQ(vitals().record(signs(120), moment(), "", SessionId{}).error(), DiaryError::NotFound);
    EXPECT_EQ(count("vital_signs"), 0);
}

TEST_F(VitalsTest, AreWrittenWithTheirOutboxRowOrNotAtAll)
{
    block("outbox");

    EXPECT_EQ(vitals().record(signs(120), moment(), "", {}).error(), DiaryError::Failed);
    EXPECT_EQ(count("vital_signs"), 0);
}

TEST_F(VitalsTest, SayThatARowIsDamagedInsteadOfShowingIt)
{
    ASSERT_TRUE(vitals().record(signs(120), moment(), "", {}));
    ASSERT_TRUE(database().execute("PRAGMA ignore_check_constraints = ON;"
                                   "UPDATE vital_signs SET diastolic = 500"));

    EXPECT_EQ(vitals().list().error(), DiaryError::Damaged);
}

} // namespace
} // namespace homeward::services

#include "sync/ble/identity.h"

#include <gtest/gtest.h>

namespace homeward::ble::identity_test {

KnownWearable knownBy(std::string serial)
{
    return {{"Strap", "", "", std::move(serial)}, "AA:00"};
}

SelfDescription telling(std::string serial, std::string systemId)
{
    return {"", "", std::move(serial), std::move(systemId), {}, true};
}

TEST(Likeness, IsBySerialWhereverTheDeviceIs)
{
    EXPECT_EQ(likeness(knownBy("S1"), "BB:00", telling("S1", "")), Likeness::Same);
    EXPECT_EQ(likeness(knownBy("S1"), "AA:00", telling("S2", "")), Likeness::Different);
}

TEST(Likeness, IsBySystemIdAsWell)
{
    EXPECT_EQ(likeness(knownBy("0102"), "BB:00", telling("S1", "0102")), Likeness::Same);
    EXPECT_EQ(likeness(knownBy("0102"), "BB:00", telling("", "0103")), Likeness::Different);
}

TEST(Likeness, IsByAddressWhereThereIsNothingToCompare)
{
    EXPECT_EQ(likeness(knownBy(""), "AA:00", telling("S1", "")), Likeness::Same);
    EXPECT_EQ(likeness(knownBy("S1"), "AA:00", telling("", "")), Likeness::Same);
    EXPECT_EQ(likeness(knownBy(""), "BB:00", telling("S1", "")), Likeness::Different);
    EXPECT_EQ(likeness(knownBy("S1"), "BB:00", telling("", "")), Likeness::Different);
}

TEST(Likeness, IsUnprovenAtANewAddressUntilTheDeviceHasHadItsTime)
{
    EXPECT_EQ(likeness(knownBy("S1"), "BB:00", {}), Likeness::Unproven);
    EXPECT_EQ(likeness(knownBy("S1"), "AA:00", {}), Likeness::Same);
}

TEST(Likeness, WaitsForTheSystemIdBeforeItCallsASerialAnother)
{
    SelfDescription self = telling("S1", "");
    self.isIdentified = false;
    EXPECT_EQ(likeness(knownBy("0102"), "AA:00", self), Likeness::Same);
    EXPECT_EQ(likeness(knownBy("0102"), "BB:00", self), Likeness::Unproven);
}

TEST(Described, KeepsWhatTheDeviceDoesNotTell)
{
    const SensorDescription known{"Strap", "Maker", "M1", "S1"};
    EXPECT_EQ(described(known, telling("", "")), known);
    EXPECT_EQ(described({"Strap"}, {"Maker", "M1", "S1", "", {}, true}), known);
}

TEST(Described, TakesTheSystemIdWhereThereIsNoSerial)
{
    EXPECT_EQ(described({"Strap"}, telling("", "0102")).serial, "0102");
    EXPECT_EQ(described({"Strap"}, telling("S1", "0102")).serial, "S1");
}

} // namespace homeward::ble::identity_test

#include "sync/ble/found_list.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace homeward::ble::found_list_test {

std::vector<std::string> addresses(const FoundList& list)
{
    std::vector<std::string> all;
    for (const FoundWearable& found : list.all())
        all.push_back(found.address);
    return all;
}

using Addresses = std::vector<std::string>;

TEST(FoundList, HasTheStrongestFirst)
{
    FoundList list;
    list.take({"weak", "", -80, true});
    list.take({"strong", "", -40, true});
    list.take({"middle", "", -60, true});
    EXPECT_EQ(addresses(list), (Addresses{"strong", "middle", "weak"}));
}

TEST(FoundList, KeepsTheOrderOfEquals)
{
    FoundList list;
    for (const char* address : {"a", "b", "c"})
        list.take({address, "", -60, true});
    EXPECT_EQ(addresses(list), (Addresses{"a", "b", "c"}));
}

TEST(FoundList, MovesNothingForASignalThatWavers)
{
    FoundList list;
    list.take({"a", "", -60, true});
    list.take({"b", "", -63, true});
    list.take({"b", "", -58, true});
    EXPECT_EQ(addresses(list), (Addresses{"a", "b"}));
    list.take({"b", "", -57, true});
    EXPECT_EQ(addresses(list), (Addresses{"b", "a"}));
}

TEST(FoundList, LeavesOutWhatTheSystemOnlyRemembers)
{
    FoundList list;
    for (const std::optional<int> signal :
         {std::optional<int>{}, std::optional{0}, std::optional{127}})
        list.take({"a", "", signal, true});
    EXPECT_TRUE(list.all().empty());
}

TEST(FoundList, HasHeartRateSensorsAlone)
{
    FoundList list;
    list.take({"a", "Lamp", -60, false});
    EXPECT_TRUE(list.all().empty());
}

TEST(FoundList, LooksAtTheServicesAgainWithEachAdvertisement)
{
    FoundList list;
    list.take({"a", "", -60, false});
    list.take({"a", "", -60, true});
    EXPECT_EQ(addresses(list), Addresses{"a"});
    list.take({"a", "", -60, false});
    EXPECT_TRUE(list.all().empty());
}

TEST(FoundList, KeepsTheFiftyStrongestOfAThousand)
{
    FoundList list;
    for (int i = 0; i < 1000; ++i)
        list.take({"a" + std::to_string(i), "", -1001 + i, true});
    ASSERT_EQ(list.all().size(), FoundList::kMost);
    EXPECT_EQ(list.all().front().address, "a999");
    EXPECT_EQ(list.all().back().address, "a950");
}

TEST(FoundList, MakesNamesPlainAndCutsThem)
{
    FoundList list;
    list.take({"a", "\x1B[31mStrap\xE2\x80\xAE" + std::string(10'000, 'x'), -60, true});
    const std::string& name = list.all().front().name;
    EXPECT_LE(name.size(), 64U);
    EXPECT_EQ(name.find('\x1B'), std::string::npos);
    EXPECT_EQ(name.find("\xE2\x80\xAE"), std::string::npos);
}

TEST(FoundList, KeepsANameThatTheNextPacketLacks)
{
    FoundList list;
    list.take({"a", "Strap", -60, true});
    list.take({"a", "", -60, true});
    EXPECT_EQ(list.nameOf("a"), "Strap");
    list.take({"a", "", -40, true});
    EXPECT_EQ(list.nameOf("a"), "Strap");
    list.take({"a", "New strap", -40, true});
    EXPECT_EQ(list.nameOf("a"), "New strap");
    EXPECT_EQ(list.nameOf("b"), "");
}

TEST(FoundList, TakesNoAddressThatIsTooLongToBeOne)
{
    FoundList list;
    list.take({std::string(10'000, 'A'), "", -60, true});
    EXPECT_TRUE(list.all().empty());
}

} // namespace homeward::ble::found_list_test

#include "core/model/side_effect.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace homeward {
namespace {

/// The check digit of SNOMED CT's identifiers: Verhoeff's, over the dihedral group of order ten.
bool hasVerhoeffDigit(std::string_view number)
{
    constexpr std::array<std::array<int, 10>, 10> kProduct{{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
                                                            {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
                                                            {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
                                                            {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
                                                            {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
                                                            {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
                                                            {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
                                                            {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
                                                            {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
                                                            {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}}};
    constexpr std::array<int, 10> kTurn{1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    std::size_t check = 0;
    for (std::size_t place = 0; place < number.size(); ++place) {
        auto digit = static_cast<std::size_t>(number[number.size() - 1 - place] - '0');
        for (std::size_t turn = 0; turn < place % 8; ++turn)
            digit = static_cast<std::size_t>(kTurn.at(digit));
        check = static_cast<std::size_t>(kProduct.at(check).at(digit));
    }
    return check == 0;
}

TEST(SideEffects, AreTheThirtyOfTheChecklistGroupByGroup)
{
    const auto items = sideEffectItems();

    EXPECT_EQ(items.size(), 30U);
    EXPECT_TRUE(std::ranges::is_sorted(items, {}, &SideEffectItem::group));
    std::array<int, 7> sizes{};
    for (const SideEffectItem& item : items)
        ++sizes.at(static_cast<std::size_t>(item.group));
    EXPECT_EQ(sizes, (std::array<int, 7>{2, 5, 4, 9, 5, 4, 1}));
}

TEST(SideEffects, HaveCodesOfTheirOwn)
{
    std::set<std::string_view> codes;
    std::set<std::string_view> snomed;
    for (const SideEffectItem& item : sideEffectItems()) {
        EXPECT_TRUE(codes.insert(item.code).second) << item.code;
        EXPECT_TRUE(item.snomed.empty() || snomed.insert(item.snomed).second) << item.code;
        EXPECT_FALSE(item.name.empty()) << item.code;
    }
}

TEST(SideEffects, AreFoundByTheirCode)
{
    for (const SideEffectItem& item : sideEffectItems())
        EXPECT_EQ(findSideEffect(item.code), &item);
    for (const std::string& code : {std::string{}, std::string{"Nausea"}, std::string{"nausea "},
                                    std::string{"422587007"}, std::string("nausea\0", 7)})
        EXPECT_EQ(findSideEffect(code), nullptr) << code;
}

TEST(SideEffects, HaveASnomedCodeOnlyWhereOneWasVerified)
{
    std::set<std::string_view> local;
    for (const SideEffectItem& item : sideEffectItems())
        if (item.snomed.empty())
            local.insert(item.code);

    EXPECT_EQ(local, (std::set<std::string_view>{"unreal", "timeOdd", "unsteady"}));
}

TEST(SideEffects, HaveCodesThatPassTheirCheckDigit)
{
    ASSERT_TRUE(hasVerhoeffDigit("73211009")) << "the check itself";
    ASSERT_FALSE(hasVerhoeffDigit("73211008"));
    for (const SideEffectItem& item : sideEffectItems())
        EXPECT_TRUE(hasVerhoeffDigit(item.snomed)) << item.code;
}

TEST(SideEffects, DoNotUseTheCodeThatIsBannedForBlurredVision)
{
    EXPECT_EQ(findSideEffect("blurredVision")->snomed, "111516008");
    for (const SideEffectItem& item : sideEffectItems())
        EXPECT_NE(item.snomed, "246636008");
}

} // namespace
} // namespace homeward

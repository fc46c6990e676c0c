#include "core/rules/preparation_list.h"

#include "core/rules/policy_check.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace homeward::rules::preparation_list_test {

TEST(GeneralPreparation, NamesWhatClinicsCommonlyAskFor)
{
    std::vector<std::string> ids;
    for (const PreparationItem& item : generalPreparation())
        ids.push_back(item.id);

    EXPECT_EQ(ids,
              (std::vector<std::string>{"consultation", "evaluation", "labResults", "medicineList",
                                        "rideHome"}));
}

TEST(GeneralPreparation, IsInShortSentences)
{
    for (const PreparationItem& item : generalPreparation()) {
        EXPECT_LT(std::ranges::count(item.text, ' '), 14) << item.text;
        EXPECT_TRUE(item.text.ends_with('.')) << item.text;
    }
}

TEST(PreparationOf, IsTheClinicsOwnListIfItSentOne)
{
    ClinicPolicy policy;
    EXPECT_EQ(preparationOf(nullptr), generalPreparation());
    EXPECT_EQ(preparationOf(&policy), generalPreparation());

    policy.preparation = {{"own", "Our own item."}};
    EXPECT_EQ(preparationOf(&policy), policy.preparation);
}

} // namespace homeward::rules::preparation_list_test

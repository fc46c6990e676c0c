#include "core/rules/preparation_list.h"

namespace homeward::rules {

const std::vector<PreparationItem>& generalPreparation()
{
    static const std::vector<PreparationItem> kItems{
        {"consultation", "Talk with the clinic about this treatment."},
        {"evaluation", "Have the clinic look at your health and your mood."},
        {"labResults", "Bring lab results, if the clinic asks for them."},
        {"medicineList", "Write a list of all your medicines."},
        {"rideHome", "Find somebody who takes you home after each session."},
    };
    return kItems;
}

const std::vector<PreparationItem>& preparationOf(const ClinicPolicy* policy)
{
    return policy != nullptr && !policy->preparation.empty() ? policy->preparation
                                                             : generalPreparation();
}

} // namespace homeward::rules

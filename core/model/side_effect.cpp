#include "core/model/side_effect.h"

#include <algorithm>
#include <array>

namespace homeward {

namespace {

using enum SideEffectGroup;

/// Source: clinical-rules.md, "Side effects". Codes of SNOMED CT where one was verified.
constexpr auto kItems = std::to_array<SideEffectItem>({
    {"nausea", Stomach, "Nausea", "422587007"},
    {"vomiting", Stomach, "Vomiting", "422400008"},
    {"dizzy", Head, "Dizzy", "404640003"},
    {"roomSpins", Head, "The room spins", "399153001"},
    {"headache", Head, "Headache", "25064002"},
    {"sleepy", Head, "Sleepy", "271782001"},
    {"tired", Head, "Tired", "84229001"},
    {"blurredVision", Senses, "Blurred vision", "111516008"},
    {"ringing", Senses, "Ringing in the ears", "60862001"},
    {"oddTaste", Senses, "Odd taste", "271801002"},
    {"numbness", Senses, "Numbness", "44077006"},
    {"unreal", Mind, "Unreal, or outside my body", ""},
    {"timeOdd", Mind, "Time feels odd", ""},
    {"confused", Mind, "Confused", "40917007"},
    {"anxious", Mind, "Anxious", "48694002"},
    {"hallucinations", Mind, "Seeing or hearing things", "7011001"},
    {"highMood", Mind, "Very high mood", "85949006"},
    {"irritable", Mind, "Irritable", "55929007"},
    {"poorMemory", Mind, "Poor memory", "386807006"},
    {"poorConcentration", Mind, "Poor concentration", "26329005"},
    {"fastHeart", Body, "Fast or pounding heart", "80313002"},
    {"sweating", Body, "Sweating", "312230002"},
    {"shaking", Body, "Shaking", "26079004"},
    {"unsteady", Body, "Unsteady", ""},
    {"hardToSpeak", Body, "Hard to speak", "8011004"},
    {"bladderOften", Bladder, "Passing water often", "162116003"},
    {"bladderUrgent", Bladder, "Urgent need to pass water", "75088002"},
    {"bladderPainful", Bladder, "Pain when passing water", "49650001"},
    {"bladderCannotPass", Bladder, "Cannot pass water", "267064002"},
    {"soreNoseOrThroat", Nose, "Sore nose or throat", "267102003"},
});

} // namespace

std::span<const SideEffectItem> sideEffectItems()
{
    return kItems;
}

const SideEffectItem* findSideEffect(std::string_view code)
{
    const auto* const found = std::ranges::find(kItems, code, &SideEffectItem::code);
    return found == kItems.end() ? nullptr : found;
}

} // namespace homeward

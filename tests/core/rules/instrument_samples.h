#pragma once

#include "core/model/instrument.h"
#include "core/model/questionnaire_response.h"

#include <cstddef>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

/// Instruments of the shapes that the program has, without their words: the rules know no others.
namespace homeward::rules::samples {

/// `count` items that offer 0 to `most`.
inline std::vector<InstrumentItem> items(std::size_t count, int most)
{
    std::vector<InstrumentItem> all(count);
    for (std::size_t i = 0; i < count; ++i) {
        all[i].id = std::to_string(i + 1);
        for (int value = 0; value <= most; ++value)
            all[i].answers.push_back({.value = value, .text = "", .loinc = ""});
    }
    return all;
}

inline Instrument summed(std::size_t count, int most, Scoring scoring = Scoring::Sum)
{
    Instrument instrument{};
    instrument.items = items(count, most);
    instrument.scoring = scoring;
    return instrument;
}

/// Nine items, the last of which opens the help page, and the item that is not scored.
inline Instrument phq9()
{
    Instrument instrument = summed(9, 3);
    instrument.items.back().opensHelp = true;
    instrument.items.push_back(items(1, 3).front());
    instrument.items.back().isScored = false;
    instrument.bands = {{0, ScoreBand::Minimal},
                        {5, ScoreBand::Mild},
                        {10, ScoreBand::Moderate},
                        {15, ScoreBand::ModeratelySevere},
                        {20, ScoreBand::Severe}};
    instrument.hasResponse = true;
    instrument.remissionBelow = 5;
    return instrument;
}

inline Instrument qids()
{
    return summed(16, 3, Scoring::QidsDomains);
}

inline Instrument who5()
{
    Instrument instrument = summed(5, 5, Scoring::SumTimesFour);
    instrument.bands = {{0, ScoreBand::VeryLow}, {29, ScoreBand::Low}, {51, std::nullopt}};
    return instrument;
}

inline constexpr int kDeclined = -1;
inline constexpr int kUnanswered = -2;

inline std::vector<ItemAnswer> answers(const std::vector<int>& values)
{
    std::vector<ItemAnswer> all;
    for (const int value : values)
        all.push_back(value == kUnanswered     ? ItemAnswer{}
                          : value == kDeclined ? ItemAnswer::declined()
                                               : ItemAnswer::given(value));
    return all;
}

/// Every item answered with `value`, but for those named (items counted from 1).
inline std::vector<ItemAnswer> answersBut(std::size_t count, int value,
                                          std::initializer_list<std::pair<std::size_t, int>> others)
{
    std::vector<int> values(count, value);
    for (const auto& [item, other] : others)
        values.at(item - 1) = other;
    return answers(values);
}

} // namespace homeward::rules::samples

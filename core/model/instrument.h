#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace homeward {

/// Name of a range of totals, as the authors of an instrument published it. Says nothing about a
/// person: it is the name of a range.
enum class ScoreBand : std::uint8_t {
    None,
    Minimal,
    Mild,
    Moderate,
    ModeratelySevere,
    Severe,
    VerySevere,
    Low, ///< of well-being
    VeryLow, ///< of well-being
};

/// Totals from `from` up to the next range's `from` have this name.
struct BandRange {
    int from;
    std::optional<ScoreBand> band; ///< absent where the authors gave none

    friend bool operator==(const BandRange&, const BandRange&) = default;
};

/// How answers become a total.
enum class Scoring : std::uint8_t {
    Sum,
    SumTimesFour, ///< WHO-5: the raw sum times 4, nothing else
    QidsDomains, ///< QIDS-SR16: the highest of 1-4, 6-9 and 15-16, and 5, 10, 11, 12, 13, 14
};

/// One answer that an item offers.
struct AnswerOption {
    int value;
    std::string text; ///< English, as published; empty where only the scoring ships
    std::string loinc; ///< LA code; empty where none was verified

    friend bool operator==(const AnswerOption&, const AnswerOption&) = default;
};

/// One item of an instrument.
struct InstrumentItem {
    std::string id; ///< "1" ... "9", "function"
    std::string text; ///< English, as published; empty where only the scoring ships
    std::string loinc;
    std::vector<AnswerOption> answers; ///< in rising order; at least two
    bool isScored = true; ///< not so for the function item
    bool opensHelp = false; ///< any answer above 0 leads to the help page first

    friend bool operator==(const InstrumentItem&, const InstrumentItem&) = default;
};

/// A questionnaire as data. Source of every number and code: clinical-rules.md, "Instruments".
struct Instrument {
    std::string id; ///< "phq9"
    std::string version; ///< of this description: what an answer on record was an answer to
    std::string name; ///< "PHQ-9"
    std::string stem; ///< the sentence above every item; empty where only the scoring ships
    int recallDays;
    std::vector<InstrumentItem> items; ///< scored ones first, in the order of the form
    Scoring scoring;
    int highest; ///< possible total; the lowest is 0
    std::vector<BandRange> bands; ///< rising, the first from 0; empty where none are shown
    bool isLowerBetter;
    bool hasResponse; ///< a fall of half of the baseline has a name
    std::optional<int> remissionBelow; ///< totals below it have a name in the clinic's export
    std::string panelLoinc;
    std::string totalLoinc;
    std::string credit; ///< shown with every result
    std::string licence; ///< why the texts may be here, or why they are not

    /// Its texts ship, so a person can be asked.
    bool isOffered() const { return !stem.empty(); }
    std::size_t scoredCount() const
    {
        std::size_t count = 0;
        for (const InstrumentItem& item : items)
            count += item.isScored ? 1U : 0U;
        return count;
    }

    friend bool operator==(const Instrument&, const Instrument&) = default;
};

} // namespace homeward

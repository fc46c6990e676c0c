#include "core/services/sealed_part_codec.h"

#include "core/rules/heart_rate_names.h"

#include <nlohmann/json.hpp>

#include <stdexcept>
#include <utility>

namespace homeward::services {

namespace {

using PartJson = nlohmann::json;
using std::chrono::milliseconds;

/// A number that `Number` can hold; anything else throws.
template <class Number>
Number numberFrom(const PartJson& json)
{
    const auto number = json.get<std::int64_t>();
    if (!json.is_number_integer() || !std::in_range<Number>(number))
        throw std::out_of_range{"number"};
    return static_cast<Number>(number);
}

milliseconds timeFrom(const PartJson& json)
{
    return milliseconds{numberFrom<std::int64_t>(json)};
}

HeartRateSample sampleFrom(const PartJson& json)
{
    const auto contact = numberFrom<unsigned>(json.at(2));
    if (contact > static_cast<unsigned>(SensorContact::Contact))
        throw std::out_of_range{"contact"};
    return {.at = timeFrom(json.at(0)),
            .bpm = numberFrom<int>(json.at(1)),
            .contact = static_cast<SensorContact>(contact)};
}

HeartRateGap gapFrom(const PartJson& json)
{
    const auto reason = rules::gapReasonNamed(json.at(2).get_ref<const std::string&>());
    if (!reason)
        throw std::out_of_range{"reason"};
    return {.from = timeFrom(json.at(0)), .until = timeFrom(json.at(1)), .reason = *reason};
}

SealedPart sealedPartFrom(const PartJson& json)
{
    SealedPart sealed{};
    const auto id = HeartRateRecordingId::parse(json.at("recording").get_ref<const std::string&>());
    if (!id)
        throw std::out_of_range{"recording"};
    sealed.recording = *id;
    sealed.part.number = numberFrom<std::uint32_t>(json.at("number"));
    for (const PartJson& sample : json.at("samples"))
        sealed.part.samples.push_back(sampleFrom(sample));
    for (const PartJson& gap : json.at("gaps"))
        sealed.part.gaps.push_back(gapFrom(gap));
    if (json.contains("length"))
        sealed.part.length = timeFrom(json.at("length"));
    return sealed;
}

} // namespace

std::string encode(const SealedPart& sealed)
{
    const RecordedPart& part = sealed.part;
    PartJson samples = PartJson::array();
    for (const HeartRateSample& sample : part.samples)
        samples.push_back({sample.at.count(), sample.bpm, static_cast<int>(sample.contact)});
    PartJson gaps = PartJson::array();
    for (const HeartRateGap& gap : part.gaps)
        gaps.push_back({gap.from.count(), gap.until.count(), rules::nameOf(gap.reason)});
    PartJson json{{"recording", sealed.recording.text()},
                  {"number", part.number},
                  {"samples", std::move(samples)},
                  {"gaps", std::move(gaps)}};
    if (part.length)
        json["length"] = part.length->count();
    return json.dump();
}

std::optional<SealedPart> decodeSealedPart(std::span<const std::byte> text)
{
    try {
        const auto* begin = reinterpret_cast<const char*>(text.data());
        SealedPart sealed = sealedPartFrom(PartJson::parse(begin, begin + text.size()));
        if (!canBeAdded(sealed.part))
            return std::nullopt;
        return sealed;
    } catch (const std::exception&) { // of the library; what it says may quote what stands there
        return std::nullopt;
    }
}

} // namespace homeward::services

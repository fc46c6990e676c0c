#include "core/credentials/ride_claims_codec.h"

#include "core/credentials/base64url.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <span>
#include <utility>

namespace homeward::credentials {

namespace {

using Json = nlohmann::json;
using nlohmann::ordered_json;

// What each text may take of the payload, so that all of them stay within kLongestToken.
constexpr std::size_t kLongestWords = 30;
constexpr std::size_t kLongestInitials = 16;
constexpr std::string_view kEllipsis = "\u2026";

// One letter each: every character makes the code larger.
constexpr std::array<std::pair<RideMethod, std::string_view>, 4> kMethods{{
    {RideMethod::Car, "c"},
    {RideMethod::Taxi, "t"},
    {RideMethod::PublicTransport, "p"},
    {RideMethod::OnFoot, "f"},
}};
constexpr std::array<std::pair<HandOverProof, std::string_view>, 3> kProofs{{
    {HandOverProof::StaffCode, "c"},
    {HandOverProof::ClinicMessage, "m"},
    {HandOverProof::StaffInitials, "i"},
}};

template <class Value, std::size_t Size>
std::string letterOf(const std::array<std::pair<Value, std::string_view>, Size>& letters,
                     Value value)
{
    return std::string{
        std::ranges::find(letters, value, &std::pair<Value, std::string_view>::first)->second};
}

/// How long the text is inside quotes. Bad bytes become U+FFFD.
std::size_t jsonLength(std::string_view text)
{
    constexpr std::size_t kQuotes = 2;
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace).size() - kQuotes;
}

bool isInsideCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::string_view withoutLastCharacter(std::string_view text)
{
    while (!text.empty() && isInsideCharacter(text.back()))
        text.remove_suffix(1);
    text.remove_suffix(text.empty() ? 0 : 1);
    return text;
}

std::string cutTo(std::size_t most, std::string_view text)
{
    if (jsonLength(text) <= most)
        return std::string{text};
    text = text.substr(0, most); // may end inside a character, which then counts as more
    while (jsonLength(text) + kEllipsis.size() > most)
        text = withoutLastCharacter(text);
    return std::string{text}.append(kEllipsis);
}

std::int64_t secondsOf(Instant instant)
{
    return instant.time_since_epoch().count();
}

/// Thrown and caught within this file, like the library's own.
struct WrongForm { };

/// A whole number; the library would take 1.5 for 1.
std::int64_t numberFrom(const Json& value, std::int64_t most)
{
    if (!value.is_number_integer())
        throw WrongForm{};
    // One above the range of the signed kind is refused as the negative number that it becomes.
    const auto number = value.get<std::int64_t>();
    if (number < 0 || number > most)
        throw WrongForm{};
    return number;
}

Instant instantFrom(const Json& value)
{
    constexpr std::int64_t kEndOfYear9999 = 253'402'300'799;
    return Instant{std::chrono::seconds{numberFrom(value, kEndOfYear9999)}};
}

SessionId sessionFrom(const Json& value)
{
    const auto text = bytesOfBase64url(value.get_ref<const std::string&>());
    Uuid::Bytes bytes{};
    if (!text || text->size() != bytes.size())
        throw WrongForm{};
    std::ranges::copy(std::as_bytes(std::span{*text}), bytes.begin());
    return SessionId{Uuid{bytes}};
}

template <class Value, std::size_t Size>
Value valueFrom(const std::array<std::pair<Value, std::string_view>, Size>& letters,
                const Json& value)
{
    const auto found = std::ranges::find(letters, value.get_ref<const std::string&>(),
                                         &std::pair<Value, std::string_view>::second);
    if (found == letters.end())
        throw WrongForm{};
    return found->first;
}

RideClaims claimsOf(const Json& json)
{
    RideClaims claims{
        .session = sessionFrom(json.at("s")),
        .escort = json.at("n").get_ref<const std::string&>(),
        .relation = json.at("r").get_ref<const std::string&>(),
        .method = valueFrom(kMethods, json.at("m")),
        .proof = valueFrom(kProofs, json.at("p")),
        .by = json.contains("b") ? json.at("b").get_ref<const std::string&>() : std::string{},
        .at = instantFrom(json.at("t")),
        .noDrivingUntil = {},
        .policyVersion =
            static_cast<int>(numberFrom(json.at("v"), std::numeric_limits<int>::max()))};
    if (json.contains("u"))
        claims.noDrivingUntil = instantFrom(json.at("u"));
    return claims;
}

} // namespace

std::string claimsText(const RideClaims& claims, const PublicKey& key)
{
    ordered_json json{{"s", base64url(claims.session.uuid().bytes())},
                      {"n", cutTo(kLongestWords, claims.escort)},
                      {"r", cutTo(kLongestWords, claims.relation)},
                      {"m", letterOf(kMethods, claims.method)},
                      {"p", letterOf(kProofs, claims.proof)}};
    if (!claims.by.empty())
        json["b"] = cutTo(kLongestInitials, claims.by);
    json["t"] = secondsOf(claims.at);
    if (claims.noDrivingUntil)
        json["u"] = secondsOf(*claims.noDrivingUntil);
    json["v"] = claims.policyVersion;
    json["k"] = key.thumbprint();
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

std::optional<RideClaims> claimsFrom(std::string_view payload)
{
    try {
        return claimsOf(Json::parse(payload));
    } catch (const Json::exception&) {
        return std::nullopt;
    } catch (const WrongForm&) {
        return std::nullopt;
    }
}

std::optional<std::string> thumbprintIn(std::string_view payload)
{
    const Json json = Json::parse(payload, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object() || !json.contains("k") || !json.at("k").is_string())
        return std::nullopt;
    return json.at("k").get<std::string>();
}

} // namespace homeward::credentials

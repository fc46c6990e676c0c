#include "sync/fhir/resource.h"

#include "core/base/rfc3339.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <span>

namespace homeward::fhir {

namespace {

/// Version 8 of RFC 9562: bits of our own making, here the hash of what the part is known by.
Uuid hashedId(std::span<const unsigned char> named)
{
    constexpr std::size_t kVersionByte = 6;
    constexpr std::size_t kVariantByte = 8;
    std::array<unsigned char, 16> hash{};
    static_assert(std::tuple_size_v<decltype(hash)> >= crypto_generichash_BYTES_MIN);
    crypto_generichash(hash.data(), hash.size(), named.data(), named.size(), nullptr, 0);
    hash.at(kVersionByte) = static_cast<unsigned char>((hash.at(kVersionByte) & 0x0FU) | 0x80U);
    hash.at(kVariantByte) = static_cast<unsigned char>((hash.at(kVariantByte) & 0x3FU) | 0x80U);
    Uuid::Bytes bytes{};
    std::memcpy(bytes.data(), hash.data(), hash.size());
    return Uuid{bytes};
}

/// Record and part, one after the other.
std::array<unsigned char, 17> nameOf(const Uuid& record, Part part)
{
    std::array<unsigned char, 17> name{};
    std::memcpy(name.data(), record.bytes().data(), record.bytes().size());
    name.back() = static_cast<unsigned char>(part);
    return name;
}

} // namespace

Uuid partId(const Uuid& record, Part part)
{
    return part == Part::Whole ? record : hashedId(nameOf(record, part));
}

Uuid partId(const Uuid& record, Part part, std::uint32_t number)
{
    const auto name = nameOf(record, part);
    std::array<unsigned char, 21> numbered{};
    std::ranges::copy(name, numbered.begin());
    for (std::size_t i = name.size(); i < numbered.size(); ++i, number >>= 8U)
        numbered.at(i) = static_cast<unsigned char>(number & 0xFFU);
    return hashedId(numbered);
}

std::string urn(const Uuid& id)
{
    return "urn:uuid:" + id.text();
}

Json reference(std::string_view target)
{
    Json json;
    json["reference"] = target;
    return json;
}

Json identifier(const Uuid& id, const Context& context)
{
    Json json;
    json["system"] = context.identifiers;
    json["value"] = id.text();
    return json;
}

Json observation(const ObservationStart& start, const Context& context)
{
    Json json;
    json["resourceType"] = "Observation";
    json["identifier"].push_back(identifier(start.id, context));
    json["status"] = start.status;
    json["category"].push_back(codeableConcept({start.category}));
    json["code"] = start.code;
    json["subject"] = reference(context.subject);
    json["effectiveDateTime"] = rfc3339(start.effective);
    json["issued"] = rfc3339(start.issued);
    return json;
}

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const auto first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos)
        return {};
    return std::string{text.substr(first, text.find_last_not_of(kSpace) - first + 1)};
}

} // namespace homeward::fhir

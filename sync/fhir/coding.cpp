#include "sync/fhir/coding.h"

#include "sync/fhir/standard_codes.h"

#include <utility>

namespace homeward::fhir {

Json coding(const Code& code)
{
    Json json;
    json["system"] = code.system;
    json["code"] = code.code;
    if (!code.display.empty())
        json["display"] = code.display;
    return json;
}

Json codeableConcept(std::initializer_list<Code> codes, std::string_view text)
{
    Json json;
    for (const Code& code : codes)
        json["coding"].push_back(coding(code));
    if (!text.empty())
        json["text"] = text;
    return json;
}

Json quantity(long long value, const Unit& unit)
{
    Json json;
    json["value"] = value;
    json["unit"] = unit.text;
    json["system"] = kUcum;
    json["code"] = unit.code;
    return json;
}

Json component(const Code& code, std::string_view name, Json value)
{
    Json json;
    json["code"] = codeableConcept({code});
    json[std::string{name}] = std::move(value);
    return json;
}

} // namespace homeward::fhir

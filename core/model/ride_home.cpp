#include "core/model/ride_home.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace homeward {

namespace {

/// What stands between two words in the scripts of the world: space, no-break, ideographic and the
/// like. Tabs and line ends are control characters, and no name has them.
constexpr std::array<std::string_view, 17> kSpaces{
    " ",      "\u00A0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005",
    "\u2006", "\u2007", "\u2008", "\u2009", "\u200A", "\u202F", "\u205F", "\u3000"};

/// C0 and DEL; C1 is C2 80 to C2 9F in UTF-8.
bool hasControlCharacter(std::string_view text)
{
    constexpr char kLastC0 = 0x1F;
    constexpr char kDelete = 0x7F;
    constexpr char kLeadOfC1 = '\xC2';
    constexpr auto kLastC1 = static_cast<unsigned char>('\x9F');
    char before = 0;
    for (const char byte : text) {
        const auto number = static_cast<unsigned char>(byte);
        if (number <= kLastC0 || byte == kDelete || (before == kLeadOfC1 && number <= kLastC1))
            return true;
        before = byte;
    }
    return false;
}

std::string_view spaceAtStart(std::string_view text)
{
    const auto found = std::ranges::find_if(
        kSpaces, [&](std::string_view space) { return text.starts_with(space); });
    return found == kSpaces.end() ? std::string_view{} : *found;
}

std::string_view spaceAtEnd(std::string_view text)
{
    const auto found = std::ranges::find_if(
        kSpaces, [&](std::string_view space) { return text.ends_with(space); });
    return found == kSpaces.end() ? std::string_view{} : *found;
}

std::string trimmed(std::string_view text)
{
    for (auto space = spaceAtStart(text); !space.empty(); space = spaceAtStart(text))
        text.remove_prefix(space.size());
    for (auto space = spaceAtEnd(text); !space.empty(); space = spaceAtEnd(text))
        text.remove_suffix(space.size());
    return std::string{text};
}

bool hasDigit(std::string_view phone)
{
    return phone.find_first_of("0123456789") != std::string_view::npos;
}

} // namespace

Escort::Escort(std::string name, std::string relation, std::string phone)
    : m_name(std::move(name)),
      m_relation(std::move(relation)),
      m_phone(std::move(phone))
{
}

Result<Escort, EscortError> Escort::create(std::string name, std::string relation,
                                           std::string phone)
{
    for (std::string* text : {&name, &relation, &phone}) {
        if (text->size() > kMaxBytes)
            return unexpected{EscortError::TooLong};
        if (!isUtf8(*text) || hasControlCharacter(*text))
            return unexpected{EscortError::NotText};
        *text = trimmed(*text);
    }
    if (name.empty())
        return unexpected{EscortError::NoName};
    if (relation.empty())
        return unexpected{EscortError::NoRelation};
    if (!hasDigit(phone))
        return unexpected{EscortError::NoPhone};
    return Escort{std::move(name), std::move(relation), std::move(phone)};
}

std::string Escort::firstName() const
{
    std::size_t end = m_name.size();
    for (const std::string_view space : kSpaces)
        end = std::min(end, m_name.find(space));
    return m_name.substr(0, end);
}

} // namespace homeward

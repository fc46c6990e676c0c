#pragma once

#include "core/services/import/import_format.h"

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

/// What the tables of our own export have in common, for those who read them.
namespace homeward::services {

/// Where a column stands among the names of the first line; nothing if it is not there.
using Column = std::optional<std::size_t>;

Column columnOf(const ImportFormat::Fields& names, std::string_view name);

/// Empty if there is no such column.
std::string fieldAt(const ImportFormat::Fields& fields, Column column);

/// The field without what keeps a spreadsheet from taking it for a formula.
std::string wordsAt(const ImportFormat::Fields& fields, Column column);

/// All of the text is that number, with nothing around it.
template <class Number>
std::optional<Number> numberIn(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// The session that a record belongs to, if the row names one.
[[nodiscard]] Result<std::optional<SessionId>, RowFault> sessionIn(const std::string& text);

/// Names and places: anything that fits, but for a NUL character.
[[nodiscard]] Result<std::string, RowFault> shortWords(std::string text);

/// What every row of ours begins with.
struct RowHead {
    std::optional<Uuid> id; ///< if the row has one
    ZonedInstant moment;
    std::vector<std::string> texts; ///< of both, as the file has them

    /// What the row is known by: all of it that is read.
    ImportKey keyFor(std::string_view table, const std::vector<std::string>& fields) const;

    template <class AnId>
    AnId idAs() const
    {
        return AnId{id.value_or(Uuid{})};
    }
};

/// The columns "id" and "zone (IANA)", and that of the moment.
class HeadColumns {
public:
    /// False if moment or zone are not there.
    bool takeNames(const ImportFormat::Fields& names, std::string_view moment);

    [[nodiscard]] Result<RowHead, RowFault> headOf(const ImportFormat::Fields& fields) const;

private:
    Column m_id;
    Column m_at;
    Column m_zone;
};

} // namespace homeward::services

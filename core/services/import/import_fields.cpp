#include "core/services/import/import_fields.h"

#include "core/base/rfc3339.h"
#include "core/rules/session_steps.h"
#include "core/services/csv/csv_text.h"

#include <algorithm>
#include <utility>

namespace homeward::services {

namespace {

/// With the offset that the text has: the clock of the person then, whatever the zone says today.
Result<ZonedInstant, RowFault> zonedMoment(std::string_view text, const std::string& zone)
{
    constexpr std::size_t kLocalLength = 19; // "2026-03-01T08:10:00"
    const auto at = parseRfc3339(text);
    if (!at)
        return unexpected{RowFault::Time};
    if (!findZone(zone))
        return unexpected{RowFault::Zone};
    const auto local = parseRfc3339(std::string{text.substr(0, kLocalLength)} + 'Z');
    if (!local)
        return unexpected{RowFault::Time};
    return ZonedInstant{*at, zone, *local - *at};
}

} // namespace

Column columnOf(const ImportFormat::Fields& names, std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

std::string fieldAt(const ImportFormat::Fields& fields, Column column)
{
    return column ? fields.at(*column) : std::string{};
}

std::string wordsAt(const ImportFormat::Fields& fields, Column column)
{
    return column ? unguarded(fields.at(*column)) : std::string{};
}

Result<std::optional<SessionId>, RowFault> sessionIn(const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    const auto id = SessionId::parse(text);
    if (!id)
        return unexpected{RowFault::Id};
    return std::optional{*id};
}

Result<std::string, RowFault> shortWords(std::string text)
{
    if (text.size() > rules::kLongestPlanText || text.find('\0') != std::string::npos)
        return unexpected{RowFault::Words};
    return text;
}

ImportKey RowHead::keyFor(std::string_view table, const std::vector<std::string>& fields) const
{
    std::vector<std::string> all{texts};
    all.insert(all.end(), fields.begin(), fields.end());
    return importKey(table, all);
}

bool HeadColumns::takeNames(const ImportFormat::Fields& names, std::string_view moment)
{
    m_id = columnOf(names, "id");
    m_at = columnOf(names, moment);
    m_zone = columnOf(names, "zone (IANA)");
    return m_at && m_zone;
}

Result<RowHead, RowFault> HeadColumns::headOf(const ImportFormat::Fields& fields) const
{
    const std::string idText = fieldAt(fields, m_id);
    std::optional<Uuid> id;
    if (!idText.empty()) {
        const auto parsed = Uuid::parse(idText);
        if (!parsed)
            return unexpected{RowFault::Id};
        id = *parsed;
    }
    const std::string& at = fields.at(*m_at);
    const std::string zone = wordsAt(fields, m_zone);
    auto moment = zonedMoment(at, zone);
    if (!moment)
        return unexpected{moment.error()};
    return RowHead{.id = id, .moment = std::move(*moment), .texts = {idText, at, zone}};
}

} // namespace homeward::services

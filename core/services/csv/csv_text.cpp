#include "core/services/csv/csv_text.h"

#include "core/base/rfc3339.h"

#include <algorithm>

namespace homeward::services {

namespace {

/// Where the apostrophes at the beginning end.
std::size_t afterApostrophes(std::string_view text)
{
    return std::min(text.find_first_not_of('\''), text.size());
}

bool isFormula(std::string_view text)
{
    constexpr std::string_view kBeginnings = "=+-@\t\r\n";
    return !text.empty() && kBeginnings.find(text.front()) != std::string_view::npos;
}

} // namespace

std::string guarded(std::string_view text)
{
    const bool couldBe = isFormula(text.substr(afterApostrophes(text)));
    return (couldBe ? "'" : "") + std::string{text};
}

std::string unguarded(std::string_view text)
{
    const auto apostrophes = afterApostrophes(text);
    const bool isGuarded = apostrophes > 0 && isFormula(text.substr(apostrophes));
    return std::string{text.substr(isGuarded ? 1 : 0)};
}

CsvLine& CsvLine::plain(std::string_view text)
{
    if (!m_isFirst)
        m_line += ',';
    m_isFirst = false;
    m_line += text;
    return *this;
}

CsvLine& CsvLine::text(std::string_view text)
{
    std::string field = "\"";
    for (const char character : guarded(text)) {
        field += character;
        if (character == '"')
            field += character;
    }
    return plain(field + '"');
}

CsvLine& CsvLine::optionalText(std::string_view text)
{
    return text.empty() ? plain({}) : this->text(text);
}

CsvLine& CsvLine::moment(const ZonedInstant& moment)
{
    return plain(rfc3339(moment)).text(moment.zone()).plain(dayText(moment.day()));
}

} // namespace homeward::services

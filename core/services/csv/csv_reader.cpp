#include "core/services/csv/csv_reader.h"

#include "core/base/utf8.h"

#include <csv.h>

#include <algorithm>
#include <iterator>
#include <new>
#include <utility>

namespace homeward::services {

namespace {

constexpr std::size_t kGrowth = 64U << 10U; // of a field that is long; 128 bytes otherwise

int isNoSpace(unsigned char /*unused*/)
{
    return 0; // white space around a field belongs to it
}

/// Most lines are; then nobody has to look closer.
bool isAscii(std::string_view bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return (byte & 0x80) == 0; });
}

} // namespace

/// The library's parser, and the fields that it has found of the present row.
class CsvReader::Parser {
public:
    Parser()
    {
        if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
            throw std::bad_alloc{};
        csv_set_space_func(&m_parser, isNoSpace);
        csv_set_blk_size(&m_parser, kGrowth);
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;
    ~Parser() { csv_free(&m_parser); }

    /// False if this cannot be part of a table.
    bool take(std::string_view bytes)
    {
        return csv_parse(&m_parser, bytes.data(), bytes.size(), addField, endRow, this)
            == bytes.size();
    }

    /// Nothing more comes. False if a quote was left open.
    bool finish() { return csv_fini(&m_parser, addField, endRow, this) == 0; }

    bool isRowOver() const { return m_isRowOver; }

    std::vector<std::string> takeFields()
    {
        m_isRowOver = false;
        return std::exchange(m_fields, {});
    }

private:
    static void addField(void* bytes, std::size_t size, void* self)
    {
        static_cast<Parser*>(self)->m_fields.emplace_back(static_cast<const char*>(bytes), size);
    }

    static void endRow(int /*unused*/, void* self)
    {
        static_cast<Parser*>(self)->m_isRowOver = true;
    }

    csv_parser m_parser{};
    std::vector<std::string> m_fields;
    bool m_isRowOver = false;
};

CsvReader::CsvReader(std::istream& in)
    : m_lines(in, kMostBytes),
      m_parser(std::make_unique<Parser>())
{
}

CsvReader::~CsvReader() = default;

Result<std::optional<CsvRow>, TextFileError> CsvReader::next()
{
    for (;;) {
        auto line = nextLine();
        if (!line)
            return unexpected{line.error()};
        auto row = *line ? take(std::move(**line)) : finish();
        if (row || (!*line && m_waiting.empty()))
            return row;
    }
}

Result<std::optional<TextLine>, TextFileError> CsvReader::nextLine()
{
    if (m_waiting.empty())
        return m_lines.next();
    TextLine line = std::move(m_waiting.front());
    m_waiting.pop_front();
    return line;
}

std::optional<CsvRow> CsvReader::take(TextLine line)
{
    if (m_row.empty() && line.bytes.find_first_not_of("\r\n") == std::string::npos)
        return std::nullopt;
    m_rowBytes += line.bytes.size();
    m_row.push_back(std::move(line));
    if (m_row.back().isTooLong || m_rowBytes > kMostBytes)
        return failed(CsvRowFault::TooLong);
    if (!m_parser->take(m_row.back().bytes))
        return failed(CsvRowFault::Quotes);
    return m_parser->isRowOver() ? std::optional{whole()} : std::nullopt;
}

std::optional<CsvRow> CsvReader::finish()
{
    if (m_row.empty())
        return std::nullopt;
    return m_parser->finish() ? whole() : failed(CsvRowFault::Quotes);
}

CsvRow CsvReader::whole()
{
    CsvRow row{
        .line = m_row.front().number, .fault = CsvRowFault::None, .fields = m_parser->takeFields()};
    for (const TextLine& line : m_row)
        if (!isAscii(line.bytes) && !isUtf8(line.bytes))
            row.fault = CsvRowFault::NotUtf8;
    if (row.fault != CsvRowFault::None)
        row.fields.clear();
    m_row.clear();
    m_rowBytes = 0;
    return row;
}

CsvRow CsvReader::failed(CsvRowFault fault)
{
    const std::int64_t number = m_row.front().number;
    m_row.pop_front();
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(m_row.begin()),
                     std::make_move_iterator(m_row.end()));
    m_row.clear();
    m_rowBytes = 0;
    m_parser = std::make_unique<Parser>();
    return {.line = number, .fault = fault, .fields = {}};
}

} // namespace homeward::services

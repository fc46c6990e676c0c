#include "core/storage/search_words.h"

namespace homeward::storage {

namespace {

constexpr std::string_view kSpaces = " \t\r\n";

std::string quoted(std::string_view word)
{
    std::string quoted = "\"";
    for (const char character : word) {
        if (character == '\0')
            continue; // would end the query
        quoted += character;
        if (character == '"')
            quoted += character;
    }
    return quoted + '"';
}

} // namespace

std::string searchQuery(std::string_view words)
{
    std::string query;
    for (auto start = words.find_first_not_of(kSpaces); start != std::string_view::npos;
         start = words.find_first_not_of(kSpaces)) {
        words.remove_prefix(start);
        const auto word = words.substr(0, words.find_first_of(kSpaces));
        words.remove_prefix(word.size());
        if (!query.empty())
            query += ' ';
        query += quoted(word);
    }
    return query.empty() ? query : query + '*';
}

} // namespace homeward::storage

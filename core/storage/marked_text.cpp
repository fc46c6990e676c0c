#include "core/storage/marked_text.h"

namespace homeward::storage {

namespace {

constexpr std::string_view kMarks = "\xFE\xFF"; // kHitBegins, kHitEnds

} // namespace

Row<std::vector<TextSpan>> hitsIn(std::string_view marked)
{
    std::vector<TextSpan> hits;
    bool hasBegun = false;
    std::size_t begun = 0; // where, if it has
    std::size_t seen = 0; // marks before this place
    for (auto at = marked.find_first_of(kMarks); at != std::string_view::npos;
         at = marked.find_first_of(kMarks, at + 1)) {
        const bool begins = marked[at] == kHitBegins.front();
        if (begins == hasBegun)
            return unexpected{StorageError::Corrupt};
        const std::size_t place = at - seen++;
        if (begins)
            begun = place;
        else
            hits.push_back({begun, place - begun});
        hasBegun = begins;
    }
    if (hasBegun)
        return unexpected{StorageError::Corrupt};
    return hits;
}

} // namespace homeward::storage

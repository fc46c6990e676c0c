#include "core/documents/filled.h"

namespace homeward::documents {

std::string filled(std::string_view words, const std::vector<std::string>& values)
{
    std::string text;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool isPlace = words[at] == '%' && at + 1 < words.size() && words[at + 1] >= '1'
            && words[at + 1] < static_cast<char>('1' + values.size());
        if (isPlace)
            text += values[static_cast<std::size_t>(words[++at] - '1')];
        else
            text += words[at];
    }
    return text;
}

} // namespace homeward::documents

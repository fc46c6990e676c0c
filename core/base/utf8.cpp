#include "core/base/utf8.h"

#include <nlohmann/json.hpp>

namespace homeward {

bool isUtf8(std::string_view bytes)
{
    // The library's own decoder, as the strict handler of its writer uses it.
    try {
        (void)nlohmann::json(bytes).dump(-1, ' ', false, nlohmann::json::error_handler_t::strict);
        return true;
    } catch (const nlohmann::json::exception&) {
        return false;
    }
}

} // namespace homeward

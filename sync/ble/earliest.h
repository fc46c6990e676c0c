#pragma once

#include "sync/ble/transport.h"

#include <initializer_list>
#include <optional>

namespace homeward::ble {

/// The first of several deadlines; those that are absent do not count.
inline std::optional<SinceBoot> earliest(std::initializer_list<std::optional<SinceBoot>> deadlines)
{
    std::optional<SinceBoot> first;
    for (const auto& deadline : deadlines)
        if (deadline && (!first || *deadline < *first))
            first = deadline;
    return first;
}

} // namespace homeward::ble

#pragma once

#include <cstdint>
#include <string>

namespace homeward::bench {

/// How much time there is.
enum class Run : std::uint8_t { Short, Long };

/// One measured figure beside what it may be at most.
struct Figure {
    std::string what;
    double value;
    double most;
    std::string unit;
};

/// As a row of the table.
void print(const Figure& figure);

} // namespace homeward::bench

#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <optional>
#include <string_view>

/// Tables of the values of an enum and their names outside the program.
namespace homeward::rules {

/// A value and its name outside the program.
template <class Value>
struct Named {
    Value value;
    std::string_view name;
};

template <class Value, std::size_t Size>
std::string_view nameIn(const std::array<Named<Value>, Size>& names, Value value)
{
    const auto found = std::ranges::find(names, value, &Named<Value>::value);
    assert(found != names.end());
    return found->name;
}

template <class Value, std::size_t Size>
std::optional<Value> valueIn(const std::array<Named<Value>, Size>& names, std::string_view name)
{
    const auto found = std::ranges::find(names, name, &Named<Value>::name);
    if (found == names.end())
        return std::nullopt;
    return found->value;
}

} // namespace homeward::rules

#pragma once

#include "app/cli/failure.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <string>

namespace homeward::cli {

class Invocation;

/// Keeps fields in the order in which docs/homewardctl.md names them.
using Json = nlohmann::ordered_json;

/// What a command has to say, in both forms; only one is shown.
struct Answer {
    Json json;
    std::string text; ///< for people, with its line ends
    std::optional<Failure> failure = {}; ///< of a command whose answer is that something is wrong
};

/// A command with its options filled in, ready to be done.
using Action = std::function<Result<Answer, Failure>(const Invocation&)>;

} // namespace homeward::cli

#pragma once

#include "core/base/result.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace homeward::bench {

/// Ends the program with a word, since a benchmark of something broken measures nothing.
template <class Value, class Error>
Value orAbort(Result<Value, Error> result, const char* what)
{
    if (result)
        return std::move(*result);
    (void)std::fprintf(stderr, "bench: %s failed (%d)\n", what, static_cast<int>(result.error()));
    std::abort();
}

template <class Error>
void orAbort(const Result<void, Error>& result, const char* what)
{
    if (result)
        return;
    (void)std::fprintf(stderr, "bench: %s failed (%d)\n", what, static_cast<int>(result.error()));
    std::abort();
}

} // namespace homeward::bench

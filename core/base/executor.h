#pragma once

#include <functional>

namespace homeward {

/// A place where work is done one piece after the other, in the order it was given.
///
/// The program has one for storage and services (platform's Worker, a thread of its own); tests use
/// one that works at once.
class Executor {
public:
    virtual ~Executor() = default;

    /// Never waits for the work. May be called from any thread.
    virtual void post(std::function<void()> work) = 0;
};

} // namespace homeward

#pragma once

#include <cstdlib>
#include <optional>
#include <string>
#include <utility>

namespace homeward::testing {

/// A variable of the environment with another value, for the length of a scope.
class EnvironmentVariable {
public:
    EnvironmentVariable(std::string name, const std::string& value) : m_name(std::move(name))
    {
        if (const char* before = ::secure_getenv(m_name.c_str()))
            m_before = before;
        set(value);
    }
    EnvironmentVariable(const EnvironmentVariable&) = delete;
    EnvironmentVariable& operator=(const EnvironmentVariable&) = delete;
    ~EnvironmentVariable() { m_before ? set(*m_before) : unset(); }

private:
    // NOLINTNEXTLINE(concurrency-mt-unsafe): these tests have one thread
    void set(const std::string& value) const { ::setenv(m_name.c_str(), value.c_str(), 1); }
    // NOLINTNEXTLINE(concurrency-mt-unsafe): the same
    void unset() const { ::unsetenv(m_name.c_str()); }

    std::string m_name;
    std::optional<std::string> m_before;
};

} // namespace homeward::testing

#pragma once

#include "tests/support/child_process.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace homeward::testing {

/// A service of a desktop, in a process of its own (fake_desktop.py), and what it is asked.
class FakeDesktop {
public:
    /// `words` say what it is and how it differs from one that works.
    explicit FakeDesktop(const std::vector<std::string>& words) : m_process(commandOf(words))
    {
        if (!isHeard("ready"))
            throw std::runtime_error{"the fake desktop did not start"};
    }

    /// What it was asked next: the member, then the details. Null once nothing comes any more.
    nlohmann::json asked(std::chrono::seconds patience = std::chrono::seconds{20})
    {
        const auto line = m_process.readLine(patience);
        return line ? nlohmann::json::parse(*line) : nlohmann::json{};
    }

    /// All that it was asked until now.
    std::vector<nlohmann::json> allAsked()
    {
        m_process.writeLine("nothing");
        std::vector<nlohmann::json> all;
        for (auto one = asked(); !one.is_null() && one[0] != "obeyed"; one = asked())
            all.push_back(one);
        return all;
    }

    /// Has it do something, and waits until it is done.
    void tell(const std::string& order)
    {
        m_process.writeLine(order);
        if (!isHeard("obeyed"))
            throw std::runtime_error{"the fake desktop does not obey"};
    }

    ChildProcess& process() { return m_process; }

private:
    static std::vector<std::string> commandOf(const std::vector<std::string>& words)
    {
        std::vector<std::string> command{SYSTEM_PYTHON, "-B", FAKE_DESKTOP};
        command.insert(command.end(), words.begin(), words.end());
        return command;
    }

    bool isHeard(const std::string& word)
    {
        const auto heard = asked();
        return !heard.is_null() && heard[0] == word;
    }

    ChildProcess m_process;
};

} // namespace homeward::testing

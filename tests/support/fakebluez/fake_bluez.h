#pragma once

#include "tests/support/child_process.h"
#include "tests/support/private_bus.h"

#include <nlohmann/json.hpp>

#include <stdexcept>
#include <string>
#include <vector>

namespace homeward::testing {

/// The system's bus of this process, private to it: Qt connects to it once, and never again.
inline PrivateBus& systemBus()
{
    static PrivateBus bus{{}, BusKind::System};
    return bus;
}

/// A bluetoothd with a strap in the air, in a process of its own (__main__.py beside this).
class FakeBluez {
public:
    /// `words` are its options. Fast unless they say otherwise.
    explicit FakeBluez(const std::vector<std::string>& words = {}) : m_process(commandOf(words))
    {
        if (!isHeard("ready"))
            throw std::runtime_error{"the fake org.bluez did not start"};
    }

    /// Has it do something (orders.py), and gives what it answers.
    nlohmann::json tell(const std::string& order)
    {
        m_process.writeLine(order);
        if (!isHeard("obeyed"))
            throw std::runtime_error{"the fake org.bluez does not obey: " + order};
        return m_answer;
    }

    /// How often somebody has called it so.
    int calls(const std::string& name) { return tell("calls").value(name, 0); }

    ChildProcess& process() { return m_process; }

private:
    static std::vector<std::string> commandOf(const std::vector<std::string>& words)
    {
        (void)systemBus();
        std::vector<std::string> command{
            SYSTEM_PYTHON,    "-B",         FAKE_BLUEZ,         "--connect-ms=5",
            "--resolve-ms=5", "--att-ms=1", "--advertise-ms=20"};
        command.insert(command.end(), words.begin(), words.end());
        return command;
    }

    bool isHeard(const std::string& word)
    {
        const auto line = m_process.readLine();
        if (!line)
            return false;
        const auto heard = nlohmann::json::parse(*line);
        m_answer = heard[1];
        return heard[0] == word;
    }

    ChildProcess m_process;
    nlohmann::json m_answer;
};

} // namespace homeward::testing

#pragma once

#include "tests/sync/ble_qt/worn.h"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

/// What all measurements over the fake need.
namespace homeward::bench {

using ble_qt::testing::Worn;
using ble_qt::testing::WornStrap;
using homeward::testing::FakeBluez;

inline constexpr int kHertz = 20;
inline const std::string kAddress = "C0:FF:EE:00:18:0D";

/// As slow as a strap and bluetoothd commonly are: the fake's own delays.
inline std::vector<std::string> slowAir()
{
    return {"--connect-ms=60", "--resolve-ms=120", "--att-ms=5", "--advertise-ms=100",
            "--rate-hz=" + std::to_string(kHertz)};
}

/// Ends the process where something did not come about.
inline void orEnd(bool isSo, const char* what)
{
    if (isSo)
        return;
    std::cerr << "it did not come about: " << what << '\n';
    std::abort();
}

inline double inMilliseconds(std::chrono::steady_clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// Keeps the fake's strap, and waits for its first rate.
inline void stream(WornStrap& strap, std::chrono::seconds patience = std::chrono::seconds{20})
{
    strap.wearable->keep({.sensor = {.name = "Fake HRM", .serial = "0042"}, .address = kAddress});
    orEnd(strap.hearsMore(patience), "a first rate");
}

} // namespace homeward::bench

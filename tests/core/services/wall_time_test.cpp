#include "core/services/wall_time.h"

#include <gtest/gtest.h>

#include <utility>

namespace homeward::services::wall_time_test {
namespace {

using namespace std::chrono_literals;

TEST(WallTime, IsReadAsPhonesWriteIt)
{
    const std::pair<const char*, std::chrono::minutes> times[] = {
        {"00:00", 0min},           {"8:05", 485min},         {"08:05", 485min},
        {"23:59", 1439min},        {"12:00 am", 0min},       {"12:30 AM", 30min},
        {"12:00 PM", 720min},      {"1:00pm", 780min},       {"11:59 PM", 1439min},
        {"9:05\u202FPM", 1265min}, {"9:05\u00A0pm", 1265min}};
    for (const auto& [text, time] : times)
        EXPECT_EQ(parseWallTime(text), time) << text;
}

TEST(WallTime, IsNothingElse)
{
    for (const char* text : {"", ":", "8", "24:00", "08:60", "8:5", "0:05 am", "13:05 pm", "am",
                             "8:05 xm", "-1:05", "8:-5", "8:05:00", "+8:05", " 8:05", "8h05"})
        EXPECT_EQ(parseWallTime(text), std::nullopt) << text;
}

} // namespace
} // namespace homeward::services::wall_time_test

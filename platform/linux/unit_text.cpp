#include "platform/linux/unit_text.h"

#include <date/date.h>

#include <algorithm>

namespace homeward::platform {

namespace {

constexpr std::string_view kHeading = "# Written by Homeward, and removed when it is not needed.\n";

std::string hexByte(unsigned char byte)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    return {kDigits[byte >> 4U], kDigits[byte & 0xFU]};
}

bool isControl(unsigned char byte)
{
    constexpr unsigned char kFirstPrintable = 0x20;
    constexpr unsigned char kDelete = 0x7F;
    return byte < kFirstPrintable || byte == kDelete;
}

std::string calendarLine(std::string_view moment)
{
    return "OnCalendar=" + std::string{moment} + "\n";
}

bool isStartable(const std::filesystem::path& program)
{
    return program.is_absolute() && std::ranges::none_of(program.native(), [](char letter) {
               return letter == '"' || letter == '\'' || letter == '\\'
                   || isControl(static_cast<unsigned char>(letter));
           });
}

} // namespace

std::string unitWord(std::string_view word)
{
    constexpr unsigned char kFirstBeyondAscii = 0x80; // may be no UTF-8, which systemd drops
    std::string made = "\"";
    for (const char letter : word) {
        const auto byte = static_cast<unsigned char>(letter);
        if (isControl(byte) || byte >= kFirstBeyondAscii)
            made += "\\x" + hexByte(byte);
        else if (letter == '"' || letter == '\\')
            made += std::string{'\\', letter};
        else if (letter == '%')
            made += "%%";
        else
            made += letter;
    }
    return made + "\"";
}

std::string timerUnit(const ReminderTimer& timer, std::string_view service)
{
    constexpr const char* kForm = "%F %T";
    std::string made{kHeading};
    made += "[Unit]\nDescription=Homeward\n\n[Timer]\n";
    // By the clock on the wall, wherever the device is. A clock change may leave that time out or
    // repeat it: the moment itself stands below it, and who is woken in vain goes back to sleep.
    if (timer.onTheWall)
        made += calendarLine(date::format(kForm, *timer.onTheWall));
    made += calendarLine(date::format(kForm, timer.at) + " UTC");
    made += "AccuracySec=15s\n"
            "Persistent=true\n" // a device that was off catches up when it starts
            "RemainAfterElapse=no\n"
            "Unit=";
    made += service;
    return made + "\n\n[Install]\nWantedBy=timers.target\n";
}

std::optional<std::string> serviceUnit(const ReminderProgram& program)
{
    if (!isStartable(program.program))
        return std::nullopt;
    std::string made{kHeading};
    made += "[Unit]\nDescription=Homeward\n"
            "StartLimitIntervalSec=0\n"
            "CollectMode=inactive-or-failed\n\n"
            "[Service]\nType=exec\n";
    // ":" - nothing of it is a variable.
    made += "ExecStart=:" + unitWord(program.program.native()) + " "
        + unitWord("--profile=" + program.profile.native()) + " \"--notify=%i\"\n";
    // Asked for while there is no screen: again, until the reminder is of no use any more.
    made += "RestartForceExitStatus=75\n"
            "RestartSec=5min\n"
            "KillMode=process\n"; // the window that a tap on it opened stays
    return made;
}

} // namespace homeward::platform

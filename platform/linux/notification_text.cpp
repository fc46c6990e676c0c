#include "platform/linux/notification_text.h"

namespace homeward::platform {

namespace {

std::string escaped(std::string_view text)
{
    std::string made;
    for (const char letter : text) {
        if (letter == '&')
            made += "&amp;";
        else if (letter == '<')
            made += "&lt;";
        else if (letter == '>')
            made += "&gt;";
        else
            made += letter;
    }
    return made;
}

} // namespace

NotificationText notificationText(std::string_view text, bool hasBody, bool hasMarkup)
{
    if (!hasBody)
        return {.summary = std::string{text}, .body = {}};
    return {.summary = "Homeward", .body = hasMarkup ? escaped(text) : std::string{text}};
}

} // namespace homeward::platform

#pragma once

#include <string>
#include <string_view>

namespace homeward::platform {

/// Where the words of a notification go.
struct NotificationText {
    std::string summary; ///< never read as markup
    std::string body;
};

/// In the body where the service has one, since a summary is cut after a line. No markup is ever
/// used; where the body is read as such, what looks like it is escaped.
NotificationText notificationText(std::string_view text, bool hasBody, bool hasMarkup);

} // namespace homeward::platform

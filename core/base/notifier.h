#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace homeward {

/// Why a notification is not on the screen.
enum class NotifyError : std::uint8_t {
    Unavailable, ///< the system has no such service, or nobody answers
    Refused,
    TimedOut, ///< asked, and no answer came in time: it may be on the screen
};

/// What a person can do with a notification without opening anything.
struct NotificationAction {
    std::string key; ///< "done"
    std::string label; ///< in the person's language
};

/// A notification. On the lock screen anybody can read it.
struct Notification {
    std::string id; ///< ours; shown again under the same id it takes the place of the former
    std::string text;
    std::vector<NotificationAction> actions = {};
};

/// Puts notifications on the screen, at once. The port; platform/linux implements it.
///
/// Never from the GUI thread: the system is given a moment to answer.
class Notifier {
public:
    virtual ~Notifier() = default;

    [[nodiscard]] virtual Result<void, NotifyError> show(const Notification& notification) = 0;

    /// Takes it off the screen if it is there.
    virtual void withdraw(const std::string& id) = 0;
};

} // namespace homeward

#pragma once

#include "core/base/notifier.h"

#include <optional>
#include <string>
#include <vector>

namespace homeward::testing {

/// A screen that keeps what was put on it, or says why nothing is.
class RecordingNotifier final : public Notifier {
public:
    std::vector<Notification> shown = {};
    std::vector<std::string> withdrawn = {};
    std::optional<NotifyError> problem = {};

    Result<void, NotifyError> show(const Notification& notification) override
    {
        if (problem)
            return unexpected{*problem};
        shown.push_back(notification);
        return {};
    }

    void withdraw(const std::string& id) override { withdrawn.push_back(id); }

    std::vector<std::string> ids() const
    {
        std::vector<std::string> ids;
        for (const Notification& each : shown)
            ids.push_back(each.id);
        return ids;
    }
};

} // namespace homeward::testing

#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace homeward::platform {

/// Whether a text is the id of a scheduled reminder: 22 letters of base64url, and so harmless in a
/// file name, a unit name and a command line.
bool isReminderId(std::string_view text);

/// The names of a profile's systemd units. They hold a tag of the profile's folder, so that two
/// profiles leave each other's alone, and ids.
class UnitNames {
public:
    explicit UnitNames(const std::filesystem::path& profile);

    const std::string& tag() const { return m_tag; }

    std::string timer(std::string_view id) const; ///< "homeward-reminder-1a2b3c4d-ID.timer"
    std::string timers() const; ///< a pattern of all of them
    std::string service() const; ///< "homeward-reminder-1a2b3c4d@.service"
    std::string serviceOf(std::string_view id) const;

    /// The id in the name of a timer of this profile; nothing for any other name.
    std::optional<std::string> idOfTimer(std::string_view name) const;

private:
    std::string m_tag;
};

} // namespace homeward::platform

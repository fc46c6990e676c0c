#pragma once

#include "core/base/durable_files.h"
#include "platform/linux/unit_text.h"

#include <filesystem>
#include <optional>
#include <string>

namespace homeward::platform {

/// What a desktop starts with the person's session: `homeward --background` for one profile.
/// Source: the Desktop Application Autostart Specification.
class Autostart {
public:
    /// `folder` is $XDG_CONFIG_HOME/autostart; another one only in tests. `files` must outlive
    /// this.
    Autostart(const ReminderProgram& program, const std::filesystem::path& folder,
              DurableFiles& files);

    /// Nothing if the system knows no home for this user.
    static std::optional<std::filesystem::path> folderOfThisUser();

    bool isThere() const; ///< just as it would be written
    [[nodiscard]] Result<void, FileError> put();
    [[nodiscard]] Result<void, FileError> remove();

    const std::filesystem::path& file() const { return m_file; }

private:
    std::string m_text;
    std::filesystem::path m_file;
    DurableFiles& m_files;
};

/// A desktop entry with such a command.
std::string autostartEntry(const ReminderProgram& program);

} // namespace homeward::platform

#include "platform/linux/autostart.h"

#include "platform/linux/unit_names.h"
#include "platform/posix/home_folders.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

namespace homeward::platform {

namespace {

/// As a value of the type string has it.
std::string entryString(std::string_view text)
{
    std::string made;
    for (const char letter : text) {
        if (letter == '\\')
            made += "\\\\";
        else if (letter == '\n')
            made += "\\n";
        else if (letter == '\r')
            made += "\\r";
        else if (letter == '\t')
            made += "\\t";
        else
            made += letter;
    }
    return made;
}

/// One argument of a command, in quotes; before it becomes a value.
std::string entryArgument(std::string_view word)
{
    constexpr std::string_view kSpecial = "\"`$\\";
    std::string made = "\"";
    for (const char letter : word) {
        if (kSpecial.find(letter) != std::string_view::npos)
            made += '\\';
        made += letter;
        if (letter == '%')
            made += '%';
    }
    return made + "\"";
}

} // namespace

std::string autostartEntry(const ReminderProgram& program)
{
    const std::string command = entryArgument(program.program.native()) + " "
        + entryArgument("--profile=" + program.profile.native()) + " --background";
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Homeward\n"
           "TryExec="
        + entryString(program.program.native()) + "\nExec=" + entryString(command)
        + "\nNoDisplay=true\nTerminal=false\n";
}

Autostart::Autostart(const ReminderProgram& program, const std::filesystem::path& folder,
                     DurableFiles& files)
    : m_text(autostartEntry(program)),
      m_file(folder / ("homeward-reminders-" + UnitNames{program.profile}.tag() + ".desktop")),
      m_files(files)
{
}

std::optional<std::filesystem::path> Autostart::folderOfThisUser()
{
    const auto config = configFolder();
    return config ? std::optional{*config / "autostart"} : std::nullopt;
}

bool Autostart::isThere() const
{
    const auto found = m_files.read(m_file, m_text.size());
    return found && std::ranges::equal(*found, std::as_bytes(std::span{m_text}));
}

Result<void, FileError> Autostart::put()
{
    if (isThere())
        return {};
    if (auto made = m_files.makeFolder(m_file.parent_path()); !made)
        return made;
    return m_files.replace(m_file, std::as_bytes(std::span{m_text}));
}

Result<void, FileError> Autostart::remove()
{
    auto removed = m_files.remove(m_file);
    if (!removed && removed.error() == FileError::NotFound)
        return {};
    return removed;
}

} // namespace homeward::platform

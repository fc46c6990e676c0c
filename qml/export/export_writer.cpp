#include "qml/export/export_writer.h"

namespace homeward::ui {

namespace {

namespace fs = std::filesystem;

ExportFault faultOf(FileError error)
{
    return error == FileError::DiskFull ? ExportFault::Full : ExportFault::NotWritten;
}

std::string endingOf(const std::vector<ExportFile>& exported)
{
    return exported.size() == 1 ? fs::path{exported.front().name}.extension().string()
                                : std::string{};
}

/// "base.pdf", or the first of "base-2.pdf", "base-3.pdf" ... that is free.
std::string freeName(const fs::path& folder, const std::string& base, const std::string& ending)
{
    std::string name = base + ending;
    std::error_code ignored;
    for (int number = 2; fs::exists(fs::symlink_status(folder / name, ignored)); ++number)
        name = std::string{base}.append("-").append(std::to_string(number)).append(ending);
    return name;
}

Result<void, FileError> writeAll(DurableFiles& files, const fs::path& place,
                                 const std::vector<ExportFile>& exported)
{
    if (exported.size() == 1)
        return files.replace(place, exported.front().content);
    if (auto made = files.makeFolder(place); !made)
        return made;
    for (const ExportFile& file : exported)
        if (auto written = files.replace(place / file.name, file.content); !written)
            return written;
    return {};
}

} // namespace

Result<std::string, ExportFault> writeExport(DurableFiles& files, const fs::path& folder,
                                             const std::string& base,
                                             const std::vector<ExportFile>& exported)
{
    if (folder.empty())
        return unexpected{ExportFault::NoPlace};
    if (const auto made = files.makeFolder(folder); !made)
        return unexpected{faultOf(made.error())};
    const std::string name = freeName(folder, base, endingOf(exported));
    if (const auto written = writeAll(files, folder / name, exported); !written) {
        std::error_code ignored; // half an export is none
        fs::remove_all(folder / name, ignored);
        return unexpected{faultOf(written.error())};
    }
    return name;
}

} // namespace homeward::ui

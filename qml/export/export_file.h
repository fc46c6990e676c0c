#pragma once

#include "core/services/profile.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace homeward::ui {

/// A file that leaves the app, not yet written.
struct ExportFile {
    std::string name; ///< "check-ins.csv"; of one file alone, its ending is what counts
    std::vector<std::byte> content;
};

/// Why there is no export. Nothing on record was changed.
enum class ExportFault : std::uint8_t {
    NotRead, ///< the diary
    NotDrawn, ///< the page
    NoPlace, ///< the device names no folder for documents
    Full,
    NotWritten,
};

/// What was made of the record.
struct Exported {
    std::vector<ExportFile> files;
    std::size_t unreadable = 0; ///< questionnaires on record that could not be read
};

using ExportFiles = Result<Exported, ExportFault>;

/// Where it was written.
struct WrittenExport {
    std::string name; ///< of the file, or of the folder with several
    std::size_t unreadable = 0;
};

/// Reads what is on record of some days and makes files of it; on the worker thread.
using MakeFiles = std::function<ExportFiles(services::Profile&, const storage::DayRange&)>;

/// What can be exported, in the order in which it is offered.
enum class ExportKind : std::uint8_t { ClinicPage, Tables, Bundle };

} // namespace homeward::ui

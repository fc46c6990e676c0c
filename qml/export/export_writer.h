#pragma once

#include "qml/export/export_file.h"

#include <filesystem>
#include <string>

namespace homeward::ui {

/// Writes the files into `folder` under the name `base`: one file as "base.pdf", several in a
/// folder "base". A name that is taken gets a number; nothing is replaced. Gives the name.
[[nodiscard]] Result<std::string, ExportFault> writeExport(DurableFiles& files,
                                                           const std::filesystem::path& folder,
                                                           const std::string& base,
                                                           const std::vector<ExportFile>& exported);

} // namespace homeward::ui

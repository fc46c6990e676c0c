#pragma once

#include "core/base/zoned_instant.h"
#include "qml/export/export_file.h"

#include <QString>

#include <filesystem>
#include <string>

/// Where files go that leave the app, and what the pages say of it.
namespace homeward::ui {

/// Where the device keeps documents; empty where it names no such folder.
std::filesystem::path documentsFolder();

/// The name of a file of that day, without its ending. It says nothing of health.
std::string exportName(LocalDay day);

/// "homeward-2025-11-11.pdf, in the folder Documents."
QString exportPlaceText(const std::string& name, const std::filesystem::path& folder);

QString exportFaultText(ExportFault fault);

} // namespace homeward::ui

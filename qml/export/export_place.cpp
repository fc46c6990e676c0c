#include "qml/export/export_place.h"

#include "core/base/rfc3339.h"
#include "qml/export/export_controller.h"

#include <QStandardPaths>

namespace homeward::ui {

std::filesystem::path documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString();
}

std::string exportName(LocalDay day)
{
    return "homeward-" + homeward::dayText(day);
}

QString exportPlaceText(const std::string& name, const std::filesystem::path& folder)
{
    return ExportController::tr("%1, in the folder %2.")
        .arg(QString::fromStdString(name), QString::fromStdString(folder.filename().string()));
}

QString exportFaultText(ExportFault fault)
{
    switch (fault) {
    case ExportFault::NotRead:
        return ExportController::tr("The diary could not be read. Your entries are kept.");
    case ExportFault::NotDrawn:
        return ExportController::tr("The page could not be drawn. Your entries are kept.");
    case ExportFault::NoPlace:
        return ExportController::tr("This device has no folder for documents.");
    case ExportFault::Full:
        return ExportController::tr("The device is full. Free some space, then try again.");
    case ExportFault::NotWritten:
        break;
    }
    return ExportController::tr("The device does not let Homeward write the file there.");
}

} // namespace homeward::ui

#pragma once

#include "core/services/record_import.h"

#include <QString>
#include <QStringList>

/// A file that may come in, in plain words.
namespace homeward::ui {

QString importKindName(services::ImportKind kind); ///< "Check-ins from Daylio"

/// What would come in and what would not, a sentence each.
QStringList previewSentences(const services::ImportPreview& preview);

QString cameInText(const services::ImportPreview& preview); ///< "12 check-ins came in."

QString rowFaultText(services::RowFault fault); ///< why a line cannot be read

/// Why there is nothing to look at, or nothing came in; and what one can do.
QString importProblemText(const services::Problem<services::ImportError>& problem);

} // namespace homeward::ui

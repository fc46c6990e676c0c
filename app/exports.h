#pragma once

#include "core/base/clock.h"
#include "qml/export/export_controller.h"

namespace homeward::app {

/// Offers what the pages cannot make themselves: tables, and the bundle for a clinic's program.
/// `clock` must outlive the controller.
void offerExports(ui::ExportController& exporter, const Clock& clock);

} // namespace homeward::app

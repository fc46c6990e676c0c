#pragma once

#include <QString>
#include <QStringList>

namespace homeward::app {

/// What came of a tour.
struct TourReport {
    int pictures = 0;
    QStringList problems; ///< QML warnings, and pages that could not be reached
};

/// Takes the whole program through every page, as a person would: first start, check-in, diary,
/// settings, help, lock. Writes a picture of each into `folder` for phone, tablet, desktop, dark
/// and large text; without a folder it walks once and looks for problems only.
TourReport runTour(const QString& folder);

} // namespace homeward::app

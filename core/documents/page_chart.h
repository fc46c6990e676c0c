#pragma once

#include "core/documents/page_layout.h"

#include <vector>

namespace homeward::documents {

/// Where days and values stand in a chart.
struct Chart {
    Box plot;
    storage::DayRange days;
    double highest; ///< value at the top; 0 is at the bottom

    double x(LocalDay day) const;
    double y(double value) const;
};

/// A line across at a value, with its label in the margin on the left.
void drawLevel(PdfCanvas& canvas, const Chart& chart, double value, const std::string& label);

/// A triangle below the plot for each session; without them, nothing.
void drawSessionMarks(const PageDrawing& drawing, const Chart& chart);

/// The first and the last day, and months between them where there is room.
void drawDays(const PageDrawing& drawing, const Chart& chart, double top);

} // namespace homeward::documents

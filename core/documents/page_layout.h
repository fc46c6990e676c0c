#pragma once

#include "core/documents/page_words.h"
#include "core/documents/pdf_canvas.h"
#include "core/services/clinician_page.h"

#include <string>

/// The parts of the page for the clinic. Each keeps to its box, whatever is on record.
namespace homeward::documents {

/// What every part draws from. Does not outlive what it names.
struct PageDrawing {
    PdfCanvas& canvas;
    const services::ClinicianPage& page;
    const PageWords& words;
};

inline constexpr Style kTitle{.size = 19, .isBold = true};
inline constexpr Style kHeading{.size = 10.5, .isBold = true};
inline constexpr Style kBody{.size = 8.5};
inline constexpr Style kStrong{.size = 8.5, .isBold = true};
inline constexpr Style kSmall{.size = 7.5, .ink = Ink::Grey};
inline constexpr double kRow = 12; ///< of a table

/// A heading with a detail beside it and a line below. Gives where the part's own things begin.
double drawHeading(const PageDrawing& drawing, const Box& box, const std::string& title,
                   const std::string& detail);

void drawHead(const PageDrawing& drawing, const Box& box);
void drawScores(const PageDrawing& drawing, const Box& box);
void drawMood(const PageDrawing& drawing, const Box& box);
void drawSessions(const PageDrawing& drawing, const Box& box);
void drawVitals(const PageDrawing& drawing, const Box& whole);
void drawRests(const PageDrawing& drawing, const Box& box);

/// How many rows drawRests takes at the end of such a box; 0 where there is no such reading.
std::size_t restRows(const PageDrawing& drawing, const Box& box);

void drawEffects(const PageDrawing& drawing, const Box& box);
void drawFoot(const PageDrawing& drawing, const Box& box);

inline Style onSide(Style style, Side side)
{
    style.side = side;
    return style;
}

inline Style inLines(Style style, int lines)
{
    style.lines = lines;
    return style;
}

} // namespace homeward::documents

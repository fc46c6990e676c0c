#include "core/documents/page_layout.h"

namespace homeward::documents {

double drawHeading(const PageDrawing& drawing, const Box& box, const std::string& title,
                   const std::string& detail)
{
    constexpr double kGap = 8;
    constexpr double kBaseline = 2.6; // from the top of large words to that of small ones
    constexpr double kHeight = 15;
    PdfCanvas& canvas = drawing.canvas;
    canvas.text(box, title, kHeading);
    const double from = box.x + canvas.widthOf(title, kHeading) + kGap;
    canvas.text({from, box.y + kBaseline, box.right() - from}, detail, kSmall);
    canvas.line({box.x, box.y + kHeight}, {box.right(), box.y + kHeight}, 0.8, Ink::Black);
    return box.y + kHeight + 5;
}

} // namespace homeward::documents

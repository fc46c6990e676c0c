#include "core/documents/clinician_pdf.h"

#include "core/base/rfc3339.h"
#include "core/documents/page_layout.h"

namespace homeward::documents {

namespace {

/// Heights of the parts; what is left over goes to the tables.
struct Heights {
    double head = 76;
    double scores = 192;
    double mood = 130;
    double foot = 55;
    double gap = 13;

    double tables(double all) const { return all - head - scores - mood - foot - 5 * gap; }
};

constexpr double kMargin = 42;
constexpr double kBottom = 30;

Box page(const PdfCanvas& canvas)
{
    return {kMargin, 34, canvas.width() - 2 * kMargin, canvas.height() - 34 - kBottom};
}

void draw(const PageDrawing& drawing)
{
    const Heights heights;
    const Box whole = page(drawing.canvas);
    const double tables = heights.tables(whole.height);
    const double treatment = tables * 0.48;
    constexpr double kBetween = 22;
    const double half = (whole.width - kBetween) / 2;
    double y = whole.y;
    const auto next = [&](double height) {
        const Box box{whole.x, y, whole.width, height};
        y += height + heights.gap;
        return box;
    };
    drawHead(drawing, next(heights.head));
    drawScores(drawing, next(heights.scores));
    drawMood(drawing, next(heights.mood));
    const Box row = next(treatment);
    drawSessions(drawing, {row.x, row.y, half, row.height});
    drawVitals(drawing, {row.x + half + kBetween, row.y, half, row.height});
    drawEffects(drawing, next(tables - treatment));
    drawFoot(drawing, next(heights.foot));
}

} // namespace

Paper paperOf(std::string_view region)
{
    return region == "US" || region == "CA" ? Paper::Letter : Paper::A4;
}

Result<std::vector<std::byte>, DocumentError> clinicianPdf(const services::ClinicianPage& page,
                                                           Paper paper, const PageWords& words)
{
    const bool isA4 = paper == Paper::A4;
    PdfCanvas canvas{isA4 ? 595.276 : 612,
                     isA4 ? 841.89 : 792,
                     {.title = words.title, .made = rfc3339(page.made)}};
    draw({canvas, page, words});
    return canvas.finish();
}

} // namespace homeward::documents

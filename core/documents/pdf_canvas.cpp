#include "core/documents/pdf_canvas.h"

#include "core/base/plain_line.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <array>
#include <numbers>
#include <span>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
// The sanitizer looks for hooks of these very names; each NOLINT is for that.
/// The fonts' library keeps a few hundred bytes for good, once a process.
extern "C" const char* __lsan_default_suppressions(); // NOLINT(bugprone-reserved-identifier)
extern "C" const char* __lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libfontconfig.so";
}
extern "C" const char* __lsan_default_options(); // NOLINT(bugprone-reserved-identifier)
extern "C" const char* __lsan_default_options() // NOLINT(bugprone-reserved-identifier)
{
    return "print_suppressions=0";
}
#endif
#endif

namespace homeward::documents {

/// What the library made, given back to it.
namespace drawn {

template <class Object, auto kFree>
struct Freeing {
    void operator()(Object* object) const { kFree(object); }
};

using Surface = std::unique_ptr<cairo_surface_t, Freeing<cairo_surface_t, cairo_surface_destroy>>;
using Pen = std::unique_ptr<cairo_t, Freeing<cairo_t, cairo_destroy>>;
template <class Object>
using GObjectPtr = std::unique_ptr<Object, Freeing<Object, g_object_unref>>;

} // namespace drawn

namespace {

using drawn::Freeing;
using Font = std::unique_ptr<PangoFontDescription,
                             Freeing<PangoFontDescription, pango_font_description_free>>;

constexpr double kGrey = 0.35; // 7:1 against white

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length)
{
    auto& file = *static_cast<std::vector<std::byte>*>(bytes);
    const auto more = std::as_bytes(std::span{data, length});
    file.insert(file.end(), more.begin(), more.end());
    return CAIRO_STATUS_SUCCESS;
}

/// As on paper: nothing is moved to the pixels of a screen.
void setUpForPaper(PangoContext* context)
{
    const std::unique_ptr<cairo_font_options_t,
                          Freeing<cairo_font_options_t, cairo_font_options_destroy>>
        options{cairo_font_options_create()};
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options.get());
    pango_cairo_context_set_resolution(context, 72);
}

Font fontOf(const Style& style)
{
    Font font{pango_font_description_new()};
    pango_font_description_set_family(font.get(), "Inter, sans-serif");
    pango_font_description_set_weight(font.get(),
                                      style.isBold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font.get(), style.size * PANGO_SCALE);
    return font;
}

PangoAlignment alignmentOf(Side side)
{
    switch (side) {
    case Side::Middle:
        return PANGO_ALIGN_CENTER;
    case Side::Right:
        return PANGO_ALIGN_RIGHT;
    case Side::Left:
        break;
    }
    return PANGO_ALIGN_LEFT;
}

} // namespace

struct PdfCanvas::Drawing {
    std::vector<std::byte> file = {};
    drawn::Surface surface = {};
    drawn::Pen pen = {};
    // Of its own: the library's shared ones are tied to the thread that used them first.
    drawn::GObjectPtr<PangoFontMap> fonts{pango_cairo_font_map_new()};
    drawn::GObjectPtr<PangoContext> context{pango_font_map_create_context(fonts.get())};
    drawn::GObjectPtr<PangoLayout> layout = {};

    void setInk(Ink ink) const
    {
        const double shade = ink == Ink::Black ? 0 : kGrey;
        cairo_set_source_rgb(pen.get(), shade, shade, shade);
    }

    void setText(const std::string& words, const Style& style) const
    {
        const std::string line = plainLine(words);
        pango_layout_set_font_description(layout.get(), fontOf(style).get());
        pango_layout_set_text(layout.get(), line.c_str(), static_cast<int>(line.size()));
    }

    void stroke(double thickness, Ink ink) const
    {
        setInk(ink);
        cairo_set_line_width(pen.get(), thickness);
        cairo_stroke(pen.get());
    }
};

PdfCanvas::PdfCanvas(double width, double height, const DocumentProperties& properties)
    : m_width(width),
      m_height(height),
      m_drawing(std::make_unique<Drawing>())
{
    Drawing& drawing = *m_drawing;
    drawing.surface.reset(
        cairo_pdf_surface_create_for_stream(append, &drawing.file, width, height));
    cairo_pdf_surface_set_metadata(drawing.surface.get(), CAIRO_PDF_METADATA_TITLE,
                                   properties.title.c_str());
    cairo_pdf_surface_set_metadata(drawing.surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                   properties.made.c_str());
    drawing.pen.reset(cairo_create(drawing.surface.get()));
    setUpForPaper(drawing.context.get());
    drawing.layout.reset(pango_layout_new(drawing.context.get()));
    pango_layout_set_ellipsize(drawing.layout.get(), PANGO_ELLIPSIZE_END);
    pango_layout_set_wrap(drawing.layout.get(), PANGO_WRAP_WORD_CHAR);
}

PdfCanvas::~PdfCanvas() = default;

double PdfCanvas::text(const Box& box, const std::string& words, const Style& style)
{
    const Drawing& drawing = *m_drawing;
    drawing.setText(words, style);
    PangoLayout* layout = drawing.layout.get();
    pango_layout_set_width(layout, static_cast<int>(box.width * PANGO_SCALE));
    pango_layout_set_height(layout, -style.lines);
    pango_layout_set_alignment(layout, alignmentOf(style.side));
    drawing.setInk(style.ink);
    cairo_move_to(drawing.pen.get(), box.x, box.y);
    pango_cairo_update_layout(drawing.pen.get(), layout);
    pango_cairo_show_layout(drawing.pen.get(), layout);
    PangoRectangle size{};
    pango_layout_get_extents(layout, nullptr, &size);
    return static_cast<double>(size.height) / PANGO_SCALE;
}

double PdfCanvas::widthOf(const std::string& words, const Style& style)
{
    const Drawing& drawing = *m_drawing;
    drawing.setText(words, style);
    pango_layout_set_width(drawing.layout.get(), -1);
    PangoRectangle size{};
    pango_layout_get_extents(drawing.layout.get(), nullptr, &size);
    return static_cast<double>(size.width) / PANGO_SCALE;
}

void PdfCanvas::line(Point from, Point to, double thickness, Ink ink)
{
    cairo_move_to(m_drawing->pen.get(), from.x, from.y);
    cairo_line_to(m_drawing->pen.get(), to.x, to.y);
    m_drawing->stroke(thickness, ink);
}

void PdfCanvas::dotted(Point from, Point to)
{
    constexpr std::array<double, 2> kDots{0.8, 1.8};
    cairo_set_dash(m_drawing->pen.get(), kDots.data(), static_cast<int>(kDots.size()), 0);
    line(from, to);
    cairo_set_dash(m_drawing->pen.get(), nullptr, 0, 0);
}

void PdfCanvas::path(const std::vector<Point>& points, double thickness)
{
    cairo_new_path(m_drawing->pen.get()); // a text before has left the pen where it stood
    for (const Point& point : points)
        cairo_line_to(m_drawing->pen.get(), point.x, point.y);
    cairo_set_line_join(m_drawing->pen.get(), CAIRO_LINE_JOIN_ROUND);
    m_drawing->stroke(thickness, Ink::Black);
}

void PdfCanvas::dot(Point middle, double radius)
{
    cairo_new_path(m_drawing->pen.get());
    cairo_arc(m_drawing->pen.get(), middle.x, middle.y, radius, 0, 2 * std::numbers::pi);
    m_drawing->setInk(Ink::Black);
    cairo_fill(m_drawing->pen.get());
}

void PdfCanvas::triangle(Point top, double size)
{
    cairo_move_to(m_drawing->pen.get(), top.x, top.y);
    cairo_line_to(m_drawing->pen.get(), top.x + size / 2, top.y + size);
    cairo_line_to(m_drawing->pen.get(), top.x - size / 2, top.y + size);
    m_drawing->setInk(Ink::Black);
    cairo_fill(m_drawing->pen.get());
}

void PdfCanvas::frame(const Box& box, double corner)
{
    cairo_t* pen = m_drawing->pen.get();
    const double quarter = std::numbers::pi / 2;
    cairo_new_sub_path(pen);
    cairo_arc(pen, box.right() - corner, box.y + corner, corner, -quarter, 0);
    cairo_arc(pen, box.right() - corner, box.bottom() - corner, corner, 0, quarter);
    cairo_arc(pen, box.x + corner, box.bottom() - corner, corner, quarter, 2 * quarter);
    cairo_arc(pen, box.x + corner, box.y + corner, corner, 2 * quarter, 3 * quarter);
    cairo_close_path(pen);
    m_drawing->stroke(0.6, Ink::Grey);
}

Result<std::vector<std::byte>, DocumentError> PdfCanvas::finish()
{
    cairo_show_page(m_drawing->pen.get());
    cairo_surface_finish(m_drawing->surface.get());
    const cairo_status_t pen = cairo_status(m_drawing->pen.get());
    const cairo_status_t surface = cairo_surface_status(m_drawing->surface.get());
    if (pen == CAIRO_STATUS_NO_MEMORY || surface == CAIRO_STATUS_NO_MEMORY)
        return unexpected{DocumentError::OutOfMemory};
    if (pen != CAIRO_STATUS_SUCCESS || surface != CAIRO_STATUS_SUCCESS)
        return unexpected{DocumentError::Failed};
    return std::move(m_drawing->file);
}

} // namespace homeward::documents

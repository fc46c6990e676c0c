#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace homeward::documents {

/// A place on the page, in points of 1/72 inch from its upper left corner.
struct Box {
    double x;
    double y;
    double width;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
};

/// Shades of ink. Both are readable in black and white: 4.5:1 at least against paper.
enum class Ink : std::uint8_t { Black, Grey };

enum class Side : std::uint8_t { Left, Middle, Right };

/// How words look.
struct Style {
    double size = 8.5; ///< points
    bool isBold = false;
    Ink ink = Ink::Black;
    Side side = Side::Left;
    int lines = 1; ///< longer texts end in an ellipsis
};

/// Why there is no document.
enum class DocumentError : std::uint8_t {
    OutOfMemory,
    Failed, ///< anything else the drawing library says
};

/// What a document says of itself.
struct DocumentProperties {
    std::string title;
    std::string made; ///< RFC 3339
};

/// One page of a PDF that is drawn in memory. Texts of any script are shaped, with whatever fonts
/// the system has for them; the fonts that are used become part of the document.
class PdfCanvas {
public:
    PdfCanvas(double width, double height, const DocumentProperties& properties);
    PdfCanvas(const PdfCanvas&) = delete;
    PdfCanvas& operator=(const PdfCanvas&) = delete;
    ~PdfCanvas();

    double width() const { return m_width; }
    double height() const { return m_height; }

    /// Draws words from the top of the box; its height counts for nothing. Gives the height they
    /// took.
    double text(const Box& box, const std::string& words, const Style& style = {});

    /// How wide the words are in one line.
    double widthOf(const std::string& words, const Style& style = {});

    struct Point {
        double x;
        double y;
    };

    void line(Point from, Point to, double thickness = 0.5, Ink ink = Ink::Grey);
    void dotted(Point from, Point to);
    void path(const std::vector<Point>& points, double thickness);
    void dot(Point middle, double radius);
    void triangle(Point top, double size); ///< points upwards
    void frame(const Box& box, double corner);

    /// Ends the page and gives the file. Nothing may be drawn afterwards.
    [[nodiscard]] Result<std::vector<std::byte>, DocumentError> finish();

private:
    struct Drawing; ///< what the library keeps of it

    double m_width;
    double m_height;
    std::unique_ptr<Drawing> m_drawing;
};

} // namespace homeward::documents

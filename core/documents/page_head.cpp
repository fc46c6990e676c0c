#include "core/base/plain_line.h"
#include "core/documents/filled.h"
#include "core/documents/page_layout.h"

#include <array>
#include <cstdio>

namespace homeward::documents {

namespace {

/// "10:05"
std::string clockText(std::chrono::seconds sinceMidnight)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(sinceMidnight).count();
    std::array<char, 16> text{};
    (void)std::snprintf(text.data(), text.size(), "%02d:%02d", static_cast<int>(minutes / 60),
                        static_cast<int>(minutes % 60));
    return text.data();
}

std::string offsetText(std::chrono::seconds offset)
{
    const bool isWest = offset < std::chrono::seconds{0};
    return (isWest ? "−" : "+") + clockText(isWest ? -offset : offset);
}

} // namespace

void drawHead(const PageDrawing& drawing, const Box& box)
{
    const auto& [canvas, page, words] = drawing;
    const ZonedInstant& made = page.made;
    canvas.text(box, words.title, kTitle);
    canvas.text({box.x, box.y + 4, box.width},
                filled(words.period, {words.day(page.days.first), words.day(page.days.last)}),
                onSide({.size = 11, .isBold = true}, Side::Right));
    canvas.text({box.x, box.y + 19, box.width},
                filled(words.made,
                       {words.day(made.day()), clockText(made.local() - made.day()), made.zone(),
                        offsetText(made.offset())}),
                onSide(kSmall, Side::Right));
    const std::string identity = plainLine(page.identity);
    const bool isNamed = identity.find_first_not_of(' ') != std::string::npos;
    canvas.text({box.x, box.y + 32, box.width}, isNamed ? identity : words.anonymous,
                isNamed ? Style{.size = 10.5, .lines = 2} : Style{.size = 10.5, .ink = Ink::Grey});
    canvas.text({box.x, box.bottom() - 12, box.width}, words.disclaimer, kStrong);
}

} // namespace homeward::documents

#include "core/documents/filled.h"
#include "core/documents/page_layout.h"

namespace homeward::documents {

void drawFoot(const PageDrawing& drawing, const Box& box)
{
    const auto& [canvas, page, words] = drawing;
    const double y = drawHeading(drawing, box, words.notShown, {});
    std::string text;
    const auto add = [&text](const std::string& form, int count) {
        if (count > 0)
            text += filled(form, {std::to_string(count)}) + ' ';
    };
    add(words.unreadableResponses, page.leftOut.unreadableResponses);
    add(words.privateEntries, page.leftOut.privateEntries);
    add(words.sharedEntries, page.leftOut.sharedEntries);
    add(words.otherResponses, page.leftOut.otherResponses);
    text += words.neverShown + ' ' + words.empty;
    canvas.text({box.x, y, box.width}, text, inLines(kBody, 3));
}

} // namespace homeward::documents

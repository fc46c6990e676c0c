#pragma once

#include "core/documents/page_words.h"
#include "core/documents/pdf_canvas.h"
#include "core/services/clinician_page.h"

#include <cstdint>
#include <string_view>

namespace homeward::documents {

/// What the page is printed on.
enum class Paper : std::uint8_t { A4, Letter };

/// Letter in the United States and Canada, A4 elsewhere. `region` as in the crisis directory.
Paper paperOf(std::string_view region);

/// The page as a PDF: always one page, whatever is on record, in black and white. Its properties
/// name nobody. For any thread.
[[nodiscard]] Result<std::vector<std::byte>, DocumentError>
clinicianPdf(const services::ClinicianPage& page, Paper paper, const PageWords& words = {});

} // namespace homeward::documents

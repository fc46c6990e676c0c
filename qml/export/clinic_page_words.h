#pragma once

#include "core/documents/page_words.h"

namespace homeward::ui {

/// The words of the page for the clinic in the person's language. For any thread once made.
documents::PageWords clinicPageWords();

} // namespace homeward::ui

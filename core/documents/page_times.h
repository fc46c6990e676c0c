#pragma once

#include "core/documents/page_words.h"

#include <chrono>
#include <string>

/// Times as the page for the clinic has them.
namespace homeward::documents {

/// "08:05"
std::string timeOfDayText(std::chrono::minutes sinceMidnight);

/// "1 h 05", in the words of the page; not of what is before 0.
std::string hoursText(std::chrono::minutes time, const PageWords& words);

} // namespace homeward::documents

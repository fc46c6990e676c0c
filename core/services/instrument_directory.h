#pragma once

#include "core/model/instrument.h"

#include <string_view>
#include <vector>

namespace homeward::services {

/// The instruments of data/instruments.json, in its order. Part of the program: a test reads every
/// row of it.
const std::vector<Instrument>& instruments();

/// Reads the form of data/instruments.json. Throws nothing; an instrument that does not fit is left
/// out as a whole: half a questionnaire adds up to a wrong total.
std::vector<Instrument> instrumentsFrom(std::string_view json);

/// Null if there is none of that id.
const Instrument* findInstrument(std::string_view id);

} // namespace homeward::services

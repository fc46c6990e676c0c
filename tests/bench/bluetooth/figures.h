#pragma once

#include "tests/bench/bluetooth/figure.h"

/// What is measured. Each starts its own fake, prints its figures and ends the process where the
/// client does not stream at all.
namespace homeward::bench {

void measureStarts();
void measureStalls();
void measureReturns(Run run);
void measureDrops(Run run);
void measureBursts();
void measureProcessorTime();

} // namespace homeward::bench

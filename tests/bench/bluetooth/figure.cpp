#include "tests/bench/bluetooth/figure.h"

#include <iomanip>
#include <iostream>
#include <sstream>

namespace homeward::bench {

namespace {

std::string shortOf(double number)
{
    std::ostringstream text;
    text << std::setprecision(number < 10 ? 2 : 4) << number;
    return text.str();
}

} // namespace

void print(const Figure& figure)
{
    const std::string unit = figure.unit.empty() ? "" : " " + figure.unit;
    std::cout << "| " << figure.what << " | " << shortOf(figure.value) << unit << " | "
              << shortOf(figure.most) << unit << " | "
              << (figure.value <= figure.most ? "met" : "**missed**") << " |" << std::endl;
}

} // namespace homeward::bench

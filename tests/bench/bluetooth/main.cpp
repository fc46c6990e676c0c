#include "tests/bench/bluetooth/figures.h"

#include <QCoreApplication>

#include <iostream>
#include <string_view>

// bluetooth_bench [--long]: what heart rate over Bluetooth LE costs, over the fake org.bluez of the
// tests. Under three minutes; with --long much longer.
int main(int argc, char* argv[])
{
    using namespace homeward::bench;
    const QCoreApplication program(argc, argv);
    const Run run = argc > 1 && std::string_view{argv[1]} == "--long" ? Run::Long : Run::Short;
    std::cout << "| heart rate over Bluetooth LE | ours | target | |\n|---|--:|--:|---|"
              << std::endl;
    measureStarts();
    measureStalls();
    measureReturns(run);
    measureDrops(run);
    measureBursts();
    measureProcessorTime();
    return 0;
}

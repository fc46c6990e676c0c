#include "tests/sync/ble_qt/worn.h"

#include <QCoreApplication>

#include <iostream>

// A program for killed_test: keeps the fake's strap, says so once rates come, and goes on until it
// is killed or whoever has started it is gone.
int main(int argc, char* argv[])
{
    const QCoreApplication program(argc, argv);
    homeward::ble_qt::testing::WornStrap strap;
    strap.wearable->keep(
        {.sensor = {.name = "Fake HRM", .serial = "0042"}, .address = "C0:FF:EE:00:18:0D"});
    std::cout << (strap.hearsMore() ? "streams" : "hears nothing") << std::endl;
    std::string order;
    std::getline(std::cin, order);
    return 0;
}

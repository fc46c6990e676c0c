#include <QGuiApplication>

#include <gtest/gtest.h>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // also where CMake asks for the list of tests
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication program(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}

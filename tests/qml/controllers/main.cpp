#include <QGuiApplication>
#include <QLocale>

#include <gtest/gtest.h>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // also while the build only lists the tests
    QGuiApplication app(argc, argv); // results come back through its events
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}

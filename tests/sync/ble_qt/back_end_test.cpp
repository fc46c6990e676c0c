#include "sync/ble_qt/back_end.h"

#include "tests/support/environment_variable.h"

#include <QByteArray>

#include <gtest/gtest.h>

namespace homeward::ble_qt::back_end_test {
namespace {

constexpr const char* kVariable = "BLUETOOTH_FORCE_DBUS_LE_VERSION";

TEST(BackEnd, IsBluezOverDBusWhateverQtWouldFindOut)
{
    qunsetenv(kVariable);

    forceDBusBackEnd();

    EXPECT_EQ(qgetenv(kVariable), "5.66");
}

TEST(BackEnd, IsTheOneThatSomebodyHasChosen)
{
    const homeward::testing::EnvironmentVariable chosen{kVariable, "5.50"};

    forceDBusBackEnd();

    EXPECT_EQ(qgetenv(kVariable), "5.50");
}

} // namespace
} // namespace homeward::ble_qt::back_end_test

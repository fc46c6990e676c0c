#include "tests/qml/components/setup.h"

#include <QtQuickTest>

QUICK_TEST_MAIN_WITH_SETUP(components, Setup)

#include "tests/qml/pages/pages_setup.h"

#include <QtQuickTest>

QUICK_TEST_MAIN_WITH_SETUP(pages, PagesSetup)

#pragma once

#include "tests/qml/support/world.h"

#include <gtest/gtest.h>

namespace homeward::testing {

/// An app whose diary is open. Controllers are members of the tests that derive from it.
class OpenWorldTest : public ::testing::Test {
protected:
    OpenWorldTest() { world.makeProfile(); }

    void open() { world.open(app); }

    World world;
    ui::AppController app{world.worker, false};
};

} // namespace homeward::testing

#pragma once

#include "tests/core/storage/store_fixture.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace homeward::storage {

/// Copies of the files that released editions wrote. Each must open for ever.
class GoldenTest : public ::testing::Test {
protected:
    /// `name` in HOMEWARD_TEST_DATA (tests/data).
    Store openCopy(const char* name)
    {
        const auto copy = m_folder.path() / name;
        std::filesystem::copy_file(std::filesystem::path{HOMEWARD_TEST_DATA} / "db" / name, copy);
        return Store::open(copy, keyOf(7), storeIdOf(3)).value();
    }

private:
    testing::TemporaryFolder m_folder;
};

} // namespace homeward::storage

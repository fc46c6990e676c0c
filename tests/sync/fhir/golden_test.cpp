#include "tests/sync/fhir/sample_records.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace homeward::fhir::golden_test {
namespace {

const std::filesystem::path kFolder{HOMEWARD_TEST_DATA "/fhir"};

std::string textOfFile(const std::filesystem::path& path)
{
    std::ifstream in{path, std::ios::binary};
    EXPECT_TRUE(in.is_open()) << path;
    return {std::istreambuf_iterator<char>{in}, {}};
}

// Where these differ, what a clinic gets has changed: look at the difference, then make them anew
// (cmake --build build/core-asan --target make_fhir).
TEST(Bundles, AreByteForByteThoseThatTheValidatorHasSeen)
{
    for (const auto& [name, collection] : testing::samples())
        EXPECT_EQ(textOf(collection.bundle), textOfFile(kFolder / (name + ".json"))) << name;
}

TEST(Bundles, HaveAFileEach)
{
    std::size_t files = 0;
    for (const auto& file : std::filesystem::directory_iterator{kFolder})
        files += file.path().extension() == ".json" ? 1U : 0U;
    EXPECT_EQ(files, testing::samples().size());
}

} // namespace
} // namespace homeward::fhir::golden_test

#include "core/services/import/import_format.h"
#include "core/services/import/import_key.h"

#include <gtest/gtest.h>

#include <set>

namespace homeward::services::import_key_test {
namespace {

using Fields = ImportFormat::Fields;

TEST(ImportKey, TellsFieldsApartHoweverTheyAreCut)
{
    std::set<ImportKey> keys;
    for (const Fields& fields : {Fields{"ab", "c"}, Fields{"a", "bc"}, Fields{"abc", ""},
                                 Fields{"", "abc"}, Fields{"abc"}, Fields{}})
        keys.insert(importKey("x", fields));
    keys.insert(importKey("", {"x", "abc"}));
    EXPECT_EQ(keys.size(), 7U);
    EXPECT_EQ(importKey("x", {"abc"}), importKey("x", {"abc"}));
}

} // namespace
} // namespace homeward::services::import_key_test

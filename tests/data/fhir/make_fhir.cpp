// Writes the bundles that golden_test.cpp compares with, into the folder that is named.

#include "tests/sync/fhir/sample_records.h"

#include <fstream>
#include <iostream>

int main(int count, char** arguments)
{
    if (count != 2) {
        std::cerr << "usage: make_fhir FOLDER\n";
        return 2;
    }
    for (const auto& [name, collection] : homeward::fhir::testing::samples()) {
        std::ofstream out{std::string{arguments[1]} + '/' + name + ".json", std::ios::binary};
        out << homeward::fhir::textOf(collection.bundle);
        if (!out.flush())
            return 1;
    }
    return 0;
}

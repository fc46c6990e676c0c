#pragma once

#include "core/base/database_key.h"
#include "core/storage/database.h"
#include "core/storage/open.h"

#include <filesystem>
#include <string>

namespace homeward::bench {

/// What is compared: our engine with its key, and the same engine without.
enum class Form { Encrypted, Plain };

/// A fixed key: nothing in a benchmark is worth protecting.
DatabaseKey benchKey();

/// Opens as the program does, with a key or without one. Aborts if it cannot.
storage::Database open(const std::filesystem::path& path, Form form, storage::Access access);

/// A diary of ten years, one entry a day with a note every other day, made once per process.
const std::filesystem::path& tenYears(Form form);

/// A place for a file in a folder that goes when the program ends, new at each call.
std::filesystem::path newPath(Form form);

/// An empty diary with the current schema, new at each call.
std::filesystem::path emptyDiary(Form form);

} // namespace homeward::bench

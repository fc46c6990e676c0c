#pragma once

#include "core/base/durable_files.h"
#include "core/model/heart_rate.h"
#include "core/services/recorded_part.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <vector>

namespace homeward::services {

/// Closes a recording's parts so that the open diary alone can read them (X25519, libsodium's
/// sealed box): what records behind the lock holds this half and no other.
using SealingKey = std::array<std::byte, 32>;

/// A part with the recording that it is of.
struct SealedPart {
    HeartRateRecordingId recording;
    RecordedPart part;

    friend bool operator==(const SealedPart&, const SealedPart&) = default;
};

/// Parts of a recording that went on while the diary was locked: one small sealed file each, in
/// the profile's folder `heart-rate`, until the diary opens and takes them in (HeartRate::takeIn).
///
/// Any thread; one writer.
class SealedParts {
public:
    /// `files` must outlive this. Nothing is made before something is written.
    SealedParts(std::filesystem::path profile, DurableFiles& files);

    [[nodiscard]] Result<void, FileError> add(const SealingKey& key, const SealedPart& part);

private:
    std::filesystem::path m_folder;
    DurableFiles& m_files;
};

} // namespace homeward::services

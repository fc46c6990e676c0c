#pragma once

#include "core/base/durable_files.h"
#include "core/model/heart_rate.h"
#include "core/services/recorded_part.h"
#include "core/storage/sensor_store.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
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
    static std::filesystem::path folderIn(const std::filesystem::path& profile);
    /// Whether a file of that folder is one of ours, whole or half-written.
    static bool isOurs(const std::filesystem::path& file);

    /// `files` must outlive this. Nothing is made before something is written.
    SealedParts(const std::filesystem::path& profile, DurableFiles& files);

    /// The same part again takes the place of the first.
    [[nodiscard]] Result<void, FileError> add(const SealingKey& key, const SealedPart& part);

    /// Says to whoever opens the diary meanwhile that a recording goes on and is not to be taken
    /// for abandoned. To be kept from its begin to its last part, across locks; ends with the
    /// process. InUse where another goes on.
    [[nodiscard]] Result<std::unique_ptr<DurableFiles::Lock>, FileError> markRecording();

    /// Whether anybody has marked one; also where that cannot be told.
    [[nodiscard]] bool isRecordingMarked();

    /// Files that wait, in the order of recording.
    std::vector<std::filesystem::path> waiting() const;

    /// Nothing where it cannot be read or opened with `pair`.
    [[nodiscard]] std::optional<SealedPart> read(const std::filesystem::path& file,
                                                 const storage::SealingPair& pair) const;

    [[nodiscard]] Result<void, FileError> remove(const std::filesystem::path& file);

private:
    std::filesystem::path m_folder;
    DurableFiles& m_files;
};

} // namespace homeward::services

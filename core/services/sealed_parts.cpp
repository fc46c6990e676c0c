#include "core/services/sealed_parts.h"

#include "core/services/sealed_box.h"
#include "core/services/sealed_part_codec.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace homeward::services {

namespace {

constexpr std::string_view kEnding = ".sealed";
constexpr std::string_view kMark = "recording";
constexpr std::size_t kLargestPart = 4U << 20U;

/// Sorts by recording, and within it by number.
std::string fileNameOf(const SealedPart& part)
{
    constexpr std::size_t kDigits = 10;
    const std::string number = std::to_string(part.part.number);
    return part.recording.text() + '-' + std::string(kDigits - number.size(), '0') + number
        + std::string{kEnding};
}

} // namespace

std::filesystem::path SealedParts::folderIn(const std::filesystem::path& profile)
{
    return profile / "heart-rate";
}

bool SealedParts::isOurs(const std::filesystem::path& file)
{
    const std::string name = file.filename().string();
    return name == kMark || name.ends_with(kEnding) || name.ends_with(".sealed.part");
}

SealedParts::SealedParts(const std::filesystem::path& profile, DurableFiles& files)
    : m_folder(folderIn(profile)),
      m_files(files)
{
}

Result<void, FileError> SealedParts::add(const SealingKey& key, const SealedPart& part)
{
    if (const auto made = m_files.makeFolder(m_folder); !made)
        return made;
    const std::string plain = encode(part);
    return m_files.replace(m_folder / fileNameOf(part),
                           sealed(key, std::as_bytes(std::span{plain})));
}

Result<std::unique_ptr<DurableFiles::Lock>, FileError> SealedParts::markRecording()
{
    if (const auto made = m_files.makeFolder(m_folder); !made)
        return unexpected{made.error()};
    return m_files.lock(m_folder / kMark);
}

bool SealedParts::isRecordingMarked()
{
    std::error_code unknown;
    if (!std::filesystem::exists(m_folder, unknown))
        return static_cast<bool>(unknown);
    return !m_files.lock(m_folder / kMark);
}

std::vector<std::filesystem::path> SealedParts::waiting() const
{
    std::vector<std::filesystem::path> files;
    std::error_code ignored; // a folder that is not there has none
    for (std::filesystem::directory_iterator entry{m_folder, ignored}, end; entry != end;
         entry.increment(ignored))
        if (entry->path().filename().string().ends_with(kEnding))
            files.push_back(entry->path());
    std::ranges::sort(files);
    return files;
}

std::optional<SealedPart> SealedParts::read(const std::filesystem::path& file,
                                            const storage::SealingPair& pair) const
{
    const auto box = m_files.read(file, kLargestPart);
    const auto plain = box ? unsealed(pair, *box) : std::nullopt;
    return plain ? decodeSealedPart(*plain) : std::nullopt;
}

Result<void, FileError> SealedParts::remove(const std::filesystem::path& file)
{
    return m_files.remove(file);
}

} // namespace homeward::services

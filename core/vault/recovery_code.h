#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace homeward::vault {

/// Why words are not a recovery code.
enum class RecoveryCodeError : std::uint8_t {
    WordCount, ///< not twelve
    UnknownWord, ///< not in the list: a slip of the pen
    Checksum, ///< all known, but they do not belong together: two swapped, or one mistaken
};

/// The code that opens the diary when the passphrase is lost: 128 random bits, shown once as twelve
/// words of the BIP-39 English list (the last 4 bits of which are a checksum).
class RecoveryCode {
public:
    static constexpr std::size_t kSize = 16;
    static constexpr std::size_t kWordCount = 12;

    static RecoveryCode make(Random& random);

    /// Reads twelve words in any case, apart by anything but letters (spaces, lines, hyphens).
    [[nodiscard]] static Result<RecoveryCode, RecoveryCodeError> parse(std::string_view words);

    RecoveryCode copy() const { return RecoveryCode{m_bytes.copy()}; }

    /// The twelve words in order. They are views of the word list, not of the secret.
    std::vector<std::string_view> words() const;

    std::span<const std::byte> bytes() const { return m_bytes.bytes(); }

    friend bool operator==(const RecoveryCode&, const RecoveryCode&) = default;

private:
    explicit RecoveryCode(SecretBytes bytes) : m_bytes(std::move(bytes)) { }

    SecretBytes m_bytes;
};

} // namespace homeward::vault

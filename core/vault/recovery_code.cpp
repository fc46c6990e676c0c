#include "core/vault/recovery_code.h"

#include "vault/word_list.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>

namespace homeward::vault {

namespace {

constexpr std::size_t kListSize = 2048;
constexpr std::size_t kBitsPerWord = 11;
constexpr std::size_t kChecksumBits = 4;

using WordList = std::array<std::string_view, kListSize>;

WordList split(std::string_view text)
{
    WordList words;
    for (std::string_view& word : words) {
        const auto end = text.find('\n');
        word = text.substr(0, end);
        text.remove_prefix(std::min(end, text.size() - 1) + 1);
    }
    return words;
}

const WordList& wordList()
{
    static const WordList kWords = split(embedded::kEnglishWords);
    return kWords;
}

std::optional<std::size_t> indexOf(std::string_view word)
{
    const auto found = std::ranges::lower_bound(wordList(), word); // the list is sorted
    if (found == wordList().end() || *found != word)
        return std::nullopt;
    return static_cast<std::size_t>(found - wordList().begin());
}

/// The first bits of SHA-256, as BIP-39 has it.
unsigned checksumOf(std::span<const std::byte> code)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(code.data()),
                       code.size());
    return static_cast<unsigned>(hash[0]) >> (8 - kChecksumBits);
}

/// The code's bits followed by its checksum, in pieces of 11.
std::array<std::size_t, RecoveryCode::kWordCount> indicesOf(std::span<const std::byte> code)
{
    const auto bitAt = [&](std::size_t position) -> unsigned {
        constexpr std::size_t kCodeBits = 8 * RecoveryCode::kSize;
        if (position >= kCodeBits)
            return checksumOf(code) >> (kChecksumBits - 1 - (position - kCodeBits)) & 1U;
        return std::to_integer<unsigned>(code[position / 8]) >> (7 - position % 8) & 1U;
    };
    std::array<std::size_t, RecoveryCode::kWordCount> indices{};
    for (std::size_t bit = 0; bit < kBitsPerWord * indices.size(); ++bit) {
        std::size_t& index = indices.at(bit / kBitsPerWord);
        index = index << 1U | bitAt(bit);
    }
    return indices;
}

/// The letters of the text in lower case, one word at a time. One word more than a code has is
/// enough: each costs guarded pages, and somebody may paste a book.
std::vector<SecretBytes> lettersOf(std::string_view text)
{
    std::vector<SecretBytes> words;
    const auto isLetter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
    for (auto at = text.begin(); at != text.end() && words.size() <= RecoveryCode::kWordCount;) {
        const auto start = std::find_if(at, text.end(), isLetter);
        at = std::find_if_not(start, text.end(), isLetter);
        if (start == at)
            break;
        SecretBytes word{std::string_view{start, at}};
        for (std::byte& letter : word.bytes())
            letter |= std::byte{0x20};
        words.push_back(std::move(word));
    }
    return words;
}

} // namespace

RecoveryCode RecoveryCode::make(Random& random)
{
    SecretBytes bytes{kSize};
    random.fill(bytes.bytes());
    return RecoveryCode{std::move(bytes)};
}

Result<RecoveryCode, RecoveryCodeError> RecoveryCode::parse(std::string_view words)
{
    const auto letters = lettersOf(words);
    if (letters.size() != kWordCount)
        return unexpected{RecoveryCodeError::WordCount};
    std::array<std::size_t, kWordCount> indices{};
    for (std::size_t i = 0; i < kWordCount; ++i) {
        const auto index = indexOf(letters[i].text());
        if (!index)
            return unexpected{RecoveryCodeError::UnknownWord};
        indices.at(i) = *index;
    }
    SecretBytes bytes{kSize};
    for (std::size_t bit = 0; bit < 8 * kSize; ++bit) {
        const auto value =
            indices.at(bit / kBitsPerWord) >> (kBitsPerWord - 1 - bit % kBitsPerWord) & 1U;
        bytes.bytes()[bit / 8] |= static_cast<std::byte>(value << (7 - bit % 8));
    }
    if (indicesOf(bytes.bytes()) != indices)
        return unexpected{RecoveryCodeError::Checksum};
    return RecoveryCode{std::move(bytes)};
}

std::vector<std::string_view> RecoveryCode::words() const
{
    std::vector<std::string_view> words;
    for (const std::size_t index : indicesOf(bytes()))
        words.push_back(wordList().at(index));
    return words;
}

} // namespace homeward::vault

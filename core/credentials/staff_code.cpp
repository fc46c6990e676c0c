#include "core/credentials/staff_code.h"

#include <liboath/oath.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <span>
#include <string>

namespace homeward::credentials {

namespace {

constexpr std::size_t kShortestSecret = 16; // bytes; RFC 4226, section 4
constexpr std::size_t kLongestBase32 = 1024;
constexpr std::int64_t kStepSeconds = 30; // RFC 6238, section 4
constexpr unsigned kDigits = 6;

/// The library allocates as C does.
struct WipedAndFreed {
    std::size_t size;

    void operator()(char* bytes) const
    {
        sodium_memzero(bytes, size);
        std::free(bytes); // NOLINT(cppcoreguidelines-no-malloc) -- liboath says so
    }
};

bool isLibraryReady()
{
    static const bool isReady = oath_init() == OATH_OK;
    return isReady;
}

/// The library itself would also take dashes, and other text up to a NUL.
bool isBase32(std::string_view text)
{
    return std::ranges::all_of(text, [](char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z')
            || (letter >= '2' && letter <= '7') || letter == ' ' || letter == '=';
    });
}

bool isSixDigits(std::string_view code)
{
    return code.size() == kDigits
        && std::ranges::all_of(code, [](char digit) { return digit >= '0' && digit <= '9'; });
}

/// Takes the same time whatever the code is.
bool isCodeOf(CodeStep step, const SecretBytes& secret, std::string_view code)
{
    std::array<char, kDigits + 1> expected{};
    const int result =
        oath_hotp_generate(secret.text().data(), secret.size(), step, kDigits,
                           /*add_checksum=*/false, OATH_HOTP_DYNAMIC_TRUNCATION, expected.data());
    const bool isEqual = sodium_memcmp(expected.data(), code.data(), kDigits) == 0;
    sodium_memzero(expected.data(), expected.size());
    return result == OATH_OK && isEqual;
}

} // namespace

Result<SecretBytes, StaffSecretError> staffSecretFrom(std::string_view base32)
{
    if (base32.size() > kLongestBase32 || !isBase32(base32) || !isLibraryReady())
        return unexpected{StaffSecretError::NotBase32};
    char* decoded = nullptr;
    std::size_t size = 0;
    if (oath_base32_decode(base32.data(), base32.size(), &decoded, &size) != OATH_OK)
        return unexpected{StaffSecretError::NotBase32};
    const std::unique_ptr<char, WipedAndFreed> bytes{decoded, WipedAndFreed{size}};
    if (size < kShortestSecret)
        return unexpected{StaffSecretError::TooShort};
    return SecretBytes{std::string_view{bytes.get(), size}};
}

Result<CodeStep, StaffCodeError> acceptedStep(const SecretBytes& secret, std::string_view code,
                                              Instant now, std::optional<CodeStep> lastUsed)
{
    if (!isSixDigits(code))
        return unexpected{StaffCodeError::NotSixDigits};
    const std::int64_t seconds = now.time_since_epoch().count();
    // Whoever has no secret could otherwise be answered with the code of an empty one.
    if (secret.size() < kShortestSecret || seconds < kStepSeconds || !isLibraryReady())
        return unexpected{StaffCodeError::NoMatch};
    const auto present = static_cast<CodeStep>(seconds / kStepSeconds);
    bool isUsedUp = false;
    for (const CodeStep step : {present, present - 1, present + 1}) {
        if (!isCodeOf(step, secret, code))
            continue;
        if (!lastUsed || step > *lastUsed)
            return step;
        isUsedUp = true;
    }
    return unexpected{isUsedUp ? StaffCodeError::AlreadyUsed : StaffCodeError::NoMatch};
}

} // namespace homeward::credentials

#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace homeward {

/// Why a text is not an identifier.
enum class IdError : std::uint8_t { NotAUuid };

/// A universally unique identifier, RFC 9562.
class Uuid {
public:
    using Bytes = std::array<std::byte, 16>;

    constexpr Uuid() = default; ///< the nil UUID
    explicit constexpr Uuid(const Bytes& bytes) : m_bytes(bytes) { }

    /// Version 7: 48 bits of Unix time in milliseconds, then random bits. Sorts by time of making,
    /// to the second.
    static Uuid version7(Instant now, Random& random);

    /// Reads the 8-4-4-4-12 form in either case; anything else is refused.
    [[nodiscard]] static Result<Uuid, IdError> parse(std::string_view text);

    const Bytes& bytes() const { return m_bytes; }
    std::string text() const; ///< lower case, 36 characters

    // NOLINTNEXTLINE(modernize-use-nullptr) -- takes the 0 of a rewritten < for a pointer
    friend auto operator<=>(const Uuid&, const Uuid&) = default;

private:
    Bytes m_bytes{};
};

/// An identifier of one kind of thing: a session's cannot be passed where a mood entry's is meant.
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    explicit constexpr Id(Uuid uuid) : m_uuid(uuid) { }

    static Id make(Instant now, Random& random) { return Id{Uuid::version7(now, random)}; }

    [[nodiscard]] static Result<Id, IdError> parse(std::string_view text)
    {
        return Uuid::parse(text).map([](Uuid uuid) { return Id{uuid}; });
    }

    const Uuid& uuid() const { return m_uuid; }
    std::string text() const { return m_uuid.text(); }

    // NOLINTNEXTLINE(modernize-use-nullptr) -- takes the 0 of a rewritten < for a pointer
    friend auto operator<=>(const Id&, const Id&) = default;

private:
    Uuid m_uuid;
};

} // namespace homeward

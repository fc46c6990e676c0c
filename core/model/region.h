#pragma once

#include "core/base/zoned_instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace homeward {

/// How well a number is vouched for; only human-checked grades may reach a patient.
enum class Grade : std::uint8_t { Official, PeerReviewed, Secondary, Unverified };

/// What a contact can be reached for.
enum class ContactKind : std::uint8_t { Emergency, CrisisLine, Text, Web };

/// One number (or address) that somebody in danger can turn to.
///
/// Source: clinical-rules.md, "Crisis contacts"; each with where it was found and when a person
/// compared it with that source.
struct CrisisContact {
    ContactKind kind;
    std::string name; ///< as the service calls itself; never translated
    std::string call; ///< digits to dial, or empty
    std::string text; ///< number for text messages, or empty
    std::string keyword; ///< word to send to it, or empty
    std::string web; ///< host, or empty
    Grade grade;
    std::string source;
    LocalDay verifiedOn;
    LocalDay reviewBy; ///< at most 180 days later

    friend bool operator==(const CrisisContact&, const CrisisContact&) = default;
};

/// A country or group of countries with the same numbers. Chosen by the person, never located.
struct Region {
    std::string id; ///< "US", "GB-EAW"; "ZZ" is elsewhere
    std::string name; ///< in English; the pages translate it
    std::vector<CrisisContact> contacts;

    friend bool operator==(const Region&, const Region&) = default;
};

} // namespace homeward

#pragma once

#include "core/base/zone.h"
#include "core/services/profile.h"
#include "platform/posix/posix_files.h"
#include "tests/support/manual_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace homeward::testing {

/// What one guess costs in tests: as little as the function allows.
inline constexpr vault::KdfCost kTinyCost{8192, 1};

inline constexpr std::string_view kPassphrase = "correct horse battery staple";

inline MoodReading readingOf(int score, const std::string& note = {})
{
    MoodReading reading{.score = Score::create(score).value()};
    if (!note.empty())
        reading.note = Note::create(note).value();
    return reading;
}

inline ZonedInstant momentIn(const char* zone, Instant at)
{
    return ZonedInstant{at, *findZone(zone).value()};
}

/// A clock, a source of chance that repeats itself, and real files in a folder of their own.
struct World {
    TemporaryFolder temporary;
    ManualClock clock{std::chrono::sys_days{std::chrono::year{2024} / 3 / 5}
                      + std::chrono::hours{12}};
    SeededRandom random;
    platform::PosixFiles posixFiles;
    services::ProfileFolder folder{temporary.path() / "profile"};

    services::Surroundings surroundings() { return with(posixFiles); }
    services::Surroundings with(DurableFiles& files) { return {clock, random, files}; }

    vault::Enrolment enrolment()
    {
        return vault::enrol(clock.now(), SecretBytes{kPassphrase}, kTinyCost, random).value();
    }
};

/// A test with a profile to make, open and close.
class ProfileTest : public ::testing::Test {
protected:
    using Opened = Result<std::unique_ptr<services::Profile>, services::ProfileError>;

    Opened create()
    {
        return services::Profile::create(folder(), m_world.enrolment(), surroundings());
    }

    Opened open(std::string_view passphrase = kPassphrase)
    {
        return services::Profile::open(folder(), SecretBytes{passphrase}, surroundings());
    }

    /// Why it does not open; nothing if it does.
    std::optional<services::ProfileError> errorOfOpening(std::string_view secret = kPassphrase)
    {
        const auto opened = open(secret);
        return opened ? std::nullopt : std::optional{opened.error()};
    }

    /// A closed profile with one entry.
    void makeProfile(const std::string& note = "the first one")
    {
        const auto profile = create().value();
        ASSERT_TRUE(profile->diary().record(readingOf(5, note), now()));
    }

    ZonedInstant now() const { return momentIn("UTC", m_world.clock.now()); }
    const services::ProfileFolder& folder() const { return m_world.folder; }
    const std::filesystem::path& temporary() const { return m_world.temporary.path(); }
    services::Surroundings surroundings() { return m_world.surroundings(); }
    World& world() { return m_world; }

private:
    World m_world;
};

} // namespace homeward::testing

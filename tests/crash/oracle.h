#pragma once

#include "core/services/profile.h"
#include "tests/crash/acknowledgement.h"

#include <map>
#include <string>
#include <vector>

namespace homeward::crash {

/// What went wrong in a campaign; all zero is a pass.
struct Losses {
    int lost = 0; ///< acknowledged, but not there any more
    int half = 0; ///< there in part: no outbox row, wrong state, other content
    int corrupt = 0; ///< does not open, or the integrity check finds something

    bool any() const { return lost + half + corrupt > 0; }
    Losses& operator+=(const Losses& more);
};

/// What one profile must hold: every acknowledged change, and at most the one that was saved but
/// not yet acknowledged when the writer was killed.
class Oracle {
public:
    void acknowledge(const Acknowledgement& done);

    /// Compares with the profile in `folder`, which nobody has open. Takes over the change that was
    /// saved but not acknowledged. Says on stderr what is wrong.
    Losses compare(const services::ProfileFolder& folder, services::Surroundings surroundings);

    int changes() const { return static_cast<int>(m_log.size()); }

private:
    Losses compareOutbox(services::Diary& diary);
    Losses takeOver(services::Diary& diary, const storage::OutboxRow& row);
    Losses compareEntries(services::Diary& diary) const;

    std::vector<Acknowledgement> m_log;
    std::map<std::string, Acknowledgement> m_created; // by id
    std::map<std::string, std::string> m_current; // id to fingerprint
};

} // namespace homeward::crash

#include "tests/crash/oracle.h"

#include <iostream>

namespace homeward::crash {

namespace {

using storage::OutboxOperation;

Losses complain(Losses losses, const std::string& what)
{
    std::cerr << "crash campaign: " << what << '\n';
    return losses;
}

Losses findingsOf(services::Profile& profile)
{
    Losses losses;
    const auto findings = profile.check();
    if (!findings)
        return complain({.corrupt = 1}, "the check itself failed");
    for (const std::string& finding : *findings) {
        const bool isHalf = finding.starts_with("mood row") || finding.starts_with("row of");
        losses += complain(isHalf ? Losses{.half = 1} : Losses{.corrupt = 1}, finding);
    }
    return losses;
}

} // namespace

Losses& Losses::operator+=(const Losses& more)
{
    lost += more.lost;
    half += more.half;
    corrupt += more.corrupt;
    return *this;
}

void Oracle::acknowledge(const Acknowledgement& done)
{
    const std::string id = done.id.text();
    m_log.push_back(done);
    if (done.operation == OutboxOperation::Create) {
        m_created[id] = done;
        m_current.erase(done.superseded);
        m_current[id] = done.fingerprint;
        return;
    }
    m_current.erase(id);
    if (const auto before = m_created.find(m_created[id].superseded); before != m_created.end())
        m_current[before->first] = before->second.fingerprint;
}

Losses Oracle::compare(const services::ProfileFolder& folder, services::Surroundings surroundings)
{
    if (presenceOf(folder, surroundings.files) != services::ProfilePresence::Present)
        return m_log.empty() ? Losses{} : complain({.lost = changes()}, "the profile is gone");
    const auto profile =
        services::Profile::open(folder, SecretBytes{std::string_view{kPassphrase}}, surroundings);
    if (!profile)
        return complain({.corrupt = 1},
                        "does not open: " + std::to_string(static_cast<int>(profile.error())));
    Losses losses = findingsOf(**profile);
    losses += compareOutbox((*profile)->diary());
    losses += compareEntries((*profile)->diary());
    return losses;
}

Losses Oracle::compareOutbox(services::Diary& diary)
{
    const auto rows = diary.outbox();
    if (!rows)
        return complain({.corrupt = 1}, "the outbox cannot be read");
    Losses losses;
    for (std::size_t i = 0; i < m_log.size(); ++i)
        if (i >= rows->size() || (*rows)[i].id != m_log[i].id.uuid()
            || (*rows)[i].operation != m_log[i].operation)
            losses += complain({.lost = 1}, "no outbox row for " + m_log[i].line());
    if (rows->size() > m_log.size() + 1)
        losses += complain({.half = 1}, "changes that nobody made");
    if (rows->size() == m_log.size() + 1 && !losses.any())
        losses += takeOver(diary, rows->back());
    return losses;
}

Losses Oracle::takeOver(services::Diary& diary, const storage::OutboxRow& row)
{
    const MoodEntryId id{row.id};
    if (row.operation == OutboxOperation::Withdraw) {
        acknowledge(Acknowledgement::ofUndo(id));
        return {};
    }
    const auto entry = diary.find(id);
    if (!entry)
        return complain({.half = 1}, "an outbox row without its entry");
    acknowledge(Acknowledgement::ofEntry(*entry));
    return {};
}

Losses Oracle::compareEntries(services::Diary& diary) const
{
    const auto days = diary.days({LocalDay::min(), LocalDay::max()});
    if (!days)
        return complain({.corrupt = 1}, "the days cannot be read");
    Losses losses;
    auto missing = m_current;
    for (const auto& day : *days)
        for (const MoodEntry& entry : day.entries) {
            const auto expected = missing.find(entry.id.text());
            if (expected == missing.end() || expected->second != fingerprintOf(entry))
                losses += complain({.half = 1}, "entry is not as it was saved: " + entry.id.text());
            missing.erase(entry.id.text());
        }
    for (const auto& [id, fingerprint] : missing)
        losses += complain({.lost = 1}, "entry is not there: " + id);
    return losses;
}

} // namespace homeward::crash

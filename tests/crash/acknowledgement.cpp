#include "tests/crash/acknowledgement.h"

#include <cstdint>
#include <sstream>
#include <stdexcept>

namespace homeward::crash {

using storage::OutboxOperation;

std::string fingerprintOf(const MoodEntry& entry)
{
    const auto& [id, moment, reading, supersedes, recordedAt] = entry;
    std::ostringstream all;
    all << id.text() << ' ' << moment.at().time_since_epoch().count() << ' ' << moment.zone() << ' '
        << moment.offset().count() << ' ' << reading.score.value() << ' '
        << (reading.energy ? reading.energy->value() : -1) << ' '
        << (reading.sleep ? reading.sleep->duration().count() : -1) << ' '
        << (supersedes ? supersedes->text() : "-") << ' ' << recordedAt.time_since_epoch().count()
        << ' ' << (reading.note ? reading.note->text() : "-");
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char character : all.str())
        hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001B3U;
    return std::to_string(hash);
}

std::string Acknowledgement::line() const
{
    const std::string verb = operation == OutboxOperation::Create ? "create " : "withdraw ";
    return verb + id.text() + ' ' + superseded + ' ' + fingerprint + '\n';
}

Acknowledgement Acknowledgement::parse(const std::string& line)
{
    std::istringstream in{line};
    std::string verb;
    std::string id;
    Acknowledgement read;
    in >> verb >> id >> read.superseded >> read.fingerprint;
    const auto parsed = MoodEntryId::parse(id);
    if (!in || !parsed || (verb != "create" && verb != "withdraw"))
        throw std::runtime_error{"not an acknowledgement: " + line};
    read.operation = verb == "create" ? OutboxOperation::Create : OutboxOperation::Withdraw;
    read.id = *parsed;
    return read;
}

Acknowledgement Acknowledgement::ofEntry(const MoodEntry& entry)
{
    return {.operation = OutboxOperation::Create,
            .id = entry.id,
            .superseded = entry.supersedes ? entry.supersedes->text() : "-",
            .fingerprint = fingerprintOf(entry)};
}

Acknowledgement Acknowledgement::ofUndo(const MoodEntryId& id)
{
    return {.operation = OutboxOperation::Withdraw, .id = id};
}

} // namespace homeward::crash

#pragma once

#include "tests/qml/support/care_world.h"

#include <QStringList>

/// The session diary without a page.
namespace homeward::testing {

inline QString stageCode(DiaryStage stage)
{
    constexpr std::array kCodes{"before", "after", "later", "free"};
    return QString::fromLatin1(kCodes.at(static_cast<std::size_t>(stage)));
}

/// What is on record, newest first, then what is being written: "after|shared|Rain.;
/// draft free|Rai".
inline QString writingsOnDisk(World& world)
{
    constexpr int kAll = 100;
    QStringList lines;
    const auto entries = onProfile(world, [](services::Profile& profile) {
        return profile.sessionDiary().list(std::nullopt, std::nullopt, kAll);
    });
    for (const DiaryEntry& entry : entries.value())
        lines << stageCode(entry.stage) + QLatin1String{entry.isShared ? "|shared|" : "|private|"}
                + QString::fromStdString(entry.text.text());
    const auto drafts = onProfile(
        world, [](services::Profile& profile) { return profile.sessionDiary().drafts(); });
    for (const DiaryDraft& draft : drafts.value())
        lines << QStringLiteral("draft ") + stageCode(draft.stage) + u'|'
                + QString::fromStdString(draft.text);
    return lines.join(QStringLiteral("; "));
}

/// An entry that was begun some days before now, in Berlin.
inline DiaryEntry addWriting(World& world, int daysAgo, const std::string& text,
                             const services::DiaryStart& start = {})
{
    const ZonedInstant moment = inBerlin(world.clock.now() - date::days{daysAgo});
    const auto entry = onProfile(world, [&](services::Profile& profile) {
        auto draft = profile.sessionDiary().begin(start, moment).value();
        draft.text = text;
        return profile.sessionDiary().finish(draft);
    });
    return entry.value();
}

inline SessionId lastSession(World& world)
{
    return onProfile(world, [](services::Profile& profile) { return profile.sessions().list(); })
        .value()
        .back()
        .id;
}

} // namespace homeward::testing

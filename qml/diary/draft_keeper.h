#pragma once

#include "core/base/wall_clock.h"
#include "qml/profile/profile_worker.h"

#include <QObject>

#include <optional>

namespace homeward::ui {

/// Keeps words on disk while they are typed: one write at a time, and after it what was typed
/// meanwhile. Belongs to the controller of an entry.
///
/// Lives in the GUI thread; the others outlive it.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    DraftKeeper(ProfileWorker& worker, const WallClock& clock, QObject* parent = nullptr);

    /// Words as they are on disk, or as they were begun.
    void begin(const DiaryDraft& draft, bool isOnDisk);

    void keep(const DiaryDraft& draft);

    /// Sends what is not on disk yet on its way and waits for nothing: the diary is about to close.
    void keepLast();

    /// Keeps nothing more: the words go another way.
    void stop();

    bool isOnDisk() const { return m_isOnDisk; } ///< any state of the words, as a draft
    bool isWriting() const { return m_isWriting; }

Q_SIGNALS:
    void kept();
    void failed(homeward::services::DiaryError error);

private:
    void write();
    DiaryDraft stamped() const;

    ProfileWorker& m_worker;
    const WallClock& m_clock;
    std::optional<DiaryDraft> m_wanted;
    std::optional<DiaryDraft> m_kept;
    bool m_isOnDisk = false;
    bool m_isWriting = false;
    int m_visit = 0; ///< answers to earlier visits are dropped
};

} // namespace homeward::ui

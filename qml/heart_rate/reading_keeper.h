#pragma once

#include "core/services/heart_rate.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>

#include <optional>

namespace homeward::ui {

/// Writes one reading down, and takes it back. What could not be written stays until it is.
///
/// Lives in the GUI thread; the others outlive it.
class ReadingKeeper : public QObject {
    Q_OBJECT

public:
    using Problem = services::Problem<services::ReadingError>;

    ReadingKeeper(AppController& app, ProfileWorker& worker, QObject* parent = nullptr);

    /// The last one, as it is on disk.
    const std::optional<HeartRateReading>& kept() const { return m_kept; }
    const std::optional<Problem>& problem() const { return m_problem; }
    bool isWriting() const { return m_isWriting; }

    void record(const services::NewReading& reading);
    void retry(); ///< the same again
    void undo();
    void forget();

Q_SIGNALS:
    void changed();

private:
    void show(std::optional<HeartRateReading> kept, std::optional<Problem> problem);

    AppController& m_app;
    ProfileWorker& m_worker;
    std::optional<services::NewReading> m_wanted;
    std::optional<HeartRateReading> m_kept;
    std::optional<Problem> m_problem;
    bool m_isWriting = false;
};

} // namespace homeward::ui

#pragma once

#include "core/base/executor.h"
#include "core/services/profile.h"
#include "qml/support/background.h"

#include <QObject>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace homeward::ui {

/// What the worker thread holds of the person's profile. Touched on that thread alone.
struct ProfileDesk {
    services::ProfileFolder folder;
    services::Surroundings surroundings;
    std::unique_ptr<services::Profile> profile; ///< null while locked
    std::optional<vault::Enrolment> enrolment; ///< during the first start, until it is confirmed
};

/// The bridge between pages and storage: work goes to the worker thread as a function, and its
/// result comes back to the GUI thread as a value. Lives in the GUI thread.
class ProfileWorker {
public:
    /// `executor` and what `surroundings` names must outlive this.
    ProfileWorker(Executor& executor, services::ProfileFolder folder,
                  services::Surroundings surroundings)
        : m_executor(executor),
          m_desk(
              std::make_shared<ProfileDesk>(ProfileDesk{std::move(folder), surroundings, {}, {}}))
    {
    }
    ProfileWorker(const ProfileWorker&) = delete;
    ProfileWorker& operator=(const ProfileWorker&) = delete;
    ~ProfileWorker()
    {
        // The diary is closed where it was opened.
        m_executor.post([desk = std::move(m_desk)] { desk->profile.reset(); });
    }

    /// Runs `work(ProfileDesk&)` on the worker; then `done(result)` here, unless `context` is gone.
    template <class Work, class Done>
    void run(QObject* context, Work work, Done done)
    {
        runInBackground(
            m_executor, context, [desk = m_desk, work = std::move(work)] { return work(*desk); },
            std::move(done));
    }

    /// The same for what needs an open profile. DiaryError::Failed is the result where there is
    /// none.
    template <class Work, class Done>
    void runOnProfile(QObject* context, Work work, Done done)
    {
        using Returned = std::invoke_result_t<Work, services::Profile&>;
        run(
            context,
            [work = std::move(work)](ProfileDesk& desk) -> Returned {
                if (!desk.profile)
                    return unexpected{services::DiaryError::Failed};
                return work(*desk.profile);
            },
            std::move(done));
    }

    /// The same for what needs its diary alone.
    template <class Work, class Done>
    void runOnDiary(QObject* context, Work work, Done done)
    {
        runOnProfile(
            context,
            [work = std::move(work)](services::Profile& profile) { return work(profile.diary()); },
            std::move(done));
    }

private:
    Executor& m_executor;
    std::shared_ptr<ProfileDesk> m_desk;
};

} // namespace homeward::ui

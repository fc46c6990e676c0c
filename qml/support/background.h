#pragma once

#include "core/base/executor.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

#include <memory>
#include <utility>

namespace homeward::ui {

/// Runs `work()` where `executor` does its work; then `done(result)` on the GUI thread, unless
/// `context` is gone.
template <class Work, class Done>
void runInBackground(Executor& executor, QObject* context, Work work, Done done)
{
    executor.post([context = QPointer{context}, work = std::move(work), done = std::move(done)] {
        // Shared, because functions on their way between threads have to be copyable.
        const auto result = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context, result, done] {
                if (context)
                    done(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

} // namespace homeward::ui

#pragma once

#include <QString>

#include <cstdio>

namespace homeward::testing {

/// Whether anything was said so far that a page of ours may not say.
inline bool anyWarning = false;

/// A message handler: passes everything on and remembers warnings.
inline void countWarnings(QtMsgType type, const QMessageLogContext& /*where*/,
                          const QString& message)
{
    const bool isOurs =
        !message.startsWith(QLatin1String("QStandardPaths")); // a box without a session
    anyWarning = anyWarning || (isOurs && type != QtDebugMsg);
    (void)std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace homeward::testing

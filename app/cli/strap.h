#pragma once

#include "app/cli/failure.h"
#include "app/cli/held_signals.h"
#include "app/cli/invocation.h"
#include "app/cli/options.h"
#include "app/cli/strap_news.h"

#include <memory>

namespace homeward::cli {

/// A command's strap: from here on, a signal ends what goes on, and not the program.
class Strap {
public:
    /// `way` must have a maker, and outlive this.
    explicit Strap(const WayToStrap& way);

    Wearable& wearable() { return *m_wearable; }
    StrapNews& news() { return m_news; }
    const BootClock& clock() const { return m_clock; }

    /// Waits for a moment. False from when the person wants the end on.
    bool goesOn();

private:
    const BootClock& m_clock;
    HeldSignals m_signals;
    StrapNews m_news;
    std::unique_ptr<Wearable> m_wearable; ///< its thread ends before all else
};

/// Looks for 5 s, and up to 20 s where there is none, connects to the one that has this name or
/// address (the one there is, without), and waits for its first rate.
[[nodiscard]] Result<void, Failure> connect(Strap& strap, const OptionalText& device);

} // namespace homeward::cli

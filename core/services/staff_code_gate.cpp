#include "core/services/staff_code_gate.h"

#include "core/rules/proven_time.h"
#include "core/services/record_change.h"
#include "core/storage/staff_code_store.h"

#include <algorithm>

namespace homeward::services {

using credentials::CodeStep;
using credentials::StaffCodeError;
using std::chrono::seconds;
using storage::StaffCodeStore;

Result<seconds, DiaryError> StaffCodeGate::pauseLeft(const ClockReading& now)
{
    const auto wrong = translated(StaffCodeStore{m_store.reader()}.wrongCodes());
    if (!wrong)
        return unexpected{wrong.error()};
    // What was typed during a pause was not looked at, so each five end in one.
    if (wrong->count == 0 || wrong->count % kTriesBeforePause != 0)
        return seconds{0};
    return std::clamp(kPause - rules::elapsed(*wrong->last, now), seconds{0}, kPause);
}

Result<CodeStep, RideProblem> StaffCodeGate::look(const SecretBytes& secret, std::string_view code,
                                                  const ClockReading& now)
{
    const auto pause = pauseLeft(now);
    if (!pause)
        return unexpected{pause.error()};
    if (*pause > seconds{0})
        return unexpected{CodePause{*pause}};
    const auto lastStep = translated(StaffCodeStore{m_store.reader()}.lastStep());
    if (!lastStep)
        return unexpected{lastStep.error()};
    const auto step = credentials::acceptedStep(secret, code, now.wall, *lastStep);
    if (step)
        return *step;
    if (step.error() == StaffCodeError::NotSixDigits) // a slip, and no guess
        return unexpected{step.error()};
    const auto written =
        recordChange(m_store.writer(), {now.wall}, [&](storage::Database& database) {
            return StaffCodeStore{database}.insertFailure(now);
        });
    if (!written)
        return unexpected{written.error()};
    return unexpected{step.error()};
}

} // namespace homeward::services

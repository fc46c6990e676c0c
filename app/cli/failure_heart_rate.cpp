#include "app/cli/failure.h"

namespace homeward::cli {

Failure failureOf(services::ReadingError /*unused*/)
{
    return invalid("invalidHeartRate", "A heart rate is a whole number from 25 to 240.");
}

} // namespace homeward::cli

#include "app/cli/failure.h"

namespace homeward::cli {

Failure failureOf(services::ReadingError /*unused*/)
{
    return invalid("invalidHeartRate", "A heart rate is a whole number from 25 to 240.");
}

Failure failureOf(WearableProblem problem)
{
    switch (problem) {
    case WearableProblem::BluetoothOff:
        return {ExitCode::Network, "bluetoothOff", "Bluetooth is off. Switch it on."};
    case WearableProblem::NoAdapter:
        return {ExitCode::Network, "noBluetooth", "This device has no Bluetooth."};
    case WearableProblem::PermissionRefused:
        return {ExitCode::Network, "bluetoothRefused", "The system does not allow Bluetooth."};
    case WearableProblem::ServiceMissing:
        return {ExitCode::Network, "noBluetoothService",
                "The system's Bluetooth service (bluetoothd) does not run."};
    case WearableProblem::NothingFound:
        return notFound("noSuchSensor", "No such heart-rate sensor is in reach. Is it worn?");
    case WearableProblem::OutOfReach:
        return notFound("outOfReach", "The sensor does not answer. Is it near, and worn?");
    case WearableProblem::InUseElsewhere:
        return {ExitCode::Locked, "sensorInUse", "Another program has the sensor."};
    case WearableProblem::NoHeartRate:
        return notFound("noHeartRate", "This device sends no heart rate.");
    case WearableProblem::NoAnswer:
        return notFound("sensorSilent", "The sensor is connected and sends nothing. Is it worn?");
    case WearableProblem::CannotNotify:
    case WearableProblem::TwinServices:
    case WearableProblem::DifferentSensor:
    case WearableProblem::Failed:
        break;
    }
    return {ExitCode::Network, "sensorFailed", "The sensor could not be used."};
}

} // namespace homeward::cli

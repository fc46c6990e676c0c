#pragma once

#include "app/cli/answer.h"
#include "core/base/result.h"
#include "sync/ble/gatt_codec.h"

/// What a packet of a strap means, in both forms.
namespace homeward::cli {

/// A packet that is refused is an answer, too.
Answer measurementAnswer(const Result<ble::Measurement, ble::MeasurementError>& decoded);

/// Each count under its name.
Json anomaliesJson(const ble::Anomalies& anomalies);

const char* contactName(SensorContact contact);

} // namespace homeward::cli

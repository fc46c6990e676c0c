#pragma once

#include "sync/fhir/coding.h"

/// Codes of LOINC, UCUM and HL7 that the mapping itself names. Those of instruments and of the
/// side-effect checklist stand with them. A test works out the check digit of each.
namespace homeward::fhir {

inline constexpr std::string_view kLoinc = "http://loinc.org";
inline constexpr std::string_view kUcum = "http://unitsofmeasure.org";
inline constexpr std::string_view kSnomed = "http://snomed.info/sct";
inline constexpr std::string_view kCategories =
    "http://terminology.hl7.org/CodeSystem/observation-category";

inline constexpr Code kSurvey{kCategories, "survey", "Survey"};
inline constexpr Code kVitalSigns{kCategories, "vital-signs", "Vital Signs"};

inline constexpr Code kHeartRate{kLoinc, "8867-4", "Heart rate"};
inline constexpr Code kRestingHeartRate{kLoinc, "40443-4", "Heart rate --resting"};
inline constexpr Code kBloodPressure{kLoinc, "85354-9",
                                     "Blood pressure panel with all children optional"};
inline constexpr Code kSystolic{kLoinc, "8480-6", "Systolic blood pressure"};
inline constexpr Code kDiastolic{kLoinc, "8462-4", "Diastolic blood pressure"};
inline constexpr Code kOxygenSaturation{kLoinc, "2708-6", "Oxygen saturation in Arterial blood"};
inline constexpr Code kPulseOximetry{kLoinc, "59408-5",
                                     "Oxygen saturation in Arterial blood by Pulse oximetry"};
inline constexpr Code kSymptom{kLoinc, "75325-1", "Symptom"};
inline constexpr Code kSeverity{kLoinc, "64750-3", "Severity of symptom"};

/// Where a code, a unit or an extension of a profile is meant by its address.
inline constexpr std::string_view kProfiles = "http://hl7.org/fhir/StructureDefinition/";

} // namespace homeward::fhir

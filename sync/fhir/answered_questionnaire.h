#pragma once

#include "core/model/instrument.h"
#include "core/model/questionnaire_response.h"
#include "core/rules/questionnaire_score.h"

namespace homeward::fhir {

/// A response with the instrument that it is a response to, and what it adds up to.
struct AnsweredQuestionnaire {
    QuestionnaireResponse response;
    const Instrument* instrument; ///< never null; of the response's version
    rules::QuestionnaireScore score;
};

} // namespace homeward::fhir

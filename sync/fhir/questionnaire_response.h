#pragma once

#include "sync/fhir/answered_questionnaire.h"
#include "sync/fhir/resource.h"

namespace homeward::fhir {

/// The answers, item by item. An item that was declined says so, and has no answer: never zero.
Entry questionnaireResponse(const AnsweredQuestionnaire& answered, const Context& context);

} // namespace homeward::fhir

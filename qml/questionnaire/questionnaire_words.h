#pragma once

#include "core/model/instrument.h"
#include "core/services/questionnaires.h"

#include <QString>

#include <string>

/// What a questionnaire says, in the person's language. The texts of its items stand in the core,
/// in English.
namespace homeward::ui {

QString instrumentText(const std::string& english);
QString answerText(const InstrumentItem& item, const ItemAnswer& answer); ///< "Several days"
QString bandName(ScoreBand band); ///< "moderate"

QString aboutText(const Instrument& instrument); ///< what it is for
QString minutesText(const Instrument& instrument); ///< "About 3 minutes."

/// "Your total is 11, in the range named moderate.", or why there is none.
QString totalText(const rules::QuestionnaireScore& score);
QString noTotalText(const rules::QuestionnaireScore& score); ///< of one without a total

QString questionnaireProblemText(const services::Problem<services::QuestionnaireError>& problem);

} // namespace homeward::ui

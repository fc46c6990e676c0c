#include "app/cli/failure.h"

namespace homeward::cli {

Failure failureOf(rules::AnswersError error)
{
    using rules::AnswersError;
    switch (error) {
    case AnswersError::TooFew:
        return invalid("tooFewAnswers",
                       "There are fewer answers than items. \"questionnaire show-instrument\" "
                       "shows the items; - stands for \"I'd rather not answer\".");
    case AnswersError::TooMany:
        return invalid("tooManyAnswers",
                       "There are more answers than items. \"questionnaire show-instrument\" shows "
                       "the items.");
    case AnswersError::OutOfRange:
        return invalid("answerOutOfRange",
                       "An item does not offer one of these values. \"questionnaire "
                       "show-instrument\" shows what each offers.");
    case AnswersError::Unanswered:
        break;
    }
    return invalid("answerMissing",
                   "An item has no answer. - stands for \"I'd rather not answer\".");
}

Failure someUnreadable(std::size_t count)
{
    return {ExitCode::Storage, "someUnreadable",
            (count == 1 ? "1 questionnaire on record could not be read and is left out."
                        : std::to_string(count)
                     + " questionnaires on record could not be read and are left out.")
                + std::string{" Nothing was deleted."}};
}

} // namespace homeward::cli

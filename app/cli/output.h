#pragma once

#include "app/cli/answer.h"

#include <cstdint>
#include <ostream>

namespace homeward::cli {

/// For whom the program speaks.
enum class Form : std::uint8_t { Text, Document };

/// Standard output and standard error in the form that was asked for.
class Output {
public:
    /// Both streams must outlive this.
    Output(std::ostream& out, std::ostream& errors, Form form);

    /// Shows the answer or the reason why there is none, and says how to exit.
    ExitCode show(const Result<Answer, Failure>& result);

private:
    ExitCode showAnswer(const Answer& answer);
    ExitCode showFailure(const Failure& failure);

    std::ostream& m_out;
    std::ostream& m_errors;
    Form m_form;
};

} // namespace homeward::cli

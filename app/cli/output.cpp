#include "app/cli/output.h"

namespace homeward::cli {

namespace {

/// Names of files need not be UTF-8; everything else is.
std::string lineOf(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace

Output::Output(std::ostream& out, std::ostream& errors, Form form)
    : m_out(out),
      m_errors(errors),
      m_form(form)
{
}

ExitCode Output::show(const Result<Answer, Failure>& result)
{
    return result ? showAnswer(*result) : showFailure(result.error());
}

ExitCode Output::showAnswer(const Answer& answer)
{
    m_out << (m_form == Form::Document ? lineOf(answer.json) : answer.text) << std::flush;
    if (!m_out)
        return showFailure({ExitCode::Storage, "outputFailed",
                            "The command was carried out, but its result could not be written."});
    return answer.failure ? showFailure(*answer.failure) : ExitCode::Ok;
}

ExitCode Output::showFailure(const Failure& failure)
{
    if (m_form == Form::Document)
        m_errors << lineOf({{"error", {{"code", failure.code}, {"message", failure.message}}}});
    else
        m_errors << "homewardctl: " << failure.message << '\n';
    m_errors << std::flush;
    return failure.exit;
}

} // namespace homeward::cli

#include "app/cli/file_text.h"

#include "app/cli/secrets.h"
#include "app/cli/standard_input.h"

#include <filesystem>
#include <fstream>

namespace homeward::cli {

namespace {

Failure unreadable()
{
    return invalid("fileUnreadable", "This file cannot be read.");
}

Result<std::string, Failure> readTypedText(const Invocation& invocation, std::size_t mostBytes)
{
    if (isSecretOnStandardInput(invocation.options()))
        return unexpected{usage("Standard input cannot hold both this and the passphrase.")};
    auto text = readStandardInput(mostBytes);
    if (text)
        return std::move(*text);
    if (text.error() == InputError::TooLong)
        return std::string(mostBytes + 1, ' ');
    return unexpected{unreadable()};
}

} // namespace

Result<std::string, Failure> readFileText(const Invocation& invocation, const std::string& file,
                                          std::size_t mostBytes)
{
    if (file == "-")
        return readTypedText(invocation, mostBytes);
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return unexpected{notFound("noSuchFile", "There is no file of this name.")};
    if (std::filesystem::is_directory(file, ignored))
        return unexpected{unreadable()};
    std::ifstream in{file, std::ios::binary};
    std::string text(mostBytes + 2, '\0'); // its newline, and one more to notice what is longer
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (in.bad() || !in.is_open())
        return unexpected{unreadable()};
    text.resize(static_cast<std::size_t>(in.gcount()));
    if (text.ends_with('\n'))
        text.pop_back();
    return text;
}

} // namespace homeward::cli

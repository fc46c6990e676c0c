#include "platform/posix/secret_input.h"

#include "platform/posix/file_descriptor.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

namespace homeward::platform {

namespace {

/// Where a secret ends.
enum class End : std::uint8_t { OfFile, OfLine };

/// Fills the buffer from its start and gives the number of bytes.
Result<std::size_t, FileError> fill(SecretBytes& buffer, int file, End end)
{
    std::size_t size = 0;
    while (size < buffer.size()) {
        const auto rest = buffer.bytes().subspan(size);
        const auto got = ::read(file, rest.data(), rest.size());
        if (got == 0)
            break;
        if (got > 0)
            size += static_cast<std::size_t>(got);
        else if (errno != EINTR)
            return unexpected{FileError::Io};
        if (end == End::OfLine && buffer.text().substr(0, size).ends_with('\n'))
            break;
    }
    return size;
}

Result<SecretBytes, FileError> readFrom(int file, End end)
{
    SecretBytes buffer{kMostSecretBytes + 2}; // its newline, and one more to notice what is longer
    const auto size = fill(buffer, file, end);
    if (!size)
        return unexpected{size.error()};
    std::string_view text = buffer.text().substr(0, *size);
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    if (text.size() > kMostSecretBytes)
        return unexpected{FileError::TooLarge};
    return SecretBytes{text};
}

/// The terminal shows nothing while this lives.
class Hidden {
public:
    Hidden()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        hidden.c_lflag |= ECHONL;
        m_isHidden = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }
    Hidden(const Hidden&) = delete;
    Hidden& operator=(const Hidden&) = delete;
    ~Hidden()
    {
        if (m_isHidden)
            (void)::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

    bool isHidden() const { return m_isHidden; }

private:
    termios m_before{};
    bool m_isHidden = false;
};

} // namespace

Result<SecretBytes, FileError> readSecret(const std::filesystem::path& file)
{
    const FileDescriptor opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!opened.isOpen())
        return unexpected{errno == ENOENT ? FileError::NotFound : FileError::NotAllowed};
    return readFrom(opened.number(), End::OfFile);
}

Result<SecretBytes, FileError> readSecretFromStandardInput()
{
    return readFrom(STDIN_FILENO, End::OfFile);
}

bool isStandardInputATerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

Result<SecretBytes, FileError> askSecret(std::string_view question)
{
    const Hidden hidden;
    if (!hidden.isHidden())
        return unexpected{FileError::Io};
    // The question is no result: standard output stays for that.
    (void)!::write(STDERR_FILENO, question.data(), question.size());
    return readFrom(STDIN_FILENO, End::OfLine);
}

} // namespace homeward::platform

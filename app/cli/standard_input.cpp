#include "app/cli/standard_input.h"

#include <unistd.h>

#include <array>
#include <cerrno>

namespace homeward::cli {

Result<std::string, InputError> readStandardInput(std::size_t mostBytes)
{
    constexpr std::size_t kPiece = 1U << 16U;
    std::array<char, kPiece> piece{};
    std::string text;
    for (;;) {
        const auto got = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (got < 0 && errno != EINTR)
            return unexpected{InputError::Failed};
        if (got == 0)
            break;
        if (got > 0)
            text.append(piece.data(), static_cast<std::size_t>(got));
        if (text.size() > mostBytes + 1) // one more for the newline
            return unexpected{InputError::TooLong};
    }
    if (text.ends_with('\n'))
        text.pop_back();
    return text;
}

} // namespace homeward::cli

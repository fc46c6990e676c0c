#pragma once

#include "tests/support/file_bytes.h"
#include "tests/support/temporary_folder.h"

#include <array>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace homeward::testing {

/// A PDF as other programs read it (poppler), which know nothing of what drew it.
class PdfReader {
public:
    explicit PdfReader(const std::vector<std::byte>& bytes)
    {
        std::string text(bytes.size(), '\0');
        for (std::size_t i = 0; i < bytes.size(); ++i)
            text[i] = static_cast<char>(bytes[i]);
        writeFile(file(), text);
    }

    /// The words, line by line as they stand.
    std::string text() const { return outputOf("pdftotext -layout " + file().string() + " -"); }
    std::string properties() const { return outputOf("pdfinfo " + file().string()); }
    std::string fonts() const { return outputOf("pdffonts " + file().string()); }

    /// Shades of the drawn page in one byte a dot, at 72 dots an inch, behind a header; in colour,
    /// three.
    std::string dots(bool inColour) const
    {
        return outputOf(std::string{"pdftoppm -r 72 "} + (inColour ? "" : "-gray ")
                        + file().string());
    }

private:
    std::filesystem::path file() const { return m_folder.path() / "page.pdf"; }

    static std::string outputOf(const std::string& command)
    {
        // NOLINTNEXTLINE(cert-env33-c) -- the command and its file are ours
        FILE* const reading = ::popen(command.c_str(), "r");
        const std::unique_ptr<FILE, int (*)(FILE*)> pipe{reading, ::pclose};
        if (!pipe)
            throw std::runtime_error{"no pipe"};
        std::string output;
        std::array<char, 4096> piece{};
        while (const std::size_t size = std::fread(piece.data(), 1, piece.size(), pipe.get()))
            output.append(piece.data(), size);
        if (output.empty())
            throw std::runtime_error{"nothing came of: " + command};
        return output;
    }

    TemporaryFolder m_folder;
};

} // namespace homeward::testing

#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/questionnaire_answer.h"
#include "app/cli/values.h"
#include "core/documents/clinician_pdf.h"
#include "core/services/clinician_facts.h"

#include <span>

namespace homeward::cli {

namespace {

using documents::Paper;

struct PdfOptions {
    std::string file;
    RangeTexts range;
    OptionalText identity;
    OptionalText paper;
};

Result<Paper, Failure> parsePaper(const OptionalText& text)
{
    if (!text || *text == "a4")
        return Paper::A4;
    if (*text == "letter")
        return Paper::Letter;
    return unexpected{invalid("invalidPaper", "The paper is a4 or letter.")};
}

Failure documentFailureOf(documents::DocumentError error)
{
    return error == documents::DocumentError::OutOfMemory
        ? Failure{ExitCode::Storage, "outOfMemory", "There is not enough memory to draw the page."}
        : Failure{ExitCode::Storage, "drawingFailed", "The page could not be drawn."};
}

/// What was asked for, before anything is opened.
struct PdfRequest {
    std::filesystem::path file;
    Paper paper;
    services::PageRequest page;
};

Result<PdfRequest, Failure> requestOf(const Invocation& invocation, const PdfOptions& options)
{
    constexpr std::size_t kLongestIdentity = 1000;
    const auto paper = parsePaper(options.paper);
    if (!paper)
        return unexpected{paper.error()};
    const auto range = parseRange(options.range);
    if (!range)
        return unexpected{range.error()};
    const auto identity = parseWords(options.identity.value_or(""), kLongestIdentity);
    if (!identity)
        return unexpected{identity.error()};
    const auto now = invocation.momentAt({});
    if (!now)
        return unexpected{now.error()};
    return invocation.outputFile(options.file).map([&](const std::filesystem::path& file) {
        return PdfRequest{file, *paper, {*identity, range->days, *now}};
    });
}

Result<Answer, Failure> exportPdf(const Invocation& invocation, const PdfOptions& options)
{
    const auto request = requestOf(invocation, options);
    if (!request)
        return unexpected{request.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    const auto facts = explained(services::clinicianFacts(**profile));
    if (!facts)
        return unexpected{facts.error()};
    const auto page = services::clinicianPage(*facts, request->page);
    const auto pdf = documents::clinicianPdf(page, request->paper);
    if (!pdf)
        return unexpected{documentFailureOf(pdf.error())};
    const auto written = invocation.surroundings().files.replace(request->file, *pdf);
    if (!written)
        return unexpected{outputFailureOf(written.error())};
    const std::size_t unreadable = facts->answered.unreadable;
    return Answer{
        .json = {{"file", options.file}, {"entries", page.entries}, {"unreadable", unreadable}},
        .text = "Wrote a page for your clinic to " + options.file
            + ". Anyone who can open this file can read it.\n" + unreadableText(unreadable)};
}

void addPdfOptions(CLI::App& command, PdfOptions& options)
{
    command.add_option("--out", options.file, "File to write; one that is there is replaced")
        ->type_name(kFile)
        ->required();
    addRange(command, options.range);
    addText(command, "--identity", options.identity,
            "Who the page is about, in your words; nothing if not given");
    addText(command, "--paper", options.paper, "a4 (unless given) or letter", "a4|letter");
}

} // namespace

void addExportPdf(CLI::App& group, Action& chosen)
{
    addExamples(
        addCommand<PdfOptions>(group, {"pdf", "Writes one page for your clinic to read"}, chosen,
                               addPdfOptions, exportPdf),
        "  homewardctl export pdf --out summary.pdf\n"
        "  homewardctl export pdf --out summary.pdf --from 2026-03-01 --identity \"Sam R.\"");
}

} // namespace homeward::cli

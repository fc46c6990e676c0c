#include "app/cli/commands.h"
#include "app/cli/import_answer.h"
#include "app/cli/invocation.h"
#include "app/cli/opened_file.h"
#include "app/cli/values.h"

#include <vector>

namespace homeward::cli {

namespace {

using services::ImportSource;
using services::MoodWord;

struct ImportOptions {
    std::string file;
    bool dryRun = false;
    std::vector<std::string> moods; ///< of Daylio: "super=9"
};

Result<Answer, Failure> importFrom(const Invocation& invocation, const ImportOptions& options,
                                   const ImportSource& source)
{
    auto in = openedFile(options.file);
    if (!in)
        return unexpected{in.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    services::RecordImport& import = (*profile)->recordImport();
    const auto done = options.dryRun ? import.preview(*in, source) : import.apply(*in, source);
    return explained(done).map([&](const services::ImportPreview& preview) {
        return importAnswer(preview, options.file,
                            options.dryRun ? ImportRun::Dry : ImportRun::Real);
    });
}

Result<Answer, Failure> importCsv(const Invocation& invocation, const ImportOptions& options)
{
    return importFrom(invocation, options, services::OwnTable{});
}

/// "super=9"
Result<MoodWord, Failure> parseMoodWord(const std::string& text)
{
    const auto equals = text.rfind('=');
    const auto score = equals == std::string::npos ? unexpected{failureOf(ScoreError::OutOfRange)}
                                                   : parseScore(text.substr(equals + 1));
    if (!score || equals == 0)
        return unexpected{invalid("invalidMoodWord",
                                  "A mood and its score look like super=9; scores are whole "
                                  "numbers from 0 to 10.")};
    return MoodWord{text.substr(0, equals), *score};
}

Result<Answer, Failure> importDaylio(const Invocation& invocation, const ImportOptions& options)
{
    std::vector<MoodWord> words;
    for (const std::string& text : options.moods) {
        const auto word = parseMoodWord(text);
        if (!word)
            return unexpected{word.error()};
        words.push_back(*word);
    }
    const auto zone = invocation.zone();
    if (!zone)
        return unexpected{zone.error()};
    return importFrom(invocation, options, services::DaylioFile{*zone, words});
}

void addImportOptions(CLI::App& command, ImportOptions& options)
{
    command.add_option("FILE", options.file, "File to read")->type_name(kFile)->required();
    command.add_flag("--dry-run", options.dryRun, "Says what would come in, and saves nothing");
}

void addDaylioOptions(CLI::App& command, ImportOptions& options)
{
    addImportOptions(command, options);
    command
        .add_option("--mood", options.moods,
                    "Score of a mood that has another name, such as super=9; may be repeated")
        ->type_name("WORD=SCORE")
        ->allow_extra_args(false);
}

} // namespace

void addImportCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "import", "Takes in records of a file, each once");
    addExamples(addCommand<ImportOptions>(group, {"csv", "Takes in a table of \"export csv\""},
                                          chosen, addImportOptions, importCsv),
                "  homewardctl import csv sessions.csv --dry-run\n"
                "  homewardctl import csv sessions.csv");
    addExamples(addCommand<ImportOptions>(group, {"daylio", "Takes in an export of Daylio"}, chosen,
                                          addDaylioOptions, importDaylio),
                "  homewardctl import daylio daylio_export.csv --zone Europe/Berlin --dry-run\n"
                "  homewardctl import daylio daylio_export.csv --mood super=9 --mood mies=1");
}

} // namespace homeward::cli

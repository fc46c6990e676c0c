#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/questionnaire_answer.h"
#include "app/cli/record_tables.h"
#include "app/cli/values.h"

#include <span>

namespace homeward::cli {

namespace {

struct ExportOptions {
    std::string file;
    RangeTexts range;
    OptionalText kind; ///< of a table
    bool withoutSnomed = false; ///< of a bundle
};

/// What every export needs before it can begin.
struct ExportPlan {
    std::filesystem::path file;
    storage::DayRange days;
    std::unique_ptr<services::Profile> profile;
};

Result<ExportPlan, Failure> planFor(const Invocation& invocation, const ExportOptions& options)
{
    const auto range = parseRange(options.range);
    if (!range)
        return unexpected{range.error()};
    const auto file = invocation.outputFile(options.file);
    if (!file)
        return unexpected{file.error()};
    auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    return ExportPlan{*file, range->days, std::move(*profile)};
}

Result<Answer, Failure> writeFile(const Invocation& invocation, const ExportPlan& plan,
                                  const std::string& shownName, const Table& content)
{
    const auto written =
        invocation.surroundings().files.replace(plan.file, std::as_bytes(std::span{content.csv}));
    if (!written)
        return unexpected{outputFailureOf(written.error())};
    return Answer{.json = {{"file", shownName},
                           {"entries", content.records},
                           {"unreadable", content.unreadable}},
                  .text = "Wrote " + std::to_string(content.records) + " entries to " + shownName
                      + ". Anyone who can read this file can read what is in it.\n"
                      + unreadableText(content.unreadable)};
}

Result<Answer, Failure> exportCsv(const Invocation& invocation, const ExportOptions& options)
{
    const std::string kind = options.kind.value_or("moods");
    if (!isTableKind(kind))
        return unexpected{
            invalid("unknownKind",
                    "There is no such table. The kinds are " + std::string{kTableKinds} + '.')};
    const auto plan = planFor(invocation, options);
    if (!plan)
        return unexpected{plan.error()};
    const auto table = tableOf(kind, *plan->profile, plan->days);
    if (!table)
        return unexpected{table.error()};
    return writeFile(invocation, *plan, options.file, *table);
}

Result<Answer, Failure> exportFhir(const Invocation& invocation, const ExportOptions& options)
{
    const auto plan = planFor(invocation, options);
    if (!plan)
        return unexpected{plan.error()};
    const auto records = recordsFor(*plan->profile, plan->days);
    if (!records)
        return unexpected{records.error()};
    const Uuid& patient = plan->profile->id();
    fhir::Context context;
    context.subject = fhir::urn(patient);
    if (options.withoutSnomed)
        context.snomed.reset();
    const auto [bundle, count] = fhir::collectionOf(records->records, patient,
                                                    invocation.surroundings().clock.now(), context);
    return writeFile(invocation, *plan, options.file,
                     {fhir::textOf(bundle), count, records->unreadable});
}

void addOptions(CLI::App& command, ExportOptions& options)
{
    command.add_option("--out", options.file, "File to write; one that is there is replaced")
        ->type_name(kFile)
        ->required();
    addRange(command, options.range);
}

void addCsvOptions(CLI::App& command, ExportOptions& options)
{
    addOptions(command, options);
    addText(command, "--kind", options.kind, "What to write; moods if not given",
            std::string{kTableKinds});
}

void addFhirOptions(CLI::App& command, ExportOptions& options)
{
    addOptions(command, options);
    command.add_flag("--without-snomed", options.withoutSnomed,
                     "Leaves out the codes of SNOMED CT, which needs a licence in some countries");
}

} // namespace

void addExportCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "export", "Writes the diary for other programs, unencrypted");
    addExamples(addCommand<ExportOptions>(group, {"csv", "Writes one kind of records as a table"},
                                          chosen, addCsvOptions, exportCsv),
                "  homewardctl export csv --out diary.csv\n"
                "  homewardctl export csv --kind vitals --out march.csv --from 2026-03-01 --to "
                "2026-03-31");
    addExamples(addCommand<ExportOptions>(
                    group, {"fhir", "Writes what a clinic's program can read (FHIR R4)"}, chosen,
                    addFhirOptions, exportFhir),
                "  homewardctl export fhir --out for-my-clinic.json\n"
                "  homewardctl export fhir --out march.json --from 2026-03-01 --to 2026-03-31");
    addExportIcs(group, chosen);
    addExportPdf(group, chosen);
}

} // namespace homeward::cli

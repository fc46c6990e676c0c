#include "app/exports.h"

#include "app/cli/record_tables.h"

#include <span>
#include <string>
#include <string_view>

namespace homeward::app {

namespace {

using ui::Exported;
using ui::ExportFault;
using ui::ExportFile;
using ui::ExportFiles;

ExportFile fileOf(std::string name, const std::string& text)
{
    const auto bytes = std::as_bytes(std::span{text});
    return {std::move(name), {bytes.begin(), bytes.end()}};
}

/// A table of each kind, empty ones too: that nothing is there is something to know.
ExportFiles tablesOf(services::Profile& profile, const storage::DayRange& days)
{
    Exported exported;
    std::string_view kinds = cli::kTableKinds;
    while (!kinds.empty()) {
        const std::string_view kind = kinds.substr(0, kinds.find('|'));
        kinds.remove_prefix(std::min(kinds.size(), kind.size() + 1));
        const auto table = cli::tableOf(kind, profile, days);
        if (!table)
            return unexpected{ExportFault::NotRead};
        exported.files.push_back(fileOf(std::string{kind} + ".csv", table->csv));
        exported.unreadable += table->unreadable;
    }
    return exported;
}

ExportFiles bundleOf(services::Profile& profile, const storage::DayRange& days, Instant now)
{
    const auto records = cli::recordsFor(profile, days);
    if (!records)
        return unexpected{ExportFault::NotRead};
    fhir::Context context;
    context.subject = fhir::urn(profile.id());
    const auto collection = fhir::collectionOf(records->records, profile.id(), now, context);
    return Exported{{fileOf("record.json", fhir::textOf(collection.bundle))}, records->unreadable};
}

} // namespace

void offerExports(ui::ExportController& exporter, const Clock& clock)
{
    exporter.offer(ui::ExportKind::Tables, tablesOf);
    exporter.offer(ui::ExportKind::Bundle,
                   [&clock](services::Profile& profile, const storage::DayRange& days) {
                       return bundleOf(profile, days, clock.now());
                   });
}

} // namespace homeward::app

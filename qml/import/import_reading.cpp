#include "qml/import/import_reading.h"

#include <fstream>

namespace homeward::ui {

namespace {

using services::ImportError;
using services::ImportKind;
using services::ImportSource;
using Problem = services::Problem<ImportError>;
using Take = ImportOutcome (services::RecordImport::*)(std::istream&, const ImportSource&);

ImportOutcome run(services::Profile& profile, const ImportQuestion& question, Take take)
{
    std::error_code ignored;
    std::ifstream file;
    if (std::filesystem::is_regular_file(question.file, ignored))
        file.open(question.file, std::ios::binary);
    if (!file.is_open())
        return unexpected{Problem{ImportError::Unreadable}};
    const auto kind = services::importKindOf(file);
    if (!kind)
        return unexpected{Problem{kind.error()}};
    const ImportSource source = *kind == ImportKind::Daylio
        ? ImportSource{services::DaylioFile{question.zone, question.words}}
        : ImportSource{services::OwnTable{}};
    return (profile.recordImport().*take)(file, source);
}

} // namespace

ImportOutcome lookInto(services::Profile& profile, const ImportQuestion& question)
{
    return run(profile, question, &services::RecordImport::preview);
}

ImportOutcome bringIn(services::Profile& profile, const ImportQuestion& question)
{
    return run(profile, question, &services::RecordImport::apply);
}

} // namespace homeward::ui

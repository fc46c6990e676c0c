#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/subscription.h"
#include "core/services/import/import_preview.h"
#include "core/services/problem.h"
#include "core/storage/store.h"

#include <date/tz.h>

#include <istream>
#include <variant>
#include <vector>

namespace homeward::services {

/// One of the tables that `export csv` writes (csv.h): which one, its first line says.
struct OwnTable { };

/// An export of the mood diary Daylio.
struct DaylioFile {
    const date::time_zone* zone; ///< never null: whose clock its times are readings of
    std::vector<MoodWord> words = {}; ///< for moods with other names; the last of a word counts
};

/// What a file is taken for.
using ImportSource = std::variant<OwnTable, DaylioFile>;

/// Which kind of file this is, by its first line: a DaylioFile for ImportKind::Daylio, an OwnTable
/// for every other. The stream stands at its beginning again afterwards.
[[nodiscard]] Result<ImportKind, ImportError> importKindOf(std::istream& file);

/// Takes records in from files: the tables of our own export, and Daylio's check-ins. A row that
/// was taken in once never is again: not if the record was corrected or removed since, and not
/// under another file name. Rows that cannot be read are left out and named; the rest goes in as
/// one change, or not at all. Values are those that the services would take.
///
/// Lives on the thread of its store. The streams have to be open in binary mode.
class RecordImport {
public:
    using Outcome = Result<ImportPreview, Problem<ImportError>>;

    /// All three must outlive this.
    RecordImport(storage::Store& store, const Clock& clock, Random& random);

    /// What `apply` would say. Writes nothing.
    [[nodiscard]] Outcome preview(std::istream& file, const ImportSource& source);

    [[nodiscard]] Outcome apply(std::istream& file, const ImportSource& source);

    /// Told after each `apply` that took something in. The services tell nobody of it: whoever
    /// shows records of that kind, or what follows from them, reads anew.
    [[nodiscard]] Subscription onChange(Publisher<ImportKind>::Listener listener);

private:
    storage::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
    Publisher<ImportKind> m_changes;
};

} // namespace homeward::services

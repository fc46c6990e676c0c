#pragma once

#include "core/model/questionnaire_response.h"
#include "core/storage/database.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace homeward::storage {

/// Responses as far as they can be read.
struct ResponseRows {
    std::vector<QuestionnaireResponse> responses;
    std::size_t unreadable = 0; ///< rows that hold what no response can hold; they stay on record
};

/// Questionnaires on record, and those that were begun. Never changes or removes a response.
class QuestionnaireStore {
public:
    explicit QuestionnaireStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<void, StorageError> insert(const QuestionnaireResponse& response);

    /// The latest moment first; of the same moment, the one written down later.
    [[nodiscard]] Result<ResponseRows, StorageError> list();

    /// In place of the draft of that instrument, if there is one.
    [[nodiscard]] Result<void, StorageError> keep(const QuestionnaireDraft& draft);

    [[nodiscard]] Result<std::optional<QuestionnaireDraft>, StorageError>
    draft(std::string_view instrument);

    /// Those with a help page due first, then the one that was changed last.
    [[nodiscard]] Result<std::vector<QuestionnaireDraft>, StorageError> drafts();

    /// No longer a draft: it is a response now.
    [[nodiscard]] Result<void, StorageError> endDraft(std::string_view instrument);

private:
    Database& m_database;
};

} // namespace homeward::storage

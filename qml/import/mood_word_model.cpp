#include "qml/import/mood_word_model.h"

#include "qml/support/person_text.h"

#include <utility>

namespace homeward::ui {

void MoodWordModel::show(const services::ImportPreview& preview)
{
    std::vector<MoodWordRow> rows;
    for (const std::string& word : preview.unknownWords)
        rows.push_back({word, -1});
    for (const auto& [word, score] : preview.words)
        rows.push_back({word, score.value()});
    setRows(std::move(rows));
}

QHash<int, QByteArray> MoodWordModel::roleNames() const
{
    return {{WordRole, "word"}, {ScoreRole, "score"}};
}

QVariant MoodWordModel::valueOf(const MoodWordRow& row, int role) const
{
    if (role == ScoreRole)
        return row.score;
    return insertedText(row.word);
}

} // namespace homeward::ui

#include "qml/import/import_words.h"

#include "qml/support/moment_text.h"

#include <QCoreApplication>

#include <variant>

namespace homeward::ui {

namespace {

using services::DiaryError;
using services::ImportError;
using services::ImportKind;
using services::ImportPreview;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString freshSentence(const ImportPreview& preview)
{
    const int count = static_cast<int>(preview.fresh);
    if (count == 0)
        return ImportWords::tr("Nothing in it is new.");
    if (!preview.first || preview.first == preview.last)
        return ImportWords::tr("%n are new, on %1.", nullptr, count)
            .arg(preview.first ? shortDayText(*preview.first) : QString{});
    return ImportWords::tr("%n are new, from %1 to %2.", nullptr, count)
        .arg(shortDayText(*preview.first), shortDayText(*preview.last));
}

QString fileProblemText(ImportError error)
{
    switch (error) {
    case ImportError::NotUtf8Text:
        return ImportWords::tr("This file is not plain text in UTF-8."
                               " Save it as CSV in UTF-8, then choose it again.");
    case ImportError::Empty:
        return ImportWords::tr("There is nothing in this file. Choose another one.");
    case ImportError::OtherNames:
        return ImportWords::tr("Homeward does not know this kind of file."
                               " Choose a table that Homeward or Daylio wrote.");
    case ImportError::Unreadable:
        break;
    }
    return ImportWords::tr("This file cannot be opened. Choose it again, or another one.");
}

QString diaryProblemText(DiaryError error)
{
    switch (error) {
    case DiaryError::DiskFull:
        return ImportWords::tr("The phone is full. Free some space, then choose the file again.");
    case DiaryError::ReadOnly:
        return ImportWords::tr("The phone does not let Homeward write.");
    case DiaryError::Busy:
        return ImportWords::tr("Another program is writing. Try again in a moment.");
    default:
        return ImportWords::tr("The diary could not be read or written. Your entries are kept.");
    }
}

} // namespace

QString importKindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::CheckIns:
        return ImportWords::tr("Check-ins");
    case ImportKind::Questionnaires:
        return ImportWords::tr("Questionnaires");
    case ImportKind::SideEffects:
        return ImportWords::tr("Side effects");
    case ImportKind::VitalSigns:
        return ImportWords::tr("Vital signs");
    case ImportKind::HeartRates:
        return ImportWords::tr("Heart rate");
    case ImportKind::Sessions:
        return ImportWords::tr("Sessions");
    case ImportKind::DiaryEntries:
        return ImportWords::tr("Diary entries");
    case ImportKind::Daylio:
        break;
    }
    return ImportWords::tr("Check-ins from Daylio");
}

QStringList previewSentences(const ImportPreview& preview)
{
    QStringList sentences{freshSentence(preview)};
    const auto add = [&sentences](std::int64_t count, const char* text) {
        if (count > 0)
            sentences << ImportWords::tr(text, nullptr, static_cast<int>(count));
    };
    add(preview.alreadyHere,
        QT_TRANSLATE_N_NOOP("ImportWords", "%n are here already. They stay as they are."));
    add(preview.bad, QT_TRANSLATE_N_NOOP("ImportWords", "%n lines cannot be read. They stay out."));
    add(preview.madePrivate,
        QT_TRANSLATE_N_NOOP("ImportWords", "%n were shared before. They come in as private."));
    return sentences;
}

QString cameInText(const ImportPreview& preview)
{
    const int count = static_cast<int>(preview.fresh);
    switch (preview.kind) {
    case ImportKind::Questionnaires:
        return ImportWords::tr("%n questionnaires came in.", nullptr, count);
    case ImportKind::SideEffects:
        return ImportWords::tr("%n side effects came in.", nullptr, count);
    case ImportKind::VitalSigns:
        return ImportWords::tr("%n readings of vital signs came in.", nullptr, count);
    case ImportKind::HeartRates:
        return ImportWords::tr("%n heart rate readings came in.", nullptr, count);
    case ImportKind::Sessions:
        return ImportWords::tr("%n sessions came in.", nullptr, count);
    case ImportKind::DiaryEntries:
        return ImportWords::tr("%n diary entries came in.", nullptr, count);
    case ImportKind::CheckIns:
    case ImportKind::Daylio:
        break;
    }
    return ImportWords::tr("%n check-ins came in.", nullptr, count);
}

QString importProblemText(const services::Problem<ImportError>& problem)
{
    if (const auto* error = std::get_if<ImportError>(&problem))
        return fileProblemText(*error);
    return diaryProblemText(std::get<DiaryError>(problem));
}

} // namespace homeward::ui

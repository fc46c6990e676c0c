#include "app/cli/diary_words.h"

#include "app/cli/secrets.h"
#include "app/cli/standard_input.h"
#include "core/rules/rule_names.h"

#include <utility>

namespace homeward::cli {

namespace {

/// The words of an entry, unlike those of a check-in, are what it is: they cannot be left out.
Failure wordsFailureOf(NoteError error)
{
    const auto refused = [](std::string message) {
        return invalid("invalidWords", std::move(message));
    };
    switch (error) {
    case NoteError::Empty:
        return refused("An entry has at least one character.");
    case NoteError::NotUtf8:
        return refused("The words are not text in UTF-8.");
    case NoteError::HasNul:
        return refused("The words have a NUL character. Take it out.");
    case NoteError::TooLong:
        break;
    }
    return refused("The words are longer than 4 MiB.");
}

} // namespace

Result<std::optional<DiaryStage>, Failure> parseStage(const OptionalText& text)
{
    if (!text)
        return std::nullopt;
    const auto stage = rules::diaryStageNamed(*text);
    if (!stage)
        return unexpected{
            invalid("invalidStage", "The stage is before, after, integration or free.")};
    return stage;
}

Result<DiaryEntryId, Failure> parseDiaryEntryId(std::string_view text)
{
    return DiaryEntryId::parse(text).map_error([](IdError) {
        return invalid("invalidId", "This is not the id of an entry. \"diary list\" shows them.");
    });
}

Result<Note, Failure> readDiaryWords(const Invocation& invocation, const std::string& text)
{
    if (text != "-")
        return Note::create(text).map_error(wordsFailureOf);
    if (isSecretOnStandardInput(invocation.options()))
        return unexpected{usage("Standard input cannot hold both the words and the passphrase.")};
    auto typed = readStandardInput(Note::kMaxBytes);
    if (typed)
        return Note::create(std::move(*typed)).map_error(wordsFailureOf);
    if (typed.error() == InputError::TooLong)
        return unexpected{wordsFailureOf(NoteError::TooLong)};
    return unexpected{invalid("invalidWords", "The words cannot be read from standard input.")};
}

void addStageOption(CLI::App& command, OptionalText& stage, const std::string& description)
{
    addText(command, "--stage", stage, description, "before|after|integration|free");
}

} // namespace homeward::cli

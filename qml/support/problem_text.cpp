#include "qml/support/problem_text.h"

#include <QCoreApplication>

#include <variant>

namespace homeward::ui {

namespace {

/// Gives the sentences below a context for translators.
struct ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
};

QString sessionReasonText(rules::SessionError reason)
{
    using rules::SessionError;
    switch (reason) {
    case SessionError::LengthOutOfRange:
        return ProblemWords::tr("The length is between 0 and 240 minutes.");
    case SessionError::TextTooLong:
        return ProblemWords::tr("This text is too long to save. Make it shorter.");
    case SessionError::Overlaps:
        return ProblemWords::tr("Another session is planned for that time. Choose another time.");
    case SessionError::InTheFuture:
        return ProblemWords::tr("This time has not come yet. Choose an earlier one.");
    case SessionError::BeforeStart:
        return ProblemWords::tr("The session had not begun at that time. Choose a later one.");
    case SessionError::TooLongAgo:
        return ProblemWords::tr(
            "That is more than 12 hours after the start. Choose an earlier time.");
    case SessionError::NotStarted:
        return ProblemWords::tr("This session has not begun.");
    case SessionError::AlreadyStarted:
        return ProblemWords::tr("This session has begun. It stays as it is.");
    case SessionError::Over:
        break;
    }
    return ProblemWords::tr("This session is over. It stays as it is.");
}

} // namespace

QString saveProblemText(services::DiaryError error)
{
    using services::DiaryError;
    switch (error) {
    case DiaryError::DiskFull:
        return ProblemWords::tr(
            "The phone is full. Your entry is still here. Free some space, then try again.");
    case DiaryError::ReadOnly:
        return ProblemWords::tr("The phone does not let Homeward write. Your entry is still here.");
    case DiaryError::Busy:
        return ProblemWords::tr(
            "Another program is writing. Your entry is still here. Try again in a moment.");
    case DiaryError::NotFound:
        return ProblemWords::tr("This entry was changed elsewhere. Go back and open it again.");
    case DiaryError::InTheFuture:
        return ProblemWords::tr(
            "The phone's clock stands before this entry. Check the clock, then try again.");
    case DiaryError::Damaged:
        return ProblemWords::tr(
            "The diary could not be written. Your earlier entries are kept. Your entry is"
            " still here.");
    case DiaryError::Failed:
        break;
    }
    return ProblemWords::tr("Something went wrong. Your entry is still here. Try again.");
}

QString readProblemText(services::DiaryError /*error*/)
{
    return ProblemWords::tr("This could not be read. Your entries are kept.");
}

QString noteProblemText(NoteError error)
{
    switch (error) {
    case NoteError::TooLong:
        return ProblemWords::tr(
            "This note is too long to save. Your text is still here. Make it shorter.");
    case NoteError::HasNul:
    case NoteError::NotUtf8:
        return ProblemWords::tr(
            "This note has a character that cannot be saved. Your text is still here.");
    case NoteError::Empty:
        break;
    }
    return ProblemWords::tr("There is no text yet.");
}

QString sessionProblemText(const services::SessionProblem& problem)
{
    if (const auto* reason = std::get_if<rules::SessionError>(&problem))
        return sessionReasonText(*reason);
    return saveProblemText(std::get<services::DiaryError>(problem));
}

QString profileProblemText(services::ProfileError error)
{
    using services::ProfileError;
    switch (error) {
    case ProfileError::WrongSecret:
        return ProblemWords::tr("That did not match. Your entries are kept. Try again.");
    case ProfileError::NoSuchSecret:
        return ProblemWords::tr("This way to unlock was never set up. Use the other one.");
    case ProfileError::InUse:
        return ProblemWords::tr(
            "Homeward is open in another program. Close it there, then try again.");
    case ProfileError::NewerProgram:
        return ProblemWords::tr("Please update Homeward. Your entries are kept.");
    case ProfileError::NoProfile:
    case ProfileError::VaultDamaged:
        return ProblemWords::tr(
            "The key file cannot be read. Your entries are kept. Ask your clinic for help"
            " before you change anything.");
    case ProfileError::DiaryMissing:
        return ProblemWords::tr(
            "The diary file is not where it was. Nothing new was made in its place.");
    case ProfileError::DiaryDamaged:
    case ProfileError::OtherDiary:
        return ProblemWords::tr(
            "Your secret is right, but the diary file cannot be read. It is kept as it is.");
    case ProfileError::ReadOnly:
        return ProblemWords::tr("The phone does not let Homeward write. Your entries are kept.");
    case ProfileError::DiskFull:
        return ProblemWords::tr("The phone is full. Free some space, then try again.");
    case ProfileError::OutOfMemory:
        return ProblemWords::tr(
            "The phone has too little memory free. Close other apps, then try again.");
    case ProfileError::AlreadyExists:
        return ProblemWords::tr("There is a diary on this phone already. It was not changed.");
    case ProfileError::NotABackup:
    case ProfileError::Failed:
        break;
    }
    return ProblemWords::tr("Something went wrong. Your entries are kept. Try again.");
}

} // namespace homeward::ui

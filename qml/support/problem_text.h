#pragma once

#include "core/model/note.h"
#include "core/services/diary.h"
#include "core/services/profile_error.h"
#include "core/services/sessions.h"

#include <QString>

/// The only place where reasons become words: first what is with the person's entry, then what they
/// can do.
namespace homeward::ui {

QString saveProblemText(services::DiaryError error);
QString readProblemText(services::DiaryError error);
QString noteProblemText(NoteError error);
QString sessionProblemText(const services::SessionProblem& problem);
QString profileProblemText(services::ProfileError error);

} // namespace homeward::ui

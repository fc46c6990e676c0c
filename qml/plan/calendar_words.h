#pragma once

#include "core/calendar/invitation.h"
#include "qml/treatment/line_model.h"

#include <QString>

/// How calendar files are spoken of.
namespace homeward::ui {

QString invitationProblemText(calendar::InvitationError error);

/// A start that a file proposes, and how sure its clock is.
Line proposedLine(const calendar::ProposedStart& proposed, const ZonedInstant& now);

/// What was in the file and is not proposed; empty where nothing was left out.
QString leftOutText(const calendar::Invitation& invitation);

} // namespace homeward::ui

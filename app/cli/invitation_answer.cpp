#include "app/cli/invitation_answer.h"

#include "app/cli/local_time.h"
#include "app/cli/session_answer.h"

#include <array>

namespace homeward::cli {

namespace {

using calendar::LeftOut;
using calendar::ProposedStart;
using calendar::StartClock;

/// A reason, its name in JSON, and what people read.
struct Reason {
    LeftOut reason;
    const char* name;
    const char* words;
};

constexpr std::array kReasons{
    Reason{LeftOut::Unreadable, "unreadable", "without a time that can be read"},
    Reason{LeftOut::WholeDay, "wholeDay", "for a whole day, without a time"},
    Reason{LeftOut::Cancelled, "cancelled", "cancelled"},
    Reason{LeftOut::Past, "past", "in the past"},
    Reason{LeftOut::TooFar, "tooFar", "over two years ahead"},
    Reason{LeftOut::OtherRepeats, "otherRepeats", "repeated in a way that is not read"},
    Reason{LeftOut::OverLimit, "overLimit", "with more repeats than are read"}};

std::string_view nameOf(StartClock clock)
{
    switch (clock) {
    case StartClock::Assumed:
        return "assumed";
    case StartClock::Moment:
        return "moment";
    case StartClock::Named:
        break;
    }
    return "named";
}

Json proposalJson(const ProposedStart& start)
{
    return {{"at", timeJson(start.start)},
            {"zone", start.start.zone()},
            {"clock", nameOf(start.clock)},
            {"lengthMinutes", start.length ? Json(start.length->count()) : Json(nullptr)}};
}

std::string proposalLine(const ProposedStart& start, const date::time_zone& here)
{
    return "  " + timeText(start.start, here)
        + (start.clock == StartClock::Assumed ? ", if it is meant on this clock\n" : "\n");
}

int countOf(const calendar::Invitation& invitation, LeftOut reason)
{
    const auto found = invitation.leftOut.find(reason);
    return found == invitation.leftOut.end() ? 0 : found->second;
}

} // namespace

Answer invitationAnswer(const calendar::Invitation& invitation,
                        const std::vector<TreatmentSession>& saved, const date::time_zone& here)
{
    Answer answer{
        .json = {{"proposals", Json::array()}, {"leftOut", nullptr}, {"sessions", Json::array()}},
        .text = invitation.starts.empty() ? "No time to come in this file.\n" : "Proposed:\n"};
    for (const ProposedStart& start : invitation.starts) {
        answer.json["proposals"].push_back(proposalJson(start));
        answer.text += proposalLine(start, here);
    }
    for (const auto& [reason, name, words] : kReasons) {
        const int count = countOf(invitation, reason);
        answer.json["leftOut"][name] = count;
        if (count > 0)
            answer.text +=
                "  left out or cut, " + std::string{words} + ": " + std::to_string(count) + '\n';
    }
    for (const TreatmentSession& session : saved)
        answer.json["sessions"].push_back(jsonOf(session));
    if (!saved.empty())
        answer.text += "Saved " + std::to_string(saved.size()) + " sessions.\n";
    else if (!invitation.starts.empty())
        answer.text += "Nothing is saved yet. To save them all: --yes and --route.\n";
    return answer;
}

} // namespace homeward::cli

#include "qml/ride/ride_draft.h"

#include "qml/support/local_moment.h"

namespace homeward::ui {

namespace {

std::optional<EscortError> errorOf(const Result<Escort, EscortError>& escort)
{
    return escort ? std::nullopt : std::optional{escort.error()};
}

} // namespace

RideDraft draftOf(const RidePlan& plan)
{
    return {.name = QString::fromStdString(plan.escort.name()),
            .relation = QString::fromStdString(plan.escort.relation()),
            .phone = QString::fromStdString(plan.escort.phone()),
            .method = static_cast<int>(plan.method),
            .minutes = minutesOf(plan.expectedAt)};
}

RideDraft emptyDraft(const ZonedInstant& expectedAt)
{
    const int minutes = minutesOf(expectedAt);
    return {.name = {}, .relation = {}, .phone = {}, .minutes = minutes - minutes % 5};
}

std::optional<EscortError> nameError(const RideDraft& draft)
{
    return errorOf(Escort::create(draft.name.toStdString(), "x", "0"));
}

std::optional<EscortError> relationError(const RideDraft& draft)
{
    return errorOf(Escort::create("x", draft.relation.toStdString(), "0"));
}

std::optional<EscortError> phoneError(const RideDraft& draft)
{
    return errorOf(Escort::create("x", "x", draft.phone.toStdString()));
}

Result<RidePlan, EscortError> planOf(const RideDraft& draft, const ZonedInstant& session)
{
    auto escort = Escort::create(draft.name.toStdString(), draft.relation.toStdString(),
                                 draft.phone.toStdString());
    if (!escort)
        return unexpected{escort.error()};
    // A time before the session means the night after it.
    const bool isNextDay = draft.minutes < minutesOf(session);
    const LocalTime local = localTimeOf(dayOf(session) + (isNextDay ? 1 : 0), draft.minutes);
    return RidePlan{.escort = std::move(*escort),
                    .method = static_cast<RideMethod>(draft.method),
                    .expectedAt = momentAt(local, session)};
}

} // namespace homeward::ui

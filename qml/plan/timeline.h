#pragma once

#include "core/model/course.h"
#include "core/model/treatment_session.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// Sessions past and to come with today's line between them, as words and marks.
namespace homeward::ui {

/// The shape that stands beside a row.
enum class TimelineMark : std::uint8_t {
    Held, ///< it took place
    Now, ///< today's line, or a session under way
    Coming,
    Passed, ///< its day is over, and nobody has said whether it took place
    Cancelled,
};

/// One session, or today's line.
struct TimelineRow {
    int place = -1; ///< among the sessions that are shown; -1 for today's line
    QString sessionId = {};
    QString title = {}; ///< "Tue 18 Nov, 13:00"
    QString caption = {}; ///< "Session 3 of 6, was Tue 11 Nov"
    QString status = {}; ///< "Done"
    TimelineMark mark = TimelineMark::Coming;
    bool asksClinic = false; ///< the last one that passed without a word, and none since

    friend bool operator==(const TimelineRow&, const TimelineRow&) = default;
};

/// What a timeline is made from.
struct TimelineFacts {
    std::span<const TreatmentSession> sessions; ///< by planned start
    std::span<const Course> courses;
    ZonedInstant now;
};

std::vector<TimelineRow> timelineRows(const TimelineFacts& facts);

/// How many sessions before and after today's line are shown: a page does not make hundreds.
struct TimelineCut {
    static constexpr std::size_t kMore = 20;

    std::size_t earlier = 6;
    std::size_t later = 12;
};

/// The part of a timeline that is shown, and how much of it is not.
struct TimelinePart {
    std::vector<TimelineRow> rows = {};
    int hiddenEarlier = 0;
    int hiddenLater = 0;
};

TimelinePart partOf(std::vector<TimelineRow> rows, const TimelineCut& cut);

} // namespace homeward::ui

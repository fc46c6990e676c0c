#include "qml/import/import_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace homeward::ui {

namespace {

using services::RowFault;

struct RowFaultWords {
    Q_DECLARE_TR_FUNCTIONS(RowFaultWords)
};

struct FaultText {
    RowFault fault;
    const char* text;
};

constexpr auto kFaultTexts = std::to_array<FaultText>({
    {RowFault::Quotes, QT_TRANSLATE_NOOP("RowFaultWords", "Its quotation marks do not match.")},
    {RowFault::TooLong, QT_TRANSLATE_NOOP("RowFaultWords", "It is too long.")},
    {RowFault::NotUtf8, QT_TRANSLATE_NOOP("RowFaultWords", "It is not text in UTF-8.")},
    {RowFault::Columns,
     QT_TRANSLATE_NOOP("RowFaultWords", "It has more or fewer columns than the first line.")},
    {RowFault::Id, QT_TRANSLATE_NOOP("RowFaultWords", "Its id is not one of Homeward.")},
    {RowFault::Time, QT_TRANSLATE_NOOP("RowFaultWords", "There is no such day or time.")},
    {RowFault::Zone, QT_TRANSLATE_NOOP("RowFaultWords", "The time zone is not known.")},
    {RowFault::InTheFuture, QT_TRANSLATE_NOOP("RowFaultWords", "Its time has not come yet.")},
    {RowFault::Score,
     QT_TRANSLATE_NOOP("RowFaultWords", "The score is not a whole number from 0 to 10.")},
    {RowFault::Energy,
     QT_TRANSLATE_NOOP("RowFaultWords", "Energy is not a whole number from 0 to 10.")},
    {RowFault::Sleep,
     QT_TRANSLATE_NOOP("RowFaultWords", "Sleep is not a number of hours from 0 to 24.")},
    {RowFault::Note,
     QT_TRANSLATE_NOOP("RowFaultWords",
                       "The note is too long, or has a character that cannot"
                       " be saved.")},
    {RowFault::UnknownMood, QT_TRANSLATE_NOOP("RowFaultWords", "Its mood has no score yet.")},
    {RowFault::Instrument,
     QT_TRANSLATE_NOOP("RowFaultWords", "Homeward does not know this questionnaire.")},
    {RowFault::Answers,
     QT_TRANSLATE_NOOP("RowFaultWords", "Its answers are not those of the questionnaire.")},
    {RowFault::Effect, QT_TRANSLATE_NOOP("RowFaultWords", "This side effect is not on the list.")},
    {RowFault::Severity, QT_TRANSLATE_NOOP("RowFaultWords", "It does not say how strong it was.")},
    {RowFault::Vitals, QT_TRANSLATE_NOOP("RowFaultWords", "These numbers cannot be vital signs.")},
    {RowFault::HeartRate,
     QT_TRANSLATE_NOOP("RowFaultWords", "The rate is not a whole number from 25 to 240.")},
    {RowFault::Rest,
     QT_TRANSLATE_NOOP("RowFaultWords", "Its numbers are not those of a reading at rest.")},
    {RowFault::SinceDosing,
     QT_TRANSLATE_NOOP("RowFaultWords", "The time since dosing is not in whole minutes.")},
    {RowFault::Words,
     QT_TRANSLATE_NOOP("RowFaultWords",
                       "A name or a place is too long, or has a character that"
                       " cannot be saved.")},
    {RowFault::NoSession,
     QT_TRANSLATE_NOOP("RowFaultWords", "Its session is not here. Bring in the sessions first.")},
    {RowFault::Route, QT_TRANSLATE_NOOP("RowFaultWords", "Homeward does not know this route.")},
    {RowFault::SessionKind,
     QT_TRANSLATE_NOOP("RowFaultWords", "It is neither of a first course nor a booster.")},
    {RowFault::Length,
     QT_TRANSLATE_NOOP("RowFaultWords", "The length is not between 0 and 240 minutes.")},
    {RowFault::Overlaps,
     QT_TRANSLATE_NOOP("RowFaultWords", "Another session is planned for that time.")},
    {RowFault::Steps,
     QT_TRANSLATE_NOOP("RowFaultWords", "What happened does not follow in this order.")},
    {RowFault::Stage,
     QT_TRANSLATE_NOOP("RowFaultWords", "It does not say what part of a session it is about.")},
    {RowFault::Text,
     QT_TRANSLATE_NOOP("RowFaultWords",
                       "The text is empty, too long, or has a character that"
                       " cannot be saved.")},
});

} // namespace

QString rowFaultText(RowFault fault)
{
    const auto* found = std::ranges::find(kFaultTexts, fault, &FaultText::fault);
    return RowFaultWords::tr(found->text);
}

} // namespace homeward::ui

#include "qml/export/clinic_page_words.h"

#include "core/model/side_effect.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace homeward::ui {

namespace {

using documents::PageWords;

/// In the language of the app. Whoever translates: a clinician reads this page, on paper.
struct ClinicPageWords {
    Q_DECLARE_TR_FUNCTIONS(ClinicPageWords)
};

std::string utf8(const QString& text)
{
    return text.toStdString();
}

void setHead(PageWords& words)
{
    words.title = utf8(ClinicPageWords::tr("Homeward summary"));
    words.period = utf8(ClinicPageWords::tr("%1 to %2"));
    words.disclaimer = utf8(ClinicPageWords::tr("Recorded by the patient. Not a diagnosis."));
    words.made = utf8(ClinicPageWords::tr("Made %1, %2, %3 (UTC%4)"));
    words.anonymous = utf8(ClinicPageWords::tr("No name was given"));
}

void setScores(PageWords& words)
{
    words.scale = utf8(ClinicPageWords::tr("0 to %1, lower is better"));
    words.noAnswers = utf8(ClinicPageWords::tr("No complete answers in these days"));
    words.latest = utf8(ClinicPageWords::tr("range named %1"));
    words.baseline = utf8(ClinicPageWords::tr("Baseline %1 (%2), last before the first session"));
    words.noBaseline =
        utf8(ClinicPageWords::tr("No baseline: no complete answers before a first session"));
    words.change = utf8(ClinicPageWords::tr("%1 points since baseline (%2 %)"));
    words.changePlain = utf8(ClinicPageWords::tr("%1 points since baseline"));
    words.noChange = utf8(ClinicPageWords::tr("No answers since the first session to compare"));
    words.response = utf8(ClinicPageWords::tr("Response: a fall of at least half"));
    words.noResponse = utf8(ClinicPageWords::tr("No response: no fall of at least half"));
    words.remission = utf8(ClinicPageWords::tr("In the remission range (below %1)"));
    words.watched = utf8(ClinicPageWords::tr("Item %1: latest %2, above 0 in %3 of %4"));
    words.watchedDeclined =
        utf8(ClinicPageWords::tr("Item %1: latest not answered, above 0 in %3 of %4"));
    words.withoutTotal =
        utf8(ClinicPageWords::tr("%1 more without a total: an item was left out by choice"));
}

void setMood(PageWords& words)
{
    words.mood = utf8(ClinicPageWords::tr("Mood by week"));
    words.moodLong = utf8(ClinicPageWords::tr("Mood by %1 weeks"));
    words.moodScale = utf8(ClinicPageWords::tr("own scale, 0 very low to 10 very good"));
    words.moodLatest = utf8(ClinicPageWords::tr("Last 28 days: mean %1 (%2 days)"));
    words.moodBefore = utf8(ClinicPageWords::tr("28 days before: mean %1 (%2 days)"));
    words.moodLegend = utf8(ClinicPageWords::tr("Line: mean. Bars: range. Triangles: sessions."));
    words.noMood = utf8(ClinicPageWords::tr("No check-ins in these days"));
}

void setSessions(PageWords& words)
{
    words.sessions = utf8(ClinicPageWords::tr("Sessions"));
    words.sessionCount = utf8(ClinicPageWords::tr("%1 in these days"));
    words.noSessions = utf8(ClinicPageWords::tr("No sessions in these days"));
    words.dosing = utf8(ClinicPageWords::tr("%1 min"));
    words.dosingUnknown = utf8(ClinicPageWords::tr("end not recorded"));
    words.booster = utf8(ClinicPageWords::tr("booster"));
    words.moreSessions = utf8(ClinicPageWords::tr("and %1 earlier, from %2 to %3"));
    words.routeIv = utf8(ClinicPageWords::tr("Intravenous ketamine"));
    words.routeIm = utf8(ClinicPageWords::tr("Intramuscular ketamine"));
    words.routeEsketamine = utf8(ClinicPageWords::tr("Esketamine nasal"));
    words.routeOral = utf8(ClinicPageWords::tr("Oral ketamine, in clinic"));
}

void setVitals(PageWords& words)
{
    words.vitals = utf8(ClinicPageWords::tr("Vital signs, as staff read them out"));
    words.noVitals = utf8(ClinicPageWords::tr("None recorded in these days"));
    words.pressureHead = utf8(ClinicPageWords::tr("mmHg"));
    words.heartRateHead = utf8(ClinicPageWords::tr("Heart rate"));
    words.saturationHead = utf8(ClinicPageWords::tr("SpO2 %"));
    words.afterDosingHead = utf8(ClinicPageWords::tr("After dosing"));
    words.beforeDosing = utf8(ClinicPageWords::tr("before"));
    words.hours = utf8(ClinicPageWords::tr("%1 h %2"));
    words.moreVitals = utf8(ClinicPageWords::tr("%1 earlier: %2"));
    words.pressureRange = utf8(ClinicPageWords::tr("%1–%2 over %3–%4 mmHg"));
    words.heartRateRange = utf8(ClinicPageWords::tr("%1–%2/min"));
    words.saturationRange = utf8(ClinicPageWords::tr("SpO2 %1–%2 %"));
}

void setRests(PageWords& words)
{
    words.rests = utf8(ClinicPageWords::tr("Heart rate at rest, taken by the patient"));
    words.rest = utf8(ClinicPageWords::tr("%1/min at rest"));
    words.restAfterDosing = utf8(ClinicPageWords::tr("%1/min at rest, %2 after dosing"));
}

void setEffects(PageWords& words)
{
    words.effects = utf8(ClinicPageWords::tr("Side effects"));
    words.effectsHelp = utf8(ClinicPageWords::tr(
        "sessions in which each was reported, by time after the end of dosing"));
    words.noEffects = utf8(ClinicPageWords::tr("None reported in these days"));
    words.duringDosing = utf8(ClinicPageWords::tr("During dosing"));
    words.twoHours = utf8(ClinicPageWords::tr("Up to 2 h"));
    words.firstDay = utf8(ClinicPageWords::tr("2 to 24 h"));
    words.later = utf8(ClinicPageWords::tr("Later"));
    words.timeNotKnown = utf8(ClinicPageWords::tr("Time not known"));
    words.mild = utf8(ClinicPageWords::tr("%1 mild"));
    words.moderate = utf8(ClinicPageWords::tr("%1 moderate"));
    words.severe = utf8(ClinicPageWords::tr("%1 severe"));
    words.moreEffects = utf8(ClinicPageWords::tr("and %1 more: %2"));
}

void setFoot(PageWords& words)
{
    words.notShown = utf8(ClinicPageWords::tr("Not on this page"));
    words.privateEntries =
        utf8(ClinicPageWords::tr("%1 diary entries are private and not part of this page."));
    words.sharedEntries =
        utf8(ClinicPageWords::tr("%1 shared diary entries: their words are not repeated here."));
    words.otherResponses = utf8(ClinicPageWords::tr("%1 answers to other questionnaires."));
    words.unreadableResponses =
        utf8(ClinicPageWords::tr("%1 answered questionnaires on record could not be read."));
    words.neverShown = utf8(ClinicPageWords::tr("Notes to check-ins, other heart rates, the safety "
                                                "plan and rides home are never part of it."));
    words.empty = utf8(ClinicPageWords::tr(
        "Where nothing stands, nothing was recorded. That says nothing about how it was."));
}

std::string bandText(ScoreBand band)
{
    switch (band) {
    case ScoreBand::None:
        return utf8(ClinicPageWords::tr("none"));
    case ScoreBand::Minimal:
        return utf8(ClinicPageWords::tr("minimal"));
    case ScoreBand::Mild:
        return utf8(ClinicPageWords::tr("mild"));
    case ScoreBand::Moderate:
        return utf8(ClinicPageWords::tr("moderate"));
    case ScoreBand::ModeratelySevere:
        return utf8(ClinicPageWords::tr("moderately severe"));
    case ScoreBand::Severe:
        return utf8(ClinicPageWords::tr("severe"));
    case ScoreBand::VerySevere:
        return utf8(ClinicPageWords::tr("very severe"));
    case ScoreBand::Low:
        return utf8(ClinicPageWords::tr("low"));
    case ScoreBand::VeryLow:
        break;
    }
    return utf8(ClinicPageWords::tr("very low"));
}

std::string dateText(LocalDay day, const char* format)
{
    const QDate date = QDate{1970, 1, 1}.addDays(day.time_since_epoch().count());
    return QLocale().toString(date, QString::fromLatin1(format)).toStdString();
}

std::string effectText(std::string_view code)
{
    const SideEffectItem* item = findSideEffect(code);
    if (item == nullptr)
        return std::string{code};
    return QCoreApplication::translate("SideEffect", std::string{item->name}.c_str()).toStdString();
}

} // namespace

documents::PageWords clinicPageWords()
{
    PageWords words;
    for (const auto set :
         {setHead, setScores, setMood, setSessions, setVitals, setRests, setEffects, setFoot})
        set(words);
    words.day = [](LocalDay day) { return dateText(day, "d MMM yyyy"); };
    words.month = [](LocalDay day) { return dateText(day, "MMM yyyy"); };
    words.band = bandText;
    words.effect = effectText;
    words.decimal = [](double value) { return QLocale().toString(value, 'f', 1).toStdString(); };
    return words;
}

} // namespace homeward::ui

#include <QtGlobal>

#include <array>

// What the core says to patients in English, for the translators: each in the context that the
// pages look it up in. A test compares these with the core.
namespace homeward::ui {

namespace {

[[maybe_unused]] constexpr std::array kGeneralRules{
    QT_TRANSLATE_NOOP("GeneralRules", "Tell your clinic about all medicines."),
    QT_TRANSLATE_NOOP("GeneralRules",
                      "Take or hold only as your clinic told you. Never stop one on your own."),
    QT_TRANSLATE_NOOP("GeneralRules",
                      "Ask your clinic before taking sedatives, opioids or sleep tablets today."),
    QT_TRANSLATE_NOOP("GeneralRules",
                      "No alcohol, cannabis or other recreational drugs until your"
                      " rule for it ends."),
};

[[maybe_unused]] constexpr std::array kPreparation{
    QT_TRANSLATE_NOOP("Preparation", "Talk with the clinic about this treatment."),
    QT_TRANSLATE_NOOP("Preparation", "Have the clinic look at your health and your mood."),
    QT_TRANSLATE_NOOP("Preparation", "Bring lab results, if the clinic asks for them."),
    QT_TRANSLATE_NOOP("Preparation", "Write a list of all your medicines."),
    QT_TRANSLATE_NOOP("Preparation", "Find somebody who takes you home after each session."),
};

[[maybe_unused]] constexpr std::array kExpectations{
    QT_TRANSLATE_NOOP("Expectation",
                      "Your clinic prescribes this treatment. Ask them what you want to know."),
    QT_TRANSLATE_NOOP("Expectation",
                      "Tell your clinic about all medicines. Do not stop any on your own."),
    QT_TRANSLATE_NOOP("Expectation", "You go home with somebody every time, however you feel."),
    QT_TRANSLATE_NOOP("Expectation", "Ask your clinic about food and drinks before a session."),
    QT_TRANSLATE_NOOP("Expectation", "Nothing to eat for at least 2 hours before."),
    QT_TRANSLATE_NOOP("Expectation", "Nothing to drink for at least 30 minutes before."),
    QT_TRANSLATE_NOOP("Expectation", "No steroid or decongestant nasal spray in the hour before."),
    QT_TRANSLATE_NOOP("Expectation", "A cold or a blocked nose? Tell your clinic before you come."),
    QT_TRANSLATE_NOOP(
        "Expectation",
        "An infusion often takes about 40 minutes. Your clinic may plan another time."),
    QT_TRANSLATE_NOOP("Expectation",
                      "Strong effects of an injection last about 1 hour, sometimes 2."),
    QT_TRANSLATE_NOOP("Expectation", "Effects last about 40 to 80 minutes, sometimes 2 hours."),
    QT_TRANSLATE_NOOP("Expectation", "There is a pause of 5 minutes between two spray devices."),
    QT_TRANSLATE_NOOP("Expectation",
                      "You may feel unreal, or outside your body. Time can feel odd."),
    QT_TRANSLATE_NOOP("Expectation", "Staff may measure your blood pressure and heart rate."),
    QT_TRANSLATE_NOOP("Expectation", "Staff are nearby. Tell them whatever you notice."),
    QT_TRANSLATE_NOOP("Expectation",
                      "You rest at the clinic. Many clinics plan about 2 hours for it."),
    QT_TRANSLATE_NOOP("Expectation", "You rest at the clinic, and staff look after you."),
    QT_TRANSLATE_NOOP("Expectation", "Blood pressure can stay raised for about 4 hours."),
    QT_TRANSLATE_NOOP("Expectation", "Staff decide when you can leave."),
    QT_TRANSLATE_NOOP("Expectation",
                      "No driving until your rule for it ends, and after a night's sleep."),
    QT_TRANSLATE_NOOP("Expectation", "After the nasal spray that is the next day at the earliest."),
    QT_TRANSLATE_NOOP("Expectation",
                      "No signing or large purchases. Important decisions can wait."),
    QT_TRANSLATE_NOOP("Expectation", "No alcohol or cannabis. And no other recreational drugs."),
    QT_TRANSLATE_NOOP("Expectation", "Ask your clinic before sleep tablets, opioids or sedatives."),
    QT_TRANSLATE_NOOP("Expectation",
                      "Have an adult nearby for the rest of the day. This is suggested."),
    QT_TRANSLATE_NOOP("Expectation", "Some people feel better within a day."),
    QT_TRANSLATE_NOOP("Expectation", "Others need several sessions, or do not benefit."),
    QT_TRANSLATE_NOOP("Expectation", "Your clinic plans with you what comes next."),
    QT_TRANSLATE_NOOP("Expectation", "Take or hold medicines only as your clinic told you."),
    QT_TRANSLATE_NOOP("Expectation",
                      "A session did not take place? Contact your clinic for a new date."),
    QT_TRANSLATE_NOOP("Expectation", "Tell your clinic about bladder trouble, also weeks later."),
    QT_TRANSLATE_NOOP("Expectation", "Some people notice nausea, or have to vomit."),
    QT_TRANSLATE_NOOP("Expectation", "Some feel dizzy, sleepy or tired, or have a headache."),
    QT_TRANSLATE_NOOP("Expectation",
                      "Some have blurred vision, ringing ears, an odd taste or numbness."),
    QT_TRANSLATE_NOOP("Expectation", "Some feel unreal, confused, anxious or irritable."),
    QT_TRANSLATE_NOOP("Expectation",
                      "Some have a fast heartbeat, sweat, shake or walk unsteadily."),
    QT_TRANSLATE_NOOP("Expectation", "The spray can make your nose or throat sore."),
    QT_TRANSLATE_NOOP("Expectation", "You can note what you notice here. Nobody watches it live."),
    QT_TRANSLATE_NOOP(
        "Expectation",
        "Chest pain, trouble breathing, fainting or a fit: call the emergency number."),
    QT_TRANSLATE_NOOP("Expectation",
                      "Call it for a sudden severe headache or a sudden change in sight."),
    QT_TRANSLATE_NOOP("Expectation", "Call it if your face or throat swells."),
    QT_TRANSLATE_NOOP("Expectation", "Call it if there is blood in your urine."),
    QT_TRANSLATE_NOOP("Expectation",
                      "Call it for thoughts of ending your life. Help has the numbers."),
    QT_TRANSLATE_NOOP("Expectation", "Tell your clinic if you feel unreal the next day."),
    QT_TRANSLATE_NOOP("Expectation", "Tell your clinic about anything severe."),
    QT_TRANSLATE_NOOP("Expectation", "Not sure? Call your clinic."),
};

// The wording of a translation is the published one: docs/translations.md.
[[maybe_unused]] constexpr std::array kInstruments{
    QT_TRANSLATE_NOOP("Instruments",
                      "Over the last 2 weeks, how often have you been bothered by any of the "
                      "following problems?"),
    QT_TRANSLATE_NOOP("Instruments", "Not at all"),
    QT_TRANSLATE_NOOP("Instruments", "Several days"),
    QT_TRANSLATE_NOOP("Instruments", "More than half the days"),
    QT_TRANSLATE_NOOP("Instruments", "Nearly every day"),
    QT_TRANSLATE_NOOP("Instruments", "Little interest or pleasure in doing things"),
    QT_TRANSLATE_NOOP("Instruments", "Feeling down, depressed, or hopeless"),
    QT_TRANSLATE_NOOP("Instruments", "Trouble falling or staying asleep, or sleeping too much"),
    QT_TRANSLATE_NOOP("Instruments", "Feeling tired or having little energy"),
    QT_TRANSLATE_NOOP("Instruments", "Poor appetite or overeating"),
    QT_TRANSLATE_NOOP("Instruments",
                      "Feeling bad about yourself - or that you are a failure or have let yourself "
                      "or your family down"),
    QT_TRANSLATE_NOOP(
        "Instruments",
        "Trouble concentrating on things, such as reading the newspaper or watching television"),
    QT_TRANSLATE_NOOP(
        "Instruments",
        "Moving or speaking so slowly that other people could have noticed? Or the opposite - "
        "being so fidgety or restless that you have been moving around a lot more than usual"),
    QT_TRANSLATE_NOOP(
        "Instruments",
        "Thoughts that you would be better off dead or of hurting yourself in some way"),
    QT_TRANSLATE_NOOP(
        "Instruments",
        "If you checked off any problems, how difficult have these problems made it for you to do "
        "your work, take care of things at home, or get along with other people?"),
    QT_TRANSLATE_NOOP("Instruments", "Not difficult at all"),
    QT_TRANSLATE_NOOP("Instruments", "Somewhat difficult"),
    QT_TRANSLATE_NOOP("Instruments", "Very difficult"),
    QT_TRANSLATE_NOOP("Instruments", "Extremely difficult"),
    QT_TRANSLATE_NOOP("Instruments",
                      "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and "
                      "colleagues, with an educational grant from Pfizer Inc."),
    QT_TRANSLATE_NOOP("Instruments", "Feeling nervous, anxious or on edge"),
    QT_TRANSLATE_NOOP("Instruments", "Not being able to stop or control worrying"),
    QT_TRANSLATE_NOOP("Instruments", "Worrying too much about different things"),
    QT_TRANSLATE_NOOP("Instruments", "Trouble relaxing"),
    QT_TRANSLATE_NOOP("Instruments", "Being so restless that it is hard to sit still"),
    QT_TRANSLATE_NOOP("Instruments", "Becoming easily annoyed or irritable"),
    QT_TRANSLATE_NOOP("Instruments", "Feeling afraid as if something awful might happen"),
};

} // namespace

} // namespace homeward::ui

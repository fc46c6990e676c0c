#include "core/rules/expectations.h"

#include <array>

namespace homeward::rules {

namespace {

using enum ExpectationCard;
using enum ExpectationSource;

using Routes = unsigned; ///< a bit for each Route

constexpr Routes bit(Route route)
{
    return 1U << static_cast<unsigned>(route);
}

constexpr Routes kVein = bit(Route::Intravenous);
constexpr Routes kMuscle = bit(Route::Intramuscular);
constexpr Routes kNose = bit(Route::EsketamineNasal);
constexpr Routes kMouth = bit(Route::OralInClinic);
constexpr Routes kKetamine = kVein | kMuscle | kMouth;
constexpr Routes kAll = kKetamine | kNose;

/// A row of the table.
struct Row {
    ExpectationCard card;
    Routes routes;
    Expectation said;
};

constexpr std::array kRows{
    Row{Before,
        kAll,
        {"Your clinic prescribes this treatment. Ask them what you want to know.", Leaflets}},
    Row{Before,
        kAll,
        {"Tell your clinic about all medicines. Do not stop any on your own.", Label}},
    Row{Before, kAll, {"You go home with somebody every time, however you feel.", Label}},
    Row{Before, kAll, {"Ask your clinic about food and drinks before a session.", Leaflets}},
    Row{Before, kNose, {"Nothing to eat for at least 2 hours before.", Label}},
    Row{Before, kNose, {"Nothing to drink for at least 30 minutes before.", Label}},
    Row{Before, kNose, {"No steroid or decongestant nasal spray in the hour before.", Label}},
    Row{Before, kNose, {"A cold or a blocked nose? Tell your clinic before you come.", Label}},

    Row{During,
        kVein,
        {"An infusion often takes about 40 minutes. Your clinic may plan another time.", Study}},
    Row{During,
        kMuscle,
        {"Strong effects of an injection last about 1 hour, sometimes 2.", Leaflets}},
    Row{During, kMouth, {"Effects last about 40 to 80 minutes, sometimes 2 hours.", Leaflets}},
    Row{During, kNose, {"There is a pause of 5 minutes between two spray devices.", Label}},
    Row{During, kAll, {"You may feel unreal, or outside your body. Time can feel odd.", Leaflets}},
    Row{During, kAll, {"Staff may measure your blood pressure and heart rate.", Leaflets}},
    Row{During, kAll, {"Staff are nearby. Tell them whatever you notice.", Leaflets}},

    Row{HoursAfter,
        kKetamine,
        {"You rest at the clinic. Many clinics plan about 2 hours for it.", Leaflets}},
    Row{HoursAfter, kNose, {"You rest at the clinic, and staff look after you.", Label}},
    Row{HoursAfter, kNose, {"Blood pressure can stay raised for about 4 hours.", Label}},
    Row{HoursAfter, kAll, {"Staff decide when you can leave.", Label}},
    Row{HoursAfter,
        kAll,
        {"No driving until your rule for it ends, and after a night's sleep.", Leaflets}},
    Row{HoursAfter, kNose, {"After the nasal spray that is the next day at the earliest.", Label}},
    Row{HoursAfter,
        kAll,
        {"No signing or large purchases. Important decisions can wait.", Leaflets}},
    Row{HoursAfter, kAll, {"No alcohol or cannabis. And no other recreational drugs.", Leaflets}},
    Row{HoursAfter, kAll, {"Ask your clinic before sleep tablets, opioids or sedatives.", Label}},
    Row{HoursAfter,
        kAll,
        {"Have an adult nearby for the rest of the day. This is suggested.", Leaflets}},

    Row{WeeksAfter, kAll, {"Some people feel better within a day.", Study}},
    Row{WeeksAfter, kAll, {"Others need several sessions, or do not benefit.", Study}},
    Row{WeeksAfter, kAll, {"Your clinic plans with you what comes next.", Leaflets}},
    Row{WeeksAfter, kAll, {"Take or hold medicines only as your clinic told you.", Label}},
    Row{WeeksAfter,
        kAll,
        {"A session did not take place? Contact your clinic for a new date.", Leaflets}},
    Row{WeeksAfter, kAll, {"Tell your clinic about bladder trouble, also weeks later.", Leaflets}},

    Row{SideEffects, kAll, {"Some people notice nausea, or have to vomit.", Leaflets}},
    Row{SideEffects, kAll, {"Some feel dizzy, sleepy or tired, or have a headache.", Leaflets}},
    Row{SideEffects,
        kAll,
        {"Some have blurred vision, ringing ears, an odd taste or numbness.", Leaflets}},
    Row{SideEffects, kAll, {"Some feel unreal, confused, anxious or irritable.", Leaflets}},
    Row{SideEffects,
        kAll,
        {"Some have a fast heartbeat, sweat, shake or walk unsteadily.", Leaflets}},
    Row{SideEffects, kNose, {"The spray can make your nose or throat sore.", Label}},
    Row{SideEffects,
        kAll,
        {"You can note what you notice here. Nobody watches it live.", Leaflets}},

    Row{WhenToCall,
        kAll,
        {"Chest pain, trouble breathing, fainting or a fit: call the emergency number.", Leaflets}},
    Row{WhenToCall,
        kAll,
        {"Call it for a sudden severe headache or a sudden change in sight.", Leaflets}},
    Row{WhenToCall, kAll, {"Call it if your face or throat swells.", Leaflets}},
    Row{WhenToCall, kAll, {"Call it if there is blood in your urine.", Leaflets}},
    Row{WhenToCall,
        kAll,
        {"Call it for thoughts of ending your life. Help has the numbers.", Leaflets}},
    Row{WhenToCall, kAll, {"Tell your clinic if you feel unreal the next day.", Leaflets}},
    Row{WhenToCall, kAll, {"Tell your clinic about anything severe.", Leaflets}},
    Row{WhenToCall, kAll, {"Not sure? Call your clinic.", Leaflets}},
};

} // namespace

std::vector<Expectation> expectationsOf(ExpectationCard card, std::optional<Route> route)
{
    const Routes asked = route ? bit(*route) : kAll;
    std::vector<Expectation> said;
    for (const Row& row : kRows)
        if (row.card == card && (row.routes & asked) == asked)
            said.push_back(row.said);
    return said;
}

} // namespace homeward::rules

#include "qml/treatment/rule_words.h"

#include <QCoreApplication>

namespace homeward::ui {

namespace {

struct KindWords {
    Q_DECLARE_TR_FUNCTIONS(KindWords)
};

} // namespace

RuleWords ruleWords(RuleKind kind)
{
    switch (kind) {
    case RuleKind::NoDriving:
        return {"car", KindWords::tr("No driving"), KindWords::tr("No cycling in traffic.")};
    case RuleKind::NoMachines:
        return {"wrench", KindWords::tr("No machines or heights"),
                KindWords::tr("No ladders, no power tools.")};
    case RuleKind::NoBigDecisions:
        return {"signature", KindWords::tr("No signing or large purchases"),
                KindWords::tr("Important decisions can wait.")};
    case RuleKind::NoAlcohol:
        return {"wine", KindWords::tr("No alcohol or cannabis"),
                KindWords::tr("And no other recreational drugs.")};
    case RuleKind::AskBeforeSedatives:
        return {"pill", KindWords::tr("Ask before some medicines"),
                KindWords::tr("Ask your clinic before sleep tablets, opioids or sedatives.")};
    case RuleKind::RideHome:
        return {"route", KindWords::tr("Go home with somebody"),
                KindWords::tr("Every time, however you feel.")};
    case RuleKind::NotAloneOnPublicTransport:
        return {"footprints", KindWords::tr("Not alone on bus or train"), {}};
    case RuleKind::AdultNearby:
        break;
    }
    return {"users", KindWords::tr("Have an adult nearby"), KindWords::tr("This is suggested.")};
}

} // namespace homeward::ui

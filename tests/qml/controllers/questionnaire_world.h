#pragma once

#include "qml/questionnaire/questionnaire_controller.h"
#include "tests/qml/controllers/session_world.h"
#include "tests/qml/support/telling_records.h"

namespace homeward::testing {

/// Somebody who answers a questionnaire on a day without a session, unless the test adds one.
class QuestionnaireWorldTest : public SessionWorldTest {
protected:
    QuestionnaireWorldTest() { lockAndOpen(); } // now it has been read

    void lockAndOpen()
    {
        app.lock();
        World::settle();
        open();
        treatment.refresh();
        World::settle();
    }

    void begin(const QString& instrument = QStringLiteral("phq9"))
    {
        questionnaires.open(instrument);
        questionnaires.start();
        World::settle();
    }

    void answer(int index)
    {
        questionnaires.answer(index);
        World::settle();
    }

    void decline()
    {
        questionnaires.decline();
        World::settle();
    }

    void answerAll(int count, int index)
    {
        for (int item = 0; item < count; ++item)
            answer(index);
    }

    void finish()
    {
        questionnaires.finish();
        World::settle();
    }

    QString offer(int row, const char* role)
    {
        auto* offers = questionnaires.offers();
        return offers->data(offers->index(row), offers->roleNames().key(role)).toString();
    }

    QString checked(int row)
    {
        auto* check = questionnaires.check();
        return check->data(check->index(row), check->roleNames().key("answer")).toString();
    }

    ui::QuestionnaireController questionnaires{app, world.worker, world.wallClock, treatment};
};

} // namespace homeward::testing

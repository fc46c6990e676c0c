import QtQuick
import QtTest
import Homeward

CareTest {
    id: stage

    CareCase {
        name: "Calendar"
        stage: stage

        function openCalendar() {
            stage.world.startOpen();
            see("How has your mood been today?");
            tap("tab3");
            tap("calendar");
            see("What is in the file");
        }

        function test_theFileSaysWhereItIs() {
            openCalendar();

            tap("saveCalendar");

            see("The file is there");
            see("appointments.ics, in the folder Documents.");
        }

        function test_anInvitationIsConfirmedPageByPage() {
            openCalendar();
            tap("readInvitation");
            see("Choose a file");
            stage.care.lookAtInvitation("20251118T140000");
            see("Which of these dates?");
            tap("start0");

            see("Step 1 of 5");
            compare(stage.care.sessionsOnDisk(), "");
            press("choices", "choice0");
            tap("onward");
            see("On which day?");
            tap("onward");
            see("Tuesday 18 November");
            tap("onward");
            tap("onward");
            tap("onward");

            see("Session added for Tue 18 Nov, 14:00.");
            compare(stage.care.sessionsOnDisk(), "iv|Tue 18 Nov, 14:00|40||planned");
        }

        function test_aDateThatHasPassedIsNotProposed() {
            openCalendar();
            tap("readInvitation");

            stage.care.lookAtInvitation("20251101T140000");

            see("There is no date to come in this file.");
            verify(stage.find("start0") === null);
        }
    }
}

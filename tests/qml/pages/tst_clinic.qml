import QtQuick
import QtTest
import Homeward

CareTest {
    id: stage

    CareCase {
        name: "ClinicAndVitals"
        stage: stage

        function openClinic() {
            stage.world.startOpen();
            see("How has your mood been today?");
            tap("tab3");
            tap("clinic");
            see("Your clinic");
        }

        function fillClinic() {
            write("clinicName", "Riverside Clinic");
            write("clinicPhone", "555 0100");
            write("clinicHours", "8 to 17");
        }

        function test_theClinicIsWrittenDownOnceAndCalledFromThere() {
            openClinic();
            press("noClinic", "action");
            fillClinic();
            tap("onward");
            see("Riverside Clinic");
            see("8 to 17");

            ignoreWarning(/.*/);
            press("clinicNumber", "call");
            see("Dial 555 0100 on any phone.");
            tap("back");
            see("Riverside Clinic");
        }

        function test_goingBackFromAFaultLeavesTheWayToAddTheClinic() {
            openClinic();
            press("noClinic", "action");
            tap("onward");
            see("Write the name of your clinic.");

            tap("back");

            see("Add your clinic's number, and you can call it from here.");
            stage.care.pairClinic();
            see("Riverside Clinic");
        }

        function test_lockedItsNumberStaysAndItsNameGoes() {
            openClinic();
            stage.care.pairClinic();
            tap("help");
            see("Riverside Clinic");

            stage.world.app.lock();

            see("My clinic");
            see("555 0100. Monday to Friday, 8 to 17");
            dontSee("Riverside");
            tap("back");
            see("Enter your passphrase");
            tap("help");
            ignoreWarning(/.*/);
            press("helpClinic", "call");
            see("Dial 555 0100 on any phone.");
        }

        function test_withoutAClinicLockedHelpNamesNone() {
            openClinic();
            stage.world.app.lock();
            see("Enter your passphrase");
            tap("help");
            see("Help now");

            verify(stage.find("helpClinic") === null);
        }

        function test_theClinicIsReachableFromSettings() {
            stage.world.startOpen();
            see("How has your mood been today?");
            tap("settings");

            tap("settingsClinic");

            see("Add your clinic's number, and you can call it from here.");
        }

        function test_whatIsMissingIsSaidBesideItsField() {
            openClinic();
            press("noClinic", "action");

            tap("onward");
            see("Write the name of your clinic.");
            write("clinicName", "Riverside");
            dontSee("Write the name of your clinic.");
            tap("onward");

            see("Write a number that you can call.");
            compare(on("clinicName").text, "Riverside");
        }

        function test_aFailedSaveKeepsWhatWasTyped() {
            openClinic();
            press("noClinic", "action");
            fillClinic();
            stage.world.breakDiary();

            tap("onward");
            see("This could not be saved");
            compare(on("clinicName").text, "Riverside Clinic");

            stage.world.mendDiary();
            press("problem", "action");
            see("8 to 17");
        }

        function test_vitalSignsAreListedAndNotJudged() {
            openClinic();
            tap("vitals");
            write("systolic", "188");
            write("diastolic", "104");
            write("heartRate", "96");
            write("saturation", "93");
            write("measuredBy", "JR");

            tap("onward");

            see("Saved.");
            see("Blood pressure 188 over 104. Heart rate 96. Oxygen 93 %.");
            see("Measured by JR");
            compare(stage.care.vitalsOnDisk(), 1);
        }

        function test_numbersThatNobodyCanHaveAreAskedAgain() {
            openClinic();
            tap("vitals");
            write("systolic", "80");
            write("diastolic", "120");

            tap("onward");
            see("The first number is the larger one. Please ask staff to read both again.");
            compare(on("systolic").text, "80");
            compare(stage.care.vitalsOnDisk(), 0);

            fill("systolic", "120");
            fill("diastolic", "80");
            dontSee("Please ask staff");
            tap("onward");
            see("Saved.");
        }
    }
}

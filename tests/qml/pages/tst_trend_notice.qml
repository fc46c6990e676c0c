import QtQuick
import QtTest
import Homeward
import HomewardTest

PageTest {
    id: stage

    readonly property TrendsFixture past: TrendsFixture {
        fixture: stage.world
    }

    PageCase {
        name: "TrendNotice"
        stage: stage

        readonly property string notice: "Your recent entries are lower than your own usual. It may be worth telling your clinic."

        function open(wants) {
            stage.world.startOpen();
            stage.past.wantNotices(wants);
            stage.past.goThroughLowWeek();
            see("Today");
        }

        function test_standsOnTodayAndOnTrends() {
            open(true);

            see(notice);
            compare(on("trendNotice").Accessible.name, notice);
            tap("tab2");
            see("Trends");
            see(notice);
        }

        function test_isNotThereUnlessTheClinicWantsIt() {
            open(false);

            wait(50);
            dontSee("lower than your own usual");
            compare(stage.past.noticesOnDisk(), 0);
        }

        function test_isNotThereInTheEu() {
            stage.world.settings.regionId = "DE";
            open(true);

            wait(50);
            dontSee("lower than your own usual");
        }

        function test_isNotedOnceItIsSeenAndDoesNotComeBackAfterTheLock() {
            open(true);
            see(notice);
            compare(stage.past.noticesOnDisk(), 1);

            stage.world.app.lock();
            stage.world.settle();
            write("passphrase", stage.world.passphrase);
            tap("unlock");

            see("Today");
            wait(50);
            dontSee("lower than your own usual");
        }

        function test_canBeClosed() {
            open(true);
            see(notice);

            tap("closeNotice");

            tryVerify(() => stage.find("trendNotice") === null);
            tap("tab2");
            see("Trends");
            dontSee("lower than your own usual");
        }

        function test_leadsToHelpWhichSaysWhatSilenceMeans() {
            open(true);
            see(notice);

            tap("noticeHelp");

            see("Help now");
            see("No notice from the app does not mean that all is well.");
        }

        function test_saysWhereTheNumberOfTheClinicIsMissing() {
            open(true);

            see("Your clinic's number is not on this phone yet.");
            verify(stage.find("noticeCall") === null);
            stage.world.enterClinic("Riverside Clinic", "555 0100");

            verify(on("noticeCall").visible);
            dontSee("not on this phone yet");
        }
    }
}

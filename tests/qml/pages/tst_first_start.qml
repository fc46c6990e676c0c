import QtQuick
import QtTest
import Homeward

PageTest {
    id: stage

    PageCase {
        name: "FirstStart"
        stage: stage

        function goTo(step) {
            stage.world.startFresh();
            for (let at = OnboardingController.Welcome; at < step; ++at)
                stage.world.onboarding.goOn();
        }

        function test_fromWelcomeToToday() {
            stage.world.startFresh();
            see("Welcome to Homeward");
            tap("onward");
            see("Choose your country");
            tap("regionCA");
            compare(stage.world.settings.regionId, "CA");
            tap("onward");
            see("Your privacy");
            tap("onward");
            see("Choose a passphrase");
            write("passphrase", "river candle orbit mitten");
            write("again", "river candle orbit mitten");
            tap("onward");
            see("Your recovery words");
            const words = stage.world.onboarding.words;
            compare(words.length, 12);
            for (const word of words)
                see(word);
            tap("onward");
            see("Word number " + stage.world.onboarding.firstAsked);
            write("first", words[stage.world.onboarding.firstAsked - 1]);
            write("second", "wrong");
            tap("onward");
            see("That is not what the list says");
            compare(stage.world.app.state, AppController.FirstStart);
            const second = stage.find("input", on("second"));
            second.clear();
            write("second", words[stage.world.onboarding.secondAsked - 1]);
            tap("onward");
            see("How has your mood been today?");
        }

        function test_aWeakPassphraseIsKeptAndExplained() {
            goTo(OnboardingController.Passphrase);

            write("passphrase", "secret");
            tap("onward");

            see("Others could guess this one");
            compare(on("passphrase").text, "secret");
        }

        function test_twoDifferentPassphrasesAreNotTaken() {
            goTo(OnboardingController.Passphrase);

            write("passphrase", "river candle orbit mitten");
            write("again", "river candle orbit kitten");
            tap("onward");

            see("The two are not the same");
            compare(stage.world.onboarding.step, OnboardingController.Passphrase);
        }

        function test_backGoesOnePageBackAndEscapeDoesTheSame() {
            goTo(OnboardingController.Privacy);

            tap("back");
            see("Choose your country");
            keyClick(Qt.Key_Escape);
            see("Welcome to Homeward");
            keyClick(Qt.Key_Escape);
            see("Welcome to Homeward");
        }

        function test_helpIsOnEveryPageAndGivesBackWhatWasTyped_data() {
            return [0, 1, 2, 3].map(step => ({ tag: "step " + step, step: step }));
        }

        function test_helpIsOnEveryPageAndGivesBackWhatWasTyped(data) {
            goTo(data.step);
            if (data.step === OnboardingController.Passphrase)
                write("passphrase", "river");

            tap("help");
            see("Emergency: 911");
            see("Nobody watches your answers live.");
            tap("back");

            dontSee("Emergency: 911");
            compare(stage.world.onboarding.step, data.step);
            if (data.step === OnboardingController.Passphrase)
                compare(on("passphrase").text, "river");
        }
    }
}

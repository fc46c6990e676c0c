"""The wording lint catches what it has to, and lets through what is said well."""

import re
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
import catalogue
import check_words
import lock_screen_words


def faults(text, language="en", context="Page"):
    return list(check_words.faults(language, context, text))


class PlantedTexts(unittest.TestCase):
    def assert_caught(self, language, texts):
        for text in texts:
            with self.subTest(text):
                self.assertTrue(faults(text, language), "nothing was said against it")

    def test_what_english_must_not_say_is_caught(self):
        self.assert_caught("en", [
            "You are safe to drive.", "You are fit to leave.", "You are cleared.", "Your heart rate is normal.",
            "You missed your streak.", "You should rest.", "A cure.", "This is a relapse.", "Booster needed.",
            "You need a booster.", "We are monitoring you.", "Your clinic has been alerted.", "Don't worry.",
            "Don't give up.", "Book now.", "Your treatment is wearing off.", "Your observation is complete.",
            "You have moderate depression.", "You are in remission.", "Skip your tablet.", "Avoid heart medicine.",
            "Only 2 questions.", "Only %1 left.", "Works like magic.", "Very SAFE.", "Well done.", "Two out of three feel better.",
        ])

    def test_what_german_must_not_say_is_caught(self):
        self.assert_caught("de", [
            "Sie sind sicher.", "Das ist normal.", "Sie sind fit.", "Sie haben es verpasst.", "Sie sollten ruhen.",
            "Das heilt.", "Ein Rückfall.", "Keine Sorge.", "Wir überwachen Sie.", "Nur %1 Fragen.",
            "Sie haben eine mittlere Depression.", "Jetzt buchen.", "Gut gemacht.", "Zwei von drei fühlen sich besser.",
        ])

    def test_what_spanish_must_not_say_is_caught(self):
        self.assert_caught("es", [
            "Está seguro.", "Es normal.", "Está apto.", "Perdió su racha.", "Debería descansar.", "Una cura.",
            "Una recaída.", "No se preocupe.", "Le estamos monitorizando.", "Solo %1 preguntas.",
            "Usted tiene una depresión moderada.", "Reserve ahora.", "Bien hecho.", "Dos de cada tres mejoran.",
        ])

    def test_doses_prices_and_rates_are_caught_in_every_language(self):
        for language in ("en", "de", "es"):
            self.assert_caught(language, ["84 mg", "0.5mg", "$40", "40 €", "50 %", "50%", "20 µg", "¡Hola!", "!"])

    def test_a_sentence_of_twenty_words_is_caught_and_one_of_nineteen_is_not(self):
        self.assertTrue(faults(" ".join(["word"] * 20) + "."))
        self.assertFalse(faults(" ".join(["word"] * 19) + ". " + " ".join(["word"] * 19) + "."))


class TextsThatAreSaidWell(unittest.TestCase):
    def test_are_let_through(self):
        for language, text in [
            ("en", "Staff decide when you can leave."),
            ("en", "Add something, only if you like."),
            ("en", "My safety plan"),
            ("en", "Oxygen %1 %."),
            ("en", "Mood %1 of 10"),
            ("de", "Stimmung %1 von 10"),
            ("de", "Unsicher auf den Beinen"),
            ("de", "Mein Sicherheitsplan"),
            ("es", "Mi plan de seguridad"),
            ("es", "Ánimo %1 de 10"),
        ]:
            with self.subTest(text):
                self.assertEqual(faults(text, language), [])

    def test_the_wording_of_a_validated_instrument_is_not_judged(self):
        self.assertFalse(faults("more than what is normal!", context="Instruments"))


    def test_may_name_remission_on_the_page_for_the_clinic_but_no_dose(self):
        self.assertTrue(faults("In the remission range (you are in remission)"))
        self.assertFalse(faults("In the remission range (you are in remission)", context="ClinicPageWords"))
        self.assertTrue(faults("84 mg", context="ClinicPageWords"))


class TheLockScreen(unittest.TestCase):
    said_of_health = {
        "en": [
            "Time for your ketamine.", "Your infusion is near.", "The clinic has news.", "Your next dose.", "How is your mood?",
            "Depressed today?", "Your treatment.", "A session tomorrow.", "Take your medicine.", "Therapy at three.", "No drugs.",
            "Ask your doctor.", "Is your ride arranged?", "Your booster is near.", "A questionnaire waits.", "Your score is in.",
            "Nothing to eat from now on.", "How do you feel?", "Your health.", "Do not drive.", "Your rules have ended.",
        ],
        "de": [
            "Zeit für Ihr Ketamin.", "Ihre Ketamininfusion.", "Die Klinik schreibt.", "Ihre Tagesklinik.", "Ihre Stimmung?",
            "Eine Sitzung ist morgen.", "Ihre Behandlung.", "Die nächste Dosis.", "Ein Fragebogen wartet.", "Ihre Heimfahrt?",
            "Ihr Arzt.", "Medikamente.", "Depressiv?", "Psychotherapie um drei.", "Nüchtern bleiben.", "Ihre Gesundheit.",
        ],
        "es": [
            "Su ketamina.", "La clínica escribe.", "Su ánimo de hoy.", "Una sesión mañana.", "Su tratamiento.", "La próxima dosis.",
            "Un cuestionario espera.", "Su vuelta a casa.", "Su médico.", "Su medicina.", "¿Depresión?", "Una terapia.", "Su salud.",
        ],
    }

    def test_says_nothing_of_health_in_any_language(self):
        for language, texts in self.said_of_health.items():
            for text in texts:
                with self.subTest(text):
                    self.assertTrue(faults(text, language, lock_screen_words.CONTEXT), "nothing was said against it")

    def test_is_held_against_more_than_the_pages_are(self):
        self.assertFalse(faults("A session tomorrow."))

    def test_is_held_against_what_the_pages_are_held_against(self):
        self.assertTrue(faults("You missed one.", "en", lock_screen_words.CONTEXT))

    def test_has_no_names_and_no_places_for_them(self):
        for text in ["For you, Anna.", "You have %1 check-ins.", "Your plan of Sunrise House.", "%n check-ins"]:
            with self.subTest(text):
                self.assertTrue(faults(text, "en", lock_screen_words.CONTEXT))
        self.assertTrue(faults("Tiene una nota de Ana.", "es", lock_screen_words.CONTEXT))

    def test_may_say_what_is_neutral(self):
        for language, text in [
            ("en", "You have a check-in."),
            ("en", "There is something in your plan to read."),
            ("en", "Done. In an hour. Skip."),
            ("de", "Es gibt etwas in Ihrem Plan zu lesen."),
            ("de", "Ein Eintrag wartet, wenn Sie möchten."),
            ("es", "Hay algo que leer en su plan."),
        ]:
            with self.subTest(text):
                self.assertEqual(faults(text, language, lock_screen_words.CONTEXT), [])

    def test_is_read_from_the_core(self):
        texts = check_words.texts(ROOT)
        in_english = {text for language, context, text in texts if (language, context) == ("en", lock_screen_words.CONTEXT)}
        self.assertGreaterEqual(in_english, {"You have a check-in.", "Done"})
        self.assertGreaterEqual(len(in_english), 9)

    def test_says_the_same_in_the_core_and_in_the_pages(self):
        words = (ROOT / "qml/reminders/reminder_words.cpp").read_text(encoding="utf-8")
        in_pages = re.findall(rf'\b{lock_screen_words.CONTEXT}::tr\(\s*"([^"]*)"\)', words)
        self.assertEqual(sorted(in_pages), sorted(lock_screen_words.english(ROOT)))


class Exceptions(unittest.TestCase):
    texts = [("en", "RedFlags", "You had a fit.")]

    def test_let_the_exact_text_through(self):
        self.assertEqual(list(check_words.check(self.texts, {("en", "You had a fit.")})), [])

    def test_let_no_other_text_or_language_through(self):
        self.assertTrue(list(check_words.check(self.texts, {("de", "You had a fit.")})))
        self.assertTrue(list(check_words.check(self.texts, {("en", "You had a fit")})))

    def test_that_nothing_needs_are_told(self):
        told = list(check_words.check([], {("en", "You had a fit.")}))
        self.assertEqual(told, ["words-allowed.txt: nothing needs: en | You had a fit."])


class TheCatalogues(unittest.TestCase):
    def test_are_read_with_their_sources_as_the_english_texts(self):
        texts = check_words.texts(ROOT)
        self.assertIn(("en", "HelpButton", "Help"), texts)
        self.assertIn(("de", "HelpButton", "Hilfe"), texts)
        self.assertIn(("es", "HelpButton", "Ayuda"), texts)
        self.assertGreater(len(texts), 2000)

    def test_leave_no_text_of_a_page_out(self):
        sources = {message.source for path in catalogue.catalogues(ROOT) for message in catalogue.read(path)}
        for page in sorted((ROOT / "qml").rglob("*.qml")):
            for written in re.findall(r'qsTr\("((?:[^"\\]|\\.)*)"', page.read_text(encoding="utf-8")):
                self.assertIn(written.replace('\\"', '"'), sources, page.name)


if __name__ == "__main__":
    unittest.main()

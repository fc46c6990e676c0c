"""The check of the catalogues catches what it has to."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
import check_catalogues
from catalogue import Message


def message(source, *forms, language="de", state="", is_plural=False):
    return Message(language, "Page", source, forms, state, is_plural)


def faults(*arguments, **named):
    return list(check_catalogues.faults(message(*arguments, **named)))


class Faults(unittest.TestCase):
    def test_of_unfinished_and_vanished_texts_are_told(self):
        self.assertEqual(faults("Help", "Hilfe", state="unfinished"), ["unfinished"])
        self.assertEqual(faults("Help", "Hilfe", state="vanished"), ["vanished"])
        self.assertEqual(faults("Help", ""), ["empty"])
        self.assertEqual(faults("Help", "Hilfe"), [])

    def test_of_lost_added_and_doubled_places_are_told(self):
        self.assertTrue(faults("%1 is here", "ist da"))
        self.assertTrue(faults("Today", "Heute %1"))
        self.assertTrue(faults("%1, %2", "%1, %1"))
        self.assertFalse(faults("%1 of %2", "%2: %1"))

    def test_of_plurals_are_told_except_a_form_without_its_number(self):
        self.assertFalse(faults("%n entries", "ein Eintrag", "%n Einträge", is_plural=True))
        self.assertTrue(faults("%n entries of %1", "ein Eintrag", "%n Einträge von %1", is_plural=True))

    def test_of_accelerators_and_spaces_are_told(self):
        self.assertTrue(faults("&Open", "Öffnen"))
        self.assertTrue(faults("Open", "Öffnen "))
        self.assertFalse(faults("Food & drinks", "Essen & Trinken"))


class Missing(unittest.TestCase):
    def test_a_text_that_one_language_lacks_is_told(self):
        both = [message("Help", "Hilfe"), message("Help", "Ayuda", language="es")]
        self.assertEqual(list(check_catalogues.missing(both)), [])
        told = list(check_catalogues.missing(both + [message("Back", "Zurück")]))
        self.assertEqual(told, ["es: Page: nothing for: Back"])


if __name__ == "__main__":
    unittest.main()

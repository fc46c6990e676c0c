"""Reads the code out of the pictures of the ride-home confirmation, with a reader that knows nothing of what drew it,
and checks what it says with the command, the way a clinic does: without the device, the diary or a network."""

import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

PICTURES = Path(os.environ["PICTURES"])
PROGRAM = os.environ["HOMEWARDCTL"]
THEN = "2025-11-11T21:30:00+01:00"  # minutes after the last hand-over in the pictures
# What a camera with a preview of 1920 pixels over 65 degrees sees of a page 68 mm wide (360 dp, 540 pixels in the picture)
# from 40 cm: 2 x 400 mm x tan(32.5 degrees) = 510 mm, so 3.77 pixels a millimetre, 256 of the page. Out of focus and askew.
AS_SEEN = ("-resize", "47.4%", "-blur", "0x0.7", "-rotate", "4")
# On a window as low as a phone that lies down, one has to scroll to the code.
CONFIRMED = sorted(picture for picture in PICTURES.glob("ride-6-*.png") if not picture.stem.endswith("-low"))
BEFORE = sorted(PICTURES.glob("ride-3-*.png")) + sorted(PICTURES.glob("ride-4-*.png")) + sorted(PICTURES.glob("ride-5-*.png"))


def codes_in(picture):
    """What zbar finds; its exit is 4 where there is nothing."""
    run = subprocess.run(["zbarimg", "--quiet", "--raw", picture], capture_output=True, text=True, timeout=60, check=False)
    if run.returncode not in (0, 4):
        raise AssertionError(f"zbarimg: {run.stderr}")
    return run.stdout.split()


def verify(token, key, now=THEN):
    return subprocess.run([PROGRAM, "--json", "--now", now, "--zone", "Europe/Berlin", "ride", "verify", "--key", key, "-"],
                          input=token, capture_output=True, text=True, timeout=60, check=False)


class RideCodeTest(unittest.TestCase):
    def test_there_are_pictures_in_every_look(self):
        self.assertGreaterEqual(len(CONFIRMED), 8)
        self.assertGreaterEqual(len(BEFORE), 20)

    def test_each_confirmation_is_read_as_it_was_signed(self):
        for picture in CONFIRMED:
            with self.subTest(picture.name):
                self.assertEqual(codes_in(picture), [picture.with_suffix(".token").read_text()])

    def test_each_confirmation_is_read_as_a_camera_sees_it_from_40_cm(self):
        for picture in CONFIRMED:
            with self.subTest(picture.name), tempfile.NamedTemporaryFile(suffix=".png") as seen:
                subprocess.run(["convert", picture, *AS_SEEN, seen.name], timeout=60, check=True)

                self.assertEqual(codes_in(seen.name), [picture.with_suffix(".token").read_text()])

    def test_each_confirmation_holds_before_a_clinic(self):
        for picture in CONFIRMED:
            with self.subTest(picture.name):
                token, = codes_in(picture)

                verified = verify(token, picture.with_suffix(".jwk"))

                self.assertEqual(verified.returncode, 0, verified.stderr)
                said = json.loads(verified.stdout)
                self.assertIn(said["escort"], ("Maya", "Maximiliane-Alexandra"))
                self.assertEqual(said["method"], "car")

    def test_the_end_of_driving_is_said_only_where_it_is_known(self):
        for picture in CONFIRMED:
            with self.subTest(picture.name):
                token, = codes_in(picture)
                said = json.loads(verify(token, picture.with_suffix(".jwk")).stdout)

                is_known = "end-unknown" not in picture.name
                self.assertEqual(said["noDrivingUntil"] is not None, is_known)

    def test_nothing_is_to_be_scanned_before_the_hand_over(self):
        for picture in BEFORE:
            with self.subTest(picture.name):
                self.assertEqual(codes_in(picture), [])

    def test_a_code_that_was_changed_or_is_another_device_s_does_not_hold(self):
        first, other = CONFIRMED[0], CONFIRMED[1]
        token, = codes_in(first)
        header, claims, signature = token.split(".")
        swapped = signature[0] == "A" and "B" or "A"

        self.assertNotEqual(verify(f"{header}.{claims}.{swapped}{signature[1:]}", first.with_suffix(".jwk")).returncode, 0)
        self.assertNotEqual(verify(token, other.with_suffix(".jwk")).returncode, 0)
        self.assertNotEqual(verify(token, first.with_suffix(".jwk"), "2025-11-20T12:00:00+01:00").returncode, 0)


if __name__ == "__main__":
    unittest.main()

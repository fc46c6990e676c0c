"""hr scan, hr record in a build without Bluetooth."""

from homewardctl import HomewardctlTest, run


class Bluetooth(HomewardctlTest):
    def test_is_not_in_this_build_and_that_is_said(self):
        self.assert_refused(self.ctl("hr", "scan"), 6, "noBluetooth")
        self.assert_refused(self.ctl("hr", "record", "--seconds", "5"), 6, "noBluetooth")
        self.assertEqual(run("hr", "scan").err, "homewardctl: This program was built without Bluetooth.\n")

    def test_is_asked_for_after_the_options(self):
        self.assert_refused(self.ctl("hr", "scan", "--seconds", "61"), 4, "invalidSeconds")
        self.assert_refused(self.ctl("hr", "record", "--seconds", "0"), 4, "invalidSeconds")

"""Help, version, usage errors and completion: what a person meets on the prompt."""

import json
import os
import shutil
import subprocess
import unittest

from homewardctl import PROGRAM, run

COMMANDS = [("init",), ("mood", "add"), ("mood", "list"), ("mood", "trend"), ("mood", "correct"), ("mood", "undo"),
            ("diary", "list"), ("diary", "search"), ("diary", "add"), ("diary", "edit"), ("diary", "share"),
            ("diary", "keep-private"), ("diary", "remove"), ("diary", "bring-back"), ("preparation", "list"),
            ("preparation", "set"), ("export", "csv"), ("check",), ("backup",), ("restore",),
            ("outbox", "list"), ("completion",), ("session", "add"), ("session", "move"), ("session", "start"),
            ("session", "end-dose"), ("session", "end-observation"), ("session", "discharge"), ("session", "cancel"),
            ("session", "undo"), ("session", "list"), ("rules", "status"), ("rules", "confirm-sleep"),
            ("rules", "undo-sleep"), ("ride", "arrange"), ("ride", "arrive"), ("ride", "none"), ("ride", "hand-over"),
            ("ride", "show"), ("ride", "verify"), ("vitals", "add"), ("vitals", "list"), ("side-effect", "add"),
            ("hr", "add"), ("hr", "chart"), ("hr", "decode"), ("hr", "import"), ("hr", "list"), ("hr", "record"),
            ("hr", "scan"), ("side-effect", "list"), ("side-effect", "items"), ("clinic", "set"), ("clinic", "show"),
            ("policy", "check"), ("policy", "take"), ("policy", "show")]


class Help(unittest.TestCase):
    def test_of_every_command_has_an_example(self):
        for command in [(), *COMMANDS]:
            with self.subTest(command=command):
                done = run(*command, "--help")
                self.assertEqual((done.exit, done.err), (0, ""))
                self.assertIn("Usage: homewardctl", done.out)
                self.assertIn("Examples:\n  ", done.out)
                self.assertIn(" ".join(("homewardctl", *command[:1])), done.out.split("Examples:")[1])

    def test_of_a_group_names_its_commands(self):
        self.assertIn("trend", run("mood", "--help").out)

    def test_and_version_are_one_document_with_json(self):
        self.assertEqual(list(run("--json", "--help").json), ["help"])
        self.assertRegex(run("--json", "--version").json["version"], r"^\d+\.\d+\.\d+$")
        self.assertRegex(run("--version").out, r"^homewardctl \d+\.\d+\.\d+\n$")


class MisspeltCommandLines(unittest.TestCase):
    def test_end_with_2_and_one_line(self):
        for arguments in ((), ("mood",), ("moods", "list"), ("mood", "add"), ("mood", "list", "--since", "1"),
                          ("mood", "list", "extra"), ("mood", "add", "--score"), ("mood", "list", "diary", "list"),
                          ("mood", "add", "--score", "1", "--score", "2"), ("backup",), ("restore",),
                          ("export", "docx", "--out", "x"), ("--profile",)):
            with self.subTest(arguments=arguments):
                done = run(*arguments)
                self.assertEqual((done.exit, done.out, done.err.count("\n")), (2, "", 1))
                self.assertTrue(done.err.startswith("homewardctl: "))

                document = json.loads(run("--json", *arguments).err)
                self.assertEqual((list(document), document["error"]["code"]), (["error"], "usage"))

    def test_name_the_command_that_nobody_knows(self):
        for arguments, word, see in ((("moods", "list"), "moods", "homewardctl --help"),
                                     (("mood", "ad", "--score", "6"), "ad", "homewardctl mood --help"),
                                     (("--json", "ride", "arrnage"), "arrnage", "homewardctl ride --help"),
                                     (("safety-plan", "contact", "ad"), "ad", "homewardctl safety-plan contact --help")):
            with self.subTest(arguments=arguments):
                done = run(*arguments)
                self.assertEqual((done.exit, done.out), (2, ""))
                self.assertIn(f'There is no command "{word}". See {see}.'.replace('"', '\\"' if "--json" in arguments else '"'),
                              done.err)

    def test_without_a_command_ask_for_one(self):
        self.assertIn("A subcommand is required. See --help.", run("mood").err)

    def test_never_repeat_what_may_be_somebodys_own_words(self):
        for arguments in (("mood", "--note", "canary"), ("mood", "a canary"), ("mood", "can\x1bary"), ("canary" * 9,),
                          ("mood", "list", "canary")):
            with self.subTest(arguments=arguments):
                done = run(*arguments)
                self.assertEqual((done.exit, "can" in done.err), (2, False), done.err)

    def test_with_a_wrong_now_end_with_4(self):
        self.assertEqual(run("--now", "noon", "mood", "list").exit, 4)


class Completion(unittest.TestCase):
    def offers(self, *words):
        """What bash offers behind these words."""
        script = f"""
            source <({PROGRAM} completion bash)
            complete -p homewardctl >&2
            COMP_WORDS=({' '.join(f"'{word}'" for word in words)}); COMP_CWORD={len(words) - 1}
            $(complete -p homewardctl | sed 's/.*-F \\([^ ]*\\).*/\\1/')
            printf '%s\\n' "${{COMPREPLY[@]}}"
        """
        done = subprocess.run(["bash", "--norc", "-c", script], capture_output=True, text=True, check=True, cwd="/")
        self.assertIn("complete -F _homewardctl homewardctl", done.stderr)
        return done.stdout.split()

    def test_in_bash_offers_the_commands_of_the_place(self):
        self.assertEqual(self.offers("homewardctl", "mo"), ["mood"])
        self.assertEqual(self.offers("homewardctl", "--json", "mood", "t"), ["trend"])
        self.assertEqual(set(self.offers("homewardctl", "mood", "")) & {"add", "list", "trend", "correct", "undo"},
                         {"add", "list", "trend", "correct", "undo"})

    def test_in_bash_offers_options_and_their_values(self):
        self.assertEqual(self.offers("homewardctl", "mood", "add", "--sc"), ["--score"])
        self.assertEqual(self.offers("homewardctl", "mood", "add", "--pro"), ["--profile"])
        self.assertEqual(self.offers("homewardctl", "mood", "correct", "--no-s"), ["--no-sleep"])
        self.assertEqual(self.offers("homewardctl", "mood", "trend", "--by", ""), ["day", "week"])
        self.assertEqual(self.offers("homewardctl", "mood", "add", "--note", ""), [])
        self.assertEqual(self.offers("homewardctl", "completion", "z"), ["zsh"])
        self.assertEqual(self.offers("homewardctl", "--profile", "/us"), ["/usr"])
        self.assertEqual(self.offers("homewardctl", "restore", "/us"), ["/usr"])
        self.assertEqual(self.offers("homewardctl", "--zone", "mood", "out"), ["outbox"])

    def test_in_bash_knows_the_treatment_day(self):
        self.assertEqual(self.offers("homewardctl", "session", "end"), ["end-dose", "end-observation"])
        self.assertEqual(self.offers("homewardctl", "session", "add", "--route", ""), ["iv", "im", "esketamine", "oral"])
        self.assertEqual(self.offers("homewardctl", "session", "add", "--at", ""), [])
        self.assertEqual(self.offers("homewardctl", "session", "undo", "end-d"), ["end-dose"])
        self.assertEqual(self.offers("homewardctl", "ride", "arrange", "--method", "p"), ["publicTransport"])
        self.assertEqual(self.offers("homewardctl", "side-effect", "add", "--severity", "m"), ["mild", "moderate"])
        self.assertEqual(self.offers("homewardctl", "ride", "verify", "--key", "/us"), ["/usr"])
        self.assertEqual(self.offers("homewardctl", "policy", "take", "/us"), ["/usr"])

    def test_in_bash_knows_heart_rate(self):
        commands = {"add", "chart", "decode", "import", "list", "record", "scan"}
        self.assertEqual(set(self.offers("homewardctl", "hr", "")) & commands, commands)
        self.assertEqual(self.offers("homewardctl", "hr", "add", "--b"), ["--bpm"])
        self.assertEqual(self.offers("homewardctl", "hr", "add", "--bpm", ""), [])
        self.assertEqual(self.offers("homewardctl", "hr", "add", "--a"), ["--at"])
        self.assertEqual(set(self.offers("homewardctl", "hr", "chart", "--")) & {"--from", "--to", "--points"},
                         {"--from", "--to", "--points"})
        self.assertEqual(self.offers("homewardctl", "hr", "chart", "--points", ""), [])
        self.assertEqual(self.offers("homewardctl", "hr", "import", "/us"), ["/usr"])
        self.assertEqual(self.offers("homewardctl", "hr", "record", "--d"), ["--device"])
        self.assertEqual(self.offers("homewardctl", "hr", "scan", "--se"), ["--seconds"])

    def test_in_bash_tells_options_of_one_name_apart(self):
        self.assertEqual(self.offers("homewardctl", "session", "add", "--kind", ""), ["induction", "booster"])
        self.assertEqual(self.offers("homewardctl", "export", "csv", "--kind", "he"), ["heart-rate"])
        self.assertEqual(self.offers("homewardctl", "--json", "export", "csv", "--out", "x", "--kind", "vi"), ["vitals"])

    def test_is_written_for_each_shell_in_its_own_language(self):
        for shell in ("bash", "zsh", "fish"):
            with self.subTest(shell=shell):
                answer = run("--json", "completion", shell).json
                self.assertEqual(list(answer), ["shell", "script"])
                self.assertEqual(answer["script"], run("completion", shell).out)
                if shutil.which(shell):
                    subprocess.run([shell, "-n"], input=answer["script"], text=True, check=True)
        self.assertEqual(run("completion", "powershell").exit, 4)

    @unittest.skipUnless(shutil.which("fish"), "fish is not installed")
    def test_in_fish_offers_the_commands_of_the_place(self):
        script = f"{PROGRAM} completion fish | source; complete -C 'homewardctl --json mood t'"
        done = subprocess.run(["fish", "--no-config", "-c", script], capture_output=True, text=True, check=True)
        self.assertIn("trend\tShows how mood went", done.stdout)


if __name__ == "__main__":
    unittest.main()

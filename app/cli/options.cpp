#include "app/cli/options.h"

namespace homeward::cli {

CLI::Option* addText(CLI::App& app, const std::string& name, OptionalText& value,
                     const std::string& description, const std::string& kind)
{
    // Not bound to the optional itself: the library takes an empty text for none.
    return app
        .add_option_function<std::string>(
            name, [&value](const std::string& text) { value = text; }, description)
        ->type_name(kind);
}

void addGlobalOptions(CLI::App& app, GlobalOptions& options)
{
    addText(app, "--profile", options.profile,
            "Folder of the diary (else $HOMEWARD_PROFILE, $XDG_DATA_HOME/homeward, "
            "~/.local/share/homeward)",
            kFolder);
    auto* passphrase =
        addText(app, "--passphrase-file", options.passphraseFile,
                "File with the passphrase, - for standard input (else $HOMEWARD_PASSPHRASE_FILE, "
                "else asked on the terminal)",
                kFile);
    addText(app, "--recovery-code-file", options.recoveryCodeFile,
            "File with the twelve words instead, - for standard input", kFile)
        ->excludes(passphrase);
    addText(app, "--now", options.now, "The moment to take for now: answers \"what if\"", kMoment);
    addText(app, "--zone", options.zone, "Time zone of new entries (else the device's)", "IANA");
    app.add_flag("--json", options.json, "One JSON document as the result");
}

} // namespace homeward::cli

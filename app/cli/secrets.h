#pragma once

#include "app/cli/failure.h"
#include "app/cli/options.h"
#include "core/services/profile.h"

namespace homeward::cli {

/// What opens a diary, from the file that the options or $HOMEWARD_PASSPHRASE_FILE name, else from
/// the terminal.
[[nodiscard]] Result<services::Secret, Failure> secretFrom(const GlobalOptions& options);

/// Whether that file is standard input, which then holds nothing else.
bool isSecretOnStandardInput(const GlobalOptions& options);

/// A passphrase to be set, from the same places. On a terminal it is asked for twice.
[[nodiscard]] Result<SecretBytes, Failure> newPassphraseFrom(const GlobalOptions& options);

} // namespace homeward::cli

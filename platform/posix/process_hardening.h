#pragma once

namespace homeward::platform {

/// Keeps the memory and the files of this process from others: no core dumps, no debugger or
/// reading of its memory by other processes of the same user, new files for the owner alone, and no
/// file under the number of a standard stream.
/// Called first thing in main. Source: threat-model.md, "Process".
void hardenProcess();

} // namespace homeward::platform

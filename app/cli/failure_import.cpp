#include "app/cli/failure.h"

namespace homeward::cli {

Failure failureOf(services::ImportError error)
{
    using services::ImportError;
    switch (error) {
    case ImportError::Unreadable:
        return invalid("fileUnreadable", "This file cannot be read.");
    case ImportError::NotUtf8Text:
        return invalid("importNotUtf8",
                       "This file is not text in UTF-8. Save it as CSV in UTF-8 and try again.");
    case ImportError::Empty:
        return invalid("importEmpty", "This file is empty.");
    case ImportError::OtherNames:
        break;
    }
    return invalid("importOtherNames",
                   "The first line does not name the columns of such a file. Nothing was saved.");
}

} // namespace homeward::cli

#pragma once

#include <QLocale>

namespace homeward::testing {

/// Puts back the locale that the other tests of the process read days in.
class DefaultLocale {
public:
    DefaultLocale() = default;
    explicit DefaultLocale(const QLocale& spoken) { QLocale::setDefault(spoken); }
    DefaultLocale(const DefaultLocale&) = delete;
    DefaultLocale& operator=(const DefaultLocale&) = delete;
    ~DefaultLocale() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

} // namespace homeward::testing

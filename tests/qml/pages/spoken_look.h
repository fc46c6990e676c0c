#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

/// The pages in another language than the one they are written in, looked at while somebody walks
/// through them: a catalogue, or one of two that nobody speaks. For as long as it lives, Visit
/// tells it each page.
class SpokenLook {
public:
    /// "de" and "es" for a catalogue, "pseudo" for longer words, "rtl" for longer words from the
    /// right.
    explicit SpokenLook(const QString& name);
    ~SpokenLook();
    SpokenLook(const SpokenLook&) = delete;
    SpokenLook& operator=(const SpokenLook&) = delete;

    static bool isKnown(const QString& name);

    /// What was wrong on the pages so far, each with the page's name.
    QStringList faults() const;

private:
    std::unique_ptr<QTranslator> m_words;
    QStringList m_faults;
};

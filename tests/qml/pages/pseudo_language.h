#pragma once

#include <QTranslator>

/// A language that nobody speaks: every text of the pages, longer and in other letters. What stays
/// in plain English was never given to a translator; what has no room now has none in German.
class PseudoLanguage : public QTranslator {
    Q_OBJECT
public:
    enum class Letters { Accented, FromTheRight };

    explicit PseudoLanguage(Letters letters) : m_letters(letters) { }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* disambiguation,
                      int count) const override;

    /// Whether all words of `text` have been through a translator, but for those in `names`.
    static bool isSpoken(QString text, const QStringList& names);

private:
    Letters m_letters;
};

#include "tests/qml/pages/pseudo_language.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace {

constexpr int kPercentLonger = 40;
const QString kOpening = QStringLiteral("[");
const QString kClosing = QStringLiteral("]");
const QString kPlain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
const QString kAccented = QStringLiteral("åƀçđéƒğĥíĵķļɱñóþǫŕšţúṽŵẋýžÅƁÇĐÉƑĞĤÎĴĶĻṀÑÓÞǪŔŠŢÛṼŴẊÝŽ");
const QString kFromTheRight =
    QStringLiteral("אבגדהוזחטיכלמנסעפצקרשתאבגדאבגדהוזחטיכלמנסעפצקרשתאבגד");

/// Patterns of days are for QLocale, and no words.
bool isPattern(const char* context, const char* disambiguation)
{
    return std::strcmp(context, "DatePattern") == 0
        || (disambiguation != nullptr && std::strcmp(disambiguation, "date pattern") == 0);
}

/// As many words more as make it longer by that share; most of them short, as in a real language.
QString padding(qsizetype letters)
{
    static const QString words = QStringLiteral("õne twó þree fôur fivé šix ");
    QString all;
    while (all.size() < letters * kPercentLonger / 100)
        all += words;
    return all.left(letters * kPercentLonger / 100).trimmed();
}

QString inLetters(QString text, const QString& letters)
{
    for (qsizetype place = 0; place < text.size(); ++place) {
        const bool isPlace = place > 0 && text.at(place - 1) == u'%'; // "%n" stays
        const qsizetype known = isPlace ? -1 : kPlain.indexOf(text.at(place));
        if (known >= 0)
            text[place] = letters.at(known);
    }
    return text;
}

/// The days and months that QLocale writes.
QStringList namesOfDays()
{
    const QLocale locale;
    QStringList names;
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int day = 1; day <= 7; ++day)
            names << locale.dayName(day, format);
        for (int month = 1; month <= 12; ++month)
            names << locale.monthName(month, format);
    }
    return names;
}

} // namespace

QString PseudoLanguage::translate(const char* context, const char* text, const char* disambiguation,
                                  int /*count*/) const
{
    const QString source = QString::fromUtf8(text);
    if (isPattern(context, disambiguation))
        return source;
    const QString longer = padding(source.size());
    const QString words = longer.isEmpty() ? source : source + u' ' + longer;
    return kOpening + inLetters(words, m_letters == Letters::Accented ? kAccented : kFromTheRight)
        + kClosing;
}

bool PseudoLanguage::isSpoken(QString text, const QStringList& names)
{
    static const QRegularExpression mark{QStringLiteral("<[^>]*>")}; // of a hit of the search
    text.remove(mark);
    for (const QString& name : names)
        text.remove(name);
    for (const QString& name : namesOfDays()) // whole words: "May" is no part of Maya
        text.remove(
            QRegularExpression{QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(name))});
    static const QRegularExpression plainWord{QStringLiteral("[A-Za-z]{2,}")};
    return !plainWord.match(text).hasMatch();
}

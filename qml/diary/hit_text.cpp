#include "qml/diary/hit_text.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace homeward::ui {

namespace {

constexpr qsizetype kBefore = 80; // letters before the first hit; a line and a half on a phone
constexpr qsizetype kExcerpt = 240;

/// Letters of a text, in UTF-16.
struct Stretch {
    qsizetype from;
    qsizetype length;
};

QString onOneLine(QString text)
{
    std::ranges::replace_if(
        text,
        [](QChar letter) { return letter.isSpace() || letter.category() == QChar::Other_Control; },
        QChar{u' '});
    return text;
}

QString markup(const QString& text, const std::vector<Stretch>& hits)
{
    QString marked;
    qsizetype at = 0;
    for (const auto& [from, length] : hits) {
        marked += text.mid(at, from - at).toHtmlEscaped();
        marked += QStringLiteral("<b><u>") + text.mid(from, length).toHtmlEscaped()
            + QStringLiteral("</u></b>");
        at = from + length;
    }
    return marked + text.mid(at).toHtmlEscaped();
}

/// As the full-text index folds it: no accents, no case.
QString folded(const QString& word)
{
    QString letters = word.normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar letter) { return letter.isMark(); });
    return letters.toCaseFolded();
}

bool isOfWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate();
}

std::vector<Stretch> wordsOf(const QString& text)
{
    std::vector<Stretch> words;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype from = at;
        while (at < text.size() && isOfWord(text[at]))
            ++at;
        if (at > from)
            words.push_back({from, at - from});
    }
    return words;
}

QStringList foldedWords(const QString& text)
{
    QStringList words;
    for (const auto& [from, length] : wordsOf(text))
        words << folded(text.mid(from, length));
    return words;
}

std::vector<Stretch> hitsIn(const QString& text, const QStringList& wanted)
{
    std::vector<Stretch> hits;
    if (wanted.isEmpty())
        return hits;
    for (const Stretch& word : wordsOf(text)) {
        const QString letters = folded(text.mid(word.from, word.length));
        if (wanted.contains(letters) || letters.startsWith(wanted.back()))
            hits.push_back(word);
    }
    return hits;
}

/// Where a piece around that place begins: at a word, and not far before it.
qsizetype beginBefore(const QString& text, qsizetype place)
{
    const qsizetype from = std::max<qsizetype>(0, place - kBefore);
    if (from == 0)
        return 0;
    const qsizetype space = text.indexOf(u' ', from);
    return space < 0 || space >= place ? from : space + 1;
}

} // namespace

Excerpt excerptOf(const services::DiaryHit& hit)
{
    const std::string& text = hit.excerpt;
    QString plain;
    std::vector<Stretch> hits;
    std::size_t at = 0;
    for (const auto& [from, length] : hit.hits) {
        if (from < at || from > text.size() || length > text.size() - from)
            continue;
        plain += QString::fromStdString(text.substr(at, from - at));
        const QString word = QString::fromStdString(text.substr(from, length));
        hits.push_back({plain.size(), word.size()});
        plain += word;
        at = from + length;
    }
    plain = onOneLine(plain + QString::fromStdString(text.substr(at)));
    return {plain, markup(plain, hits)};
}

Excerpt excerptAround(const std::string& text, const QString& words)
{
    const QString line = onOneLine(QString::fromStdString(text));
    const QStringList wanted = foldedWords(words);
    const auto found = hitsIn(line, wanted);
    const qsizetype from = found.empty() ? 0 : beginBefore(line, found.front().from);
    const QString plain = line.mid(from, kExcerpt);
    return {plain, markup(plain, hitsIn(plain, wanted))};
}

} // namespace homeward::ui

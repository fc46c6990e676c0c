#include "tests/qml/pages/spoken_look.h"

#include "core/services/crisis_directory.h"
#include "tests/qml/pages/pseudo_language.h"
#include "tests/qml/pages/text_inspection.h"
#include "tests/qml/pages/visit.h"

#include <QGuiApplication>
#include <QLocale>

#include <array>
#include <cctype>

namespace {

/// A catalogue that remembers what it was asked for and did not have.
class Catalogue : public QTranslator {
public:
    explicit Catalogue(const QString& language)
    {
        m_isMissing = !load(QStringLiteral(":/translations/homeward_%1.qm").arg(language));
    }

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* text, const char* disambiguation,
                      int count) const override
    {
        const QString words = QTranslator::translate(context, text, disambiguation, count);
        const bool isOfQt =
            context[0] == 'Q' && std::isupper(static_cast<unsigned char>(context[1])) != 0;
        if (words.isEmpty() && !isOfQt)
            m_lacks << QStringLiteral("%1: nothing for “%2”")
                           .arg(QString::fromUtf8(context), QString::fromUtf8(text));
        return words;
    }

    QStringList lacks() const
    {
        return m_isMissing ? QStringList{QStringLiteral("there is no catalogue")} : m_lacks;
    }

private:
    bool m_isMissing = false;
    mutable QStringList m_lacks;
};

/// What people on these pages wrote, and what has the same name in every language.
constexpr std::array kWritten{
    "Homeward",
    "Walked to the river with Maya. The light was low.",
    "Slept well. The music stayed with me, mostly the slow part. I want to ask "
    "about the nausea, and "
    "whether the room can be a little darker next time. The nurse was kind.",
    "A quiet day.",
    "A bit nervous. I want to ask about the nausea.",
    "Rest, and a little quiet in my head.",
    "Slept late. A slow, grey day.",
    "Slept well. The music stayed with me, mostly the slow part by the river.",
    "The swing in the park was still moving when I came by.",
    "appointments.ics",
    "homeward-2025-11-11.pdf",
    "homeward-2025-11-11.txt",
    "Documents",
    "list.csv",
    "daylio_export.csv",
    "super",
    "rad",
    "good",
    "meh",
    "bad",
    "awful",
    "Walked to the river with Maya.",
    "music stayed with me, mostly the slow part by the river.",
    "Warm light. The slow part of the music.",
    "I stop answering messages.",
    "Polar H10 A1B2C3D4",
    "Polar H10",
    "HRM-Dual",
    "Polar",
    "Strap Strap Strap…",
    "PHQ-9",
    "PHQ-2",
    "GAD-7",
    "Jo",
    "Maximiliane-Alexandra",
    "Maya Weber",
    "Maya",
    "JR",
    "neighbour",
    "Neighbour",
    "Sister",
    "sister",
    "Room 2",
    "Riverside Clinic",
    "Monday to Friday, 8 to 17",
    "Mon to Fri, 8 to 17",
    "River clinic",
    "New York",
    "Berlin",
    "English",
    "Español",
    "Deutsch",
};

QStringList names()
{
    QStringList all;
    for (const char* words : kWritten)
        all << QString::fromUtf8(words);
    for (const auto& region : homeward::services::crisisRegions())
        for (const auto& contact : region.contacts)
            for (const auto& name : {contact.name, contact.web, contact.keyword})
                if (!name.empty())
                    all << QString::fromStdString(name);
    return all;
}

std::unique_ptr<QTranslator> wordsOf(const QString& name, bool isPseudo, bool isFromTheRight)
{
    if (!isPseudo)
        return std::make_unique<Catalogue>(name);
    return std::make_unique<PseudoLanguage>(isFromTheRight ? PseudoLanguage::Letters::FromTheRight
                                                           : PseudoLanguage::Letters::Accented);
}

} // namespace

SpokenLook::SpokenLook(const QString& name)
{
    const bool isFromTheRight = name == QLatin1String("rtl");
    const bool isPseudo = isFromTheRight || name == QLatin1String("pseudo");
    m_words = wordsOf(name, isPseudo, isFromTheRight);
    QLocale::setDefault(isPseudo ? QLocale{QLocale::English, QLocale::UnitedKingdom}
                                 : QLocale{name});
    QCoreApplication::installTranslator(m_words.get());
    QGuiApplication::setLayoutDirection(isFromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
    Visit::look = [this, isPseudo, isFromTheRight](const QQuickItem& page, const QString& place) {
        QStringList found = cutTexts(page, names());
        if (isPseudo)
            found += unspokenTexts(page, [](const QString& words) {
                static const QStringList known = names();
                return PseudoLanguage::isSpoken(words, known);
            });
        if (isFromTheRight)
            found += unmirroredTexts(page);
        for (const QString& fault : found)
            m_faults << place + QStringLiteral(": ") + fault;
    };
}

SpokenLook::~SpokenLook()
{
    Visit::look = nullptr;
    QCoreApplication::removeTranslator(m_words.get());
}

bool SpokenLook::isKnown(const QString& name)
{
    return QStringList{QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("pseudo"),
                       QStringLiteral("rtl")}
        .contains(name);
}

QStringList SpokenLook::faults() const
{
    QStringList all = m_faults;
    if (const auto* catalogue = dynamic_cast<const Catalogue*>(m_words.get()))
        all += catalogue->lacks();
    all.removeDuplicates();
    return all;
}

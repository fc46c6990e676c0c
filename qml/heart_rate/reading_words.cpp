#include "qml/heart_rate/reading_words.h"

#include "qml/support/moment_text.h"

#include <QCoreApplication>

namespace homeward::ui {

namespace {

/// The context of these words in the catalogues.
class ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(ReadingWords)
};

} // namespace

QString readingText(const HeartRateReading& reading)
{
    const QString time = timeText(reading.moment);
    return reading.isResting()
        ? ReadingWords::tr("Heart rate %1, recorded at rest at %2.").arg(reading.bpm).arg(time)
        : ReadingWords::tr("Heart rate %1, written down at %2.").arg(reading.bpm).arg(time);
}

QString qualityText(const HeartRateReading& reading)
{
    if (!reading.rest)
        return {};
    return ReadingWords::tr("%n readings in its minute (%1 %), within %2 beats.", nullptr,
                            reading.rest->samples)
        .arg(reading.rest->validPercent)
        .arg(reading.rest->spread);
}

QString lengthText(std::chrono::milliseconds length)
{
    using namespace std::chrono;
    const auto hours = duration_cast<std::chrono::hours>(length);
    const auto minutes = duration_cast<std::chrono::minutes>(length - hours);
    if (hours.count() > 0)
        return ReadingWords::tr("%1 h %2 min").arg(hours.count()).arg(minutes.count());
    if (minutes.count() > 0)
        return ReadingWords::tr("%1 min").arg(minutes.count());
    return ReadingWords::tr("%1 s").arg(duration_cast<seconds>(length).count());
}

} // namespace homeward::ui

#include "qml/heart_rate/sensor_words.h"

#include "qml/support/person_text.h"

#include <QCoreApplication>

namespace homeward::ui {

namespace {

/// The context of these words in the catalogues.
class SensorWords {
    Q_DECLARE_TR_FUNCTIONS(SensorWords)
};

constexpr std::size_t kLookedAt = 512; ///< bytes: of more, nothing is even read
constexpr qsizetype kLongestSensorName = 40;
constexpr qsizetype kAddressEnding = 5; ///< "4F:2A"

bool isDrawn(QChar letter)
{
    return letter.isPrint() || letter.isSurrogate() || letter.isSpace();
}

} // namespace

QString sensorName(const std::string& told)
{
    QString name =
        QString::fromUtf8(told.data(), static_cast<qsizetype>(std::min(told.size(), kLookedAt)));
    name.removeIf(
        [](QChar letter) { return !isDrawn(letter) || letter == QChar::ReplacementCharacter; });
    name = name.simplified();
    if (name.size() > kLongestSensorName) {
        const bool cutsLetter = name.at(kLongestSensorName - 2).isHighSurrogate();
        name = name.left(kLongestSensorName - (cutsLetter ? 2 : 1)).trimmed() + u'…';
    }
    return name.isEmpty() ? SensorWords::tr("A strap without a name")
                          : insertedText(name.toStdString());
}

QString wearableProblemText(WearableProblem problem)
{
    switch (problem) {
    case WearableProblem::BluetoothOff:
        return SensorWords::tr("Bluetooth is off. Turn it on in the settings of your device.");
    case WearableProblem::NoAdapter:
        return SensorWords::tr("This device has no Bluetooth. You can write a number yourself.");
    case WearableProblem::PermissionRefused:
        return SensorWords::tr(
            "Homeward may not use Bluetooth yet. Allow it in the settings of your device.");
    case WearableProblem::ServiceMissing:
        return SensorWords::tr(
            "The Bluetooth service of this device does not run. Restart the device.");
    case WearableProblem::NothingFound:
        return SensorWords::tr("No strap has been seen yet.");
    case WearableProblem::OutOfReach:
        return SensorWords::tr("The sensor is out of reach. Trying again.");
    case WearableProblem::InUseElsewhere:
        return SensorWords::tr("Another app has the strap. Close that app.");
    case WearableProblem::NoHeartRate:
        return SensorWords::tr("This sensor sends no heart rate. Choose another one.");
    case WearableProblem::CannotNotify:
        return SensorWords::tr("This sensor cannot send its rate to the app. Choose another one.");
    case WearableProblem::TwinServices:
        return SensorWords::tr(
            "This sensor offers its rate twice, and the app cannot choose. Choose another one.");
    case WearableProblem::DifferentSensor:
        return SensorWords::tr("This sensor has the name of yours, and is another one.");
    case WearableProblem::NoAnswer:
        return SensorWords::tr("The strap does not answer. Bring it closer. Trying again.");
    case WearableProblem::Failed:
        break;
    }
    return SensorWords::tr("The strap could not be reached. Trying again.");
}

QString addressEnding(const std::string& address)
{
    return QString::fromStdString(address).right(kAddressEnding);
}

} // namespace homeward::ui

#include "tests/qml/support/warnings.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlEngine>
#include <QQuickView>

#include <array>

namespace {

/// One picture: the sheet in one look, at one text setting, in one direction of reading.
struct Shot {
    const char* name;
    int look;
    double textScale;
    bool isMirrored;
    QSize size;
    const char* part;
};

constexpr int kDay = 0;
constexpr int kNight = 1;
constexpr int kDimDay = 2;
constexpr int kDimNight = 3;

const std::array kShots{
    Shot{"light", kDay, 1.0, false, {800, 2420}, "Components"},
    Shot{"dark", kNight, 1.0, false, {800, 2420}, "Components"},
    Shot{"dim-day", kDimDay, 1.0, false, {800, 2520}, "Components"},
    Shot{"dim-night", kDimNight, 1.0, false, {800, 2520}, "Components"},
    Shot{"large", kDay, 2.0, false, {800, 4900}, "Components"},
    Shot{"mirrored", kDay, 1.0, true, {800, 2420}, "Components"},
    Shot{"page-light", kDay, 1.0, false, {360, 740}, "Page"},
    Shot{"page-dark", kNight, 1.0, false, {360, 740}, "Page"},
    Shot{"page-large", kNight, 2.0, false, {360, 740}, "Page"},
    Shot{"page-mirrored", kDay, 1.0, true, {360, 740}, "Page"},
    Shot{"page-tablet", kDay, 1.0, false, {800, 1280}, "Page"},
    Shot{"page-wide", kDay, 1.0, false, {1280, 800}, "Page"},
    Shot{"page-low", kDay, 1.0, false, {740, 360}, "Page"},
};

bool take(const Shot& shot)
{
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml")); // the default from Qt 6.5 on
    view.setInitialProperties({{QStringLiteral("look"), shot.look},
                               {QStringLiteral("textScale"), shot.textScale},
                               {QStringLiteral("isMirrored"), shot.isMirrored},
                               {QStringLiteral("part"), QString::fromLatin1(shot.part)}});
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(shot.size);
    view.setSource(QUrl::fromLocalFile(QStringLiteral(SHEET)));
    view.show();
    for (int turn = 0; turn < 12; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    const QString file =
        QStringLiteral(PICTURES "/components-%1.png").arg(QLatin1String(shot.name));
    return view.status() == QQuickView::Ready && view.grabWindow().save(file);
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_SCALE_FACTOR", "2");
    qInstallMessageHandler(homeward::testing::countWarnings);
    QGuiApplication app(argc, argv);
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    bool taken = QDir().mkpath(QStringLiteral(PICTURES));
    for (const Shot& shot : kShots)
        taken = take(shot) && taken;
    return taken && !homeward::testing::anyWarning ? 0 : 1;
}

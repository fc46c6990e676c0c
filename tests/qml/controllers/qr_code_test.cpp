#include "qml/ride/qr_code.h"

#include <gtest/gtest.h>

namespace qr_code_test {

using homeward::ui::QrCode;
using homeward::ui::qrImage;

const QColor kPaper{0xE3, 0xD6, 0xC4};

bool isBlack(const QImage& image, int x, int y)
{
    return image.pixelColor(x, y) == QColor{Qt::black};
}

TEST(QrImage, HasAQuietZoneOfFourModulesOnEachSide)
{
    const QImage image = qrImage(QStringLiteral("home"), kPaper);

    ASSERT_EQ(image.width(), 21 + 2 * QrCode::kQuietZone); // version 1
    ASSERT_EQ(image.height(), image.width());
    for (int along = 0; along < image.width(); ++along)
        for (int depth = 0; depth < QrCode::kQuietZone; ++depth) {
            EXPECT_EQ(image.pixelColor(along, depth), kPaper);
            EXPECT_EQ(image.pixelColor(depth, along), kPaper);
            EXPECT_EQ(image.pixelColor(along, image.height() - 1 - depth), kPaper);
            EXPECT_EQ(image.pixelColor(image.width() - 1 - depth, along), kPaper);
        }
}

TEST(QrImage, HasAFinderInThreeCorners)
{
    const QImage image = qrImage(QStringLiteral("home"), kPaper);
    const int first = QrCode::kQuietZone;
    const int last = image.width() - 1 - QrCode::kQuietZone;

    EXPECT_TRUE(isBlack(image, first, first));
    EXPECT_TRUE(isBlack(image, last, first));
    EXPECT_TRUE(isBlack(image, first, last));
    EXPECT_FALSE(isBlack(image, first + 1, first + 1));
    EXPECT_TRUE(isBlack(image, first + 3, first + 3));
}

TEST(QrImage, IsNothingForNothing)
{
    EXPECT_TRUE(qrImage({}, kPaper).isNull());
}

TEST(QrImage, IsNothingForWhatNoCodeCanHold)
{
    EXPECT_FALSE(qrImage(QString(2953, u'a'), kPaper).isNull()); // the most that a code holds
    EXPECT_TRUE(qrImage(QString(2954, u'a'), kPaper).isNull());
    EXPECT_TRUE(qrImage(QString(1'000'000, u'a'), kPaper).isNull());
}

TEST(QrImage, OfTheLongestTokenHasModulesThatACameraSeesAcrossATable)
{
    // 296 px of a phone of 360 px and 68 mm: over half a millimetre a module.
    EXPECT_LE(qrImage(QString(400, u'x'), kPaper).width(), 81);
}

TEST(QrCodeItem, SaysWhetherThereIsACodeToSee)
{
    QrCode code;
    EXPECT_FALSE(code.isReadable());

    code.setText(QStringLiteral("home"));
    EXPECT_TRUE(code.isReadable());

    code.setText({});
    EXPECT_FALSE(code.isReadable());
}

} // namespace qr_code_test

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace homeward::app {
namespace {

/// The whole program in a process of its own, with somebody at its window.
class KilledWindow : public ::testing::Test {
protected:
    static constexpr int kPatienceMilliseconds = 100'000; // makes keys, on a busy machine

    /// Lets the person tap a score and kills the program the moment it says "Saved".
    void killOnceSaved(const QString& task, int score)
    {
        QProcess window;
        start(window, task, score);
        while (!window.canReadLine() && window.waitForReadyRead(kPatienceMilliseconds)) { }
        const QByteArray said = window.readLine();
        window.kill();
        window.waitForFinished();

        ASSERT_EQ(said, "Saved\n") << window.readAllStandardError().toStdString();
        ASSERT_EQ(window.exitStatus(), QProcess::CrashExit);
    }

    /// Whether the program, started again and unlocked, shows the score as saved.
    bool showsAsSaved(int score)
    {
        QProcess window;
        start(window, QStringLiteral("look"), score);
        window.waitForFinished(kPatienceMilliseconds);
        return window.exitStatus() == QProcess::NormalExit && window.exitCode() == 0;
    }

private:
    void start(QProcess& window, const QString& task, int score) const
    {
        window.start(QStringLiteral(WINDOW_PERSON),
                     {m_folder.filePath(QStringLiteral("profile")), task, QString::number(score)});
    }

    QTemporaryDir m_folder;
};

TEST_F(KilledWindow, KeepsWhatItSaidWasSaved)
{
    killOnceSaved(QStringLiteral("set-up"), 6);
    EXPECT_TRUE(showsAsSaved(6));

    killOnceSaved(QStringLiteral("check-in"), 3);
    EXPECT_TRUE(showsAsSaved(3));
    EXPECT_FALSE(showsAsSaved(7));
}

} // namespace
} // namespace homeward::app

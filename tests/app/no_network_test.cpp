#include "app/no_network.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlNetworkAccessManagerFactory>
#include <QSignalSpy>
#include <QTcpServer>

#include <gtest/gtest.h>

#include <memory>

namespace homeward::app {
namespace {

/// A server on this machine that counts who calls.
class NoNetwork : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_server.listen(QHostAddress::LocalHost)); }

    QUrl serverUrl() const
    {
        return QUrl{QStringLiteral("http://127.0.0.1:%1/picture.png").arg(m_server.serverPort())};
    }

    std::unique_ptr<QNetworkAccessManager> manager() const
    {
        return std::unique_ptr<QNetworkAccessManager>{noNetwork()->create(nullptr)};
    }

    QTcpServer m_server;
};

TEST_F(NoNetwork, RefusesARequestBeforeAnythingIsSent)
{
    const auto pages = manager();
    QSignalSpy calls{&m_server, &QTcpServer::newConnection};

    const std::unique_ptr<QNetworkReply> reply{pages->get(QNetworkRequest{serverUrl()})};
    QSignalSpy finished{reply.get(), &QNetworkReply::finished};
    ASSERT_TRUE(finished.wait());

    EXPECT_EQ(reply->error(), QNetworkReply::ContentAccessDenied);
    EXPECT_TRUE(reply->readAll().isEmpty());
    EXPECT_FALSE(calls.wait(200));
}

TEST_F(NoNetwork, LetsTheProgramReadWhatLiesInItself)
{
    const auto pages = manager();

    const std::unique_ptr<QNetworkReply> reply{
        pages->get(QNetworkRequest{QUrl{QStringLiteral("qrc:/qt/qml/Homeward/qmldir")}})};
    QSignalSpy finished{reply.get(), &QNetworkReply::finished};
    ASSERT_TRUE(finished.wait());

    EXPECT_EQ(reply->error(), QNetworkReply::NoError);
    EXPECT_FALSE(reply->readAll().isEmpty());
}

} // namespace
} // namespace homeward::app

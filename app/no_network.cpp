#include "app/no_network.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlNetworkAccessManagerFactory>
#include <QTimer>

namespace homeward::app {

namespace {

/// An answer that consists of a refusal.
class RefusedReply final : public QNetworkReply {
public:
    RefusedReply(const QNetworkRequest& request, QNetworkAccessManager::Operation operation,
                 QObject* parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(ContentAccessDenied, QStringLiteral("pages have no network"));
        setFinished(true);
        QTimer::singleShot(0, this, [this] { Q_EMIT finished(); });
    }

    void abort() override { }

protected:
    qint64 readData(char* /*data*/, qint64 /*maxSize*/) override { return -1; }
};

/// Refuses everything but what lies in the program itself.
class RefusingManager final : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request,
                                 QIODevice* data) override
    {
        if (request.url().scheme() == QStringLiteral("qrc"))
            return QNetworkAccessManager::createRequest(operation, request, data);
        return new RefusedReply(request, operation, this);
    }
};

class Factory final : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager* create(QObject* parent) override { return new RefusingManager(parent); }
};

} // namespace

QQmlNetworkAccessManagerFactory* noNetwork()
{
    static Factory factory;
    return &factory;
}

} // namespace homeward::app

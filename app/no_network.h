#pragma once

class QQmlNetworkAccessManagerFactory;

namespace homeward::app {

/// For the QML engine: every request of a page fails before anything is sent. Pages show text that
/// people and servers wrote, and none of it may reach out. Lives as long as the program.
QQmlNetworkAccessManagerFactory* noNetwork();

} // namespace homeward::app

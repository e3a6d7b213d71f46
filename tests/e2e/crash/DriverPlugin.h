#pragma once

#include <QByteArray>
#include <QGenericPlugin>
#include <QJsonObject>
#include <QObject>

class QWidget;

namespace leertafel::test {

/// Sits inside the real program and does what a person at its window does, as told over standard input: one
/// JSON object a line, answered by one on standard output. Reading and pressing only; it knows nothing of
/// the program's own classes.
///
/// Words that are typed carry a number. Two seconds later, by the program's own event loop, a line
/// `{"due": number}` follows: from then on they must be on disk.
class Driver final : public QObject {
    Q_OBJECT
public:
    explicit Driver(QObject* parent = nullptr);

private:
    void read();
    void answer(const QJsonObject& line) const;
    QJsonObject perform(const QJsonObject& command);
    QJsonObject type(const QJsonObject& command);
    static QJsonObject look(const QString& name);
    static QJsonObject seen();

    QByteArray m_pending;
    bool m_busy = false;
};

/// How Qt finds the driver: `QT_QPA_GENERIC_PLUGINS=leertafeldriver` with its folder in `QT_PLUGIN_PATH`.
class DriverPlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "driver.json")
public:
    QObject* create(const QString& name, const QString& specification) override;
};

} // namespace leertafel::test

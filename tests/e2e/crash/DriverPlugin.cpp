#include "tests/e2e/crash/DriverPlugin.h"

#include "tests/e2e/crash/FailingDisk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSocketNotifier>
#include <QTextEdit>
#include <QTimer>
#include <QWindow>
#include <QtTest/QTest>

#include <fcntl.h>
#include <unistd.h>

namespace leertafel::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int dueMs = 2000;

/// By object name, or `outer/inner`; what can be seen goes before what cannot.
QWidget* find(const QString& name) {
    const QString inner = name.section(u'/', -1);
    const QWidget* outer = name.contains(u'/') ? find(name.section(u'/', 0, -2)) : nullptr;
    QWidget* hidden = nullptr;
    const auto all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        if (widget->objectName() != inner || (outer && !outer->isAncestorOf(widget)))
            continue;
        if (widget->isVisible())
            return widget;
        hidden = widget;
    }
    return hidden;
}

QString wordsOf(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->text();
    if (const auto* rich = qobject_cast<const QTextEdit*>(widget))
        return rich->toPlainText();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
        return plain->toPlainText();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(widget))
        return combo->currentText();
    return widget->accessibleName();
}

QWindow* windowWithKeys() {
    if (QWindow* focus = QGuiApplication::focusWindow())
        return focus;
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->isVisible())
            return top->windowHandle();
    return nullptr;
}

void press(const QString& keys) {
    QWindow* window = windowWithKeys();
    const QKeySequence sequence(keys);
    for (int i = 0; window && i < sequence.count(); ++i) {
        const auto chord = sequence[static_cast<uint>(i)];
        QTest::keyClick(window, chord.key(), chord.keyboardModifiers());
    }
}

} // namespace

QObject* DriverPlugin::create(const QString& name, const QString&) {
    return name.compare(u"leertafeldriver"_s, Qt::CaseInsensitive) == 0 ? new Driver : nullptr;
}

Driver::Driver(QObject* parent) : QObject(parent) {
    ::fcntl(STDIN_FILENO, F_SETFL, ::fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
    auto* notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Driver::read);
}

void Driver::read() {
    char bytes[4096];
    ssize_t got = 0;
    while ((got = ::read(STDIN_FILENO, bytes, sizeof bytes)) > 0)
        m_pending.append(bytes, static_cast<qsizetype>(got));
    if (got == 0)
        ::_exit(3); // the test is gone
    // A command may run an event loop; what comes in meanwhile is taken when that ends.
    if (m_busy)
        return;
    m_busy = true;
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        const auto command = QJsonDocument::fromJson(m_pending.left(end)).object();
        m_pending.remove(0, end + 1);
        QElapsedTimer taken;
        taken.start();
        auto done = perform(command);
        done.insert(u"ms"_s, taken.elapsed());
        answer(done);
    }
    m_busy = false;
}

void Driver::answer(const QJsonObject& line) const {
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.constData() + at, size_t(bytes.size() - at));
        if (written <= 0)
            ::_exit(3);
        at += static_cast<qsizetype>(written);
    }
}

QJsonObject Driver::perform(const QJsonObject& command) {
    const auto what = command.value(u"do"_s).toString();
    const auto name = command.value(u"name"_s).toString();
    if (what == u"look"_s)
        return look(name);
    if (what == u"seen"_s)
        return seen();
    if (what == u"type"_s)
        return type(command);
    if (what == u"press"_s) {
        press(command.value(u"keys"_s).toString());
        return {{u"ok"_s, true}};
    }
    if (what == u"focus"_s) {
        QWidget* widget = find(name);
        if (!widget || !widget->isVisible() || !widget->isEnabled())
            return {{u"ok"_s, false}};
        widget->setFocus(Qt::OtherFocusReason);
        return {{u"ok"_s, QApplication::focusWidget() == widget || widget->focusProxy() != nullptr}};
    }
    if (what == u"clipboard"_s)
        return {{u"ok"_s, true}, {u"words"_s, QGuiApplication::clipboard()->text()}};
    if (what == u"disk"_s) {
        failWritesWith(command.value(u"error"_s).toInt());
        return {{u"ok"_s, true}};
    }
    return {{u"ok"_s, false}};
}

QJsonObject Driver::type(const QJsonObject& command) {
    const auto number = command.value(u"number"_s).toInt(-1);
    const auto words = command.value(u"words"_s).toString().toLatin1();
    for (const char letter : words)
        if (QWindow* window = windowWithKeys())
            QTest::keyClick(window, letter);
    // Counted from the last letter: on a busy machine the letters themselves take a while.
    if (number >= 0)
        QTimer::singleShot(dueMs, Qt::PreciseTimer, this, [this, number] { answer({{u"due"_s, number}}); });
    const QWidget* focus = QApplication::focusWidget();
    return {{u"ok"_s, focus != nullptr}, {u"focus"_s, focus ? focus->objectName() : QString()}};
}

QJsonObject Driver::look(const QString& name) {
    const QWidget* widget = find(name);
    if (!widget)
        return {{u"ok"_s, false}};
    QJsonObject found{{u"ok"_s, true},
                      {u"visible"_s, widget->isVisible()},
                      {u"enabled"_s, widget->isEnabled()},
                      {u"focus"_s, widget->hasFocus()},
                      {u"words"_s, wordsOf(widget)}};
    if (const auto* list = qobject_cast<const QListView*>(widget))
        if (const auto* model = list->model())
            found.insert(u"rows"_s, model->rowCount());
    return found;
}

QJsonObject Driver::seen() {
    QJsonArray words;
    for (const QWidget* widget : QApplication::allWidgets())
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->isVisible())
            words.append(label->text());
    const QWidget* focus = QApplication::focusWidget();
    QJsonArray titles;
    for (const QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible() && !window->windowTitle().isEmpty())
            titles.append(window->windowTitle());
    return {{u"ok"_s, true},
            {u"labels"_s, words},
            {u"titles"_s, titles},
            {u"focus"_s, focus ? focus->objectName() : QString()}};
}

} // namespace leertafel::test

#include "tests/ui/tour/Layout.h"
#include "tests/ui/tour/PaintedWords.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QWidget>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {

QString bare(QString words) {
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return words.remove(tag).remove(u'&').simplified();
}

} // namespace

Untranslated::Untranslated(const QString& file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return;
    QSet<QString> targets;
    QString from;
    QXmlStreamReader xml(&source);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            from = bare(xml.readElementText());
        } else if (xml.name() == u"translation") {
            const QString to = bare(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            targets.insert(to);
            if (to != from)
                m_plain.insert(from);
        }
    }
    // Words that are right somewhere else: "start", "week", "%1: %2".
    static const QRegularExpression place(u"%(L?\\d|n)"_s);
    const QSet<QString> all = m_plain;
    for (const QString& words : all) {
        if (targets.contains(words))
            m_plain.remove(words);
        if (!words.contains(place))
            continue;
        m_plain.remove(words);
        QString literal = words;
        if (literal.remove(place).count(QRegularExpression(u"[A-Za-z]"_s)) < 6)
            continue;
        QString pattern;
        for (const QString& part : words.split(place))
            pattern += (pattern.isEmpty() ? QString() : u".+"_s) + QRegularExpression::escape(part);
        m_withNumbers.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
    }
}

bool Untranslated::isSource(const QString& words) {
    const QString plain = bare(words);
    const auto known = m_known.constFind(plain);
    if (known != m_known.constEnd())
        return *known;
    bool found = m_plain.contains(plain);
    for (auto it = m_withNumbers.cbegin(); !found && it != m_withNumbers.cend(); ++it)
        found = it->match(plain).hasMatch();
    m_known.insert(plain, found);
    return found;
}

QStringList Untranslated::judge(QWidget& window) {
    QStringList shown;
    const QList<PaintedWord> words = paintedWords(window);
    for (const PaintedWord& word : words)
        shown << word.text;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() && !qobject_cast<const QMenu*>(widget))
            continue;
        shown << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            shown << label->text();
        const auto actions = widget->actions();
        for (const QAction* action : actions)
            shown << action->text();
    }
    QStringList faults;
    for (const QString& each : std::as_const(shown))
        if (!each.isEmpty() && isSource(each) && !faults.contains(each))
            faults << each;
    for (QString& fault : faults)
        fault = u"'%1': still English"_s.arg(fault);
    return faults;
}

} // namespace leertafel::test

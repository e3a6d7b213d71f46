#pragma once

#include "ui/common/Place.h"

#include <QList>
#include <QObject>

namespace leertafel::ui {

/// What was done since the store was opened and can be taken back, the last act first.
class TakeBack final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void add(const QString& sentence, Undo undo);
    /// Takes the last act back; what to tell about it.
    QString takeLast();
    bool isEmpty() const { return m_acts.isEmpty(); }
    /// The sentence that told of the last act; empty when there is none.
    QString last() const { return m_acts.isEmpty() ? QString() : m_acts.last().sentence; }
    /// The store is about to close.
    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Act {
        QString sentence;
        Undo undo;
    };
    QList<Act> m_acts;
};

} // namespace leertafel::ui

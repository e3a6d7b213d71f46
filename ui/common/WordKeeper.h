#pragma once

#include "core/services/UnsentWords.h"
#include "ui/common/Place.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace leertafel::ui {

/// Keeps words on disk until they are sent, per place (see `UnsentWords`): 700 ms after the last key, and
/// never later than 1.6 s after the first unsaved one. A failed write is told once and tried again; while
/// something else is being written, only once the words are two seconds old, and the window goes on.
class WordKeeper final : public QObject {
    Q_OBJECT
public:
    static constexpr int restMs = 700, limitMs = 1600, retryMs = 1500, busyMs = 100, promisedMs = 2000;

    /// @param service outlives the keeper.
    explicit WordKeeper(services::UnsentWords& service, QObject* parent = nullptr);
    ~WordKeeper() override;

    /// What was typed at that place and not sent; empty when there is nothing.
    QString of(const QString& place) const;
    void keep(const QString& place, const QString& words);
    /// They were sent.
    void forget(const QString& place);
    /// They are given up on purpose. What puts them back on disk; nothing when there were none.
    Undo giveUp(const QStringList& places);
    /// Brings back what was typed there before, and keeps what is typed from now on.
    void attach(QPlainTextEdit* field, const QString& place);
    void attach(QLineEdit* field, const QString& place);
    /// On disk when it returns true; waits for other writes.
    bool flush() { return write(services::Wait::UntilFree); }

Q_SIGNALS:
    /// What was typed up to now is on disk.
    void kept();
    void failed(const leertafel::Error& error);

private:
    bool write(services::Wait wait);

    services::UnsentWords& m_service;
    QHash<QString, QString> m_unsaved; ///< by place
    QElapsedTimer m_since;             ///< of the first words that are not on disk
    bool m_told = false;
    QTimer m_rest;
    QTimer m_limit;
    QTimer m_retry;
};

} // namespace leertafel::ui

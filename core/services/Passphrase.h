#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace leertafel::services {

/// What somebody typed to prove who they are. Moves, never copies, and wipes its memory when it goes.
class Passphrase {
public:
    explicit Passphrase(QString text);
    ~Passphrase();
    Passphrase(Passphrase&&) noexcept;
    Passphrase& operator=(Passphrase&&) noexcept;
    Passphrase(const Passphrase&) = delete;
    Passphrase& operator=(const Passphrase&) = delete;

    /// UTF-8 after NFC, so that the same words typed on another keyboard open the same store.
    const QByteArray& utf8() const { return m_utf8; }
    bool isEmpty() const { return m_utf8.isEmpty(); }

private:
    void wipe();
    QByteArray m_utf8;
};

/// How hard a passphrase is to guess (zxcvbn): score 0–4, of which 3 is enough to make a store.
int passphraseScore(const QString& text, const QStringList& knownWords = {});

} // namespace leertafel::services

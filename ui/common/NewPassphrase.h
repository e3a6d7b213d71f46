#pragma once

#include "core/services/Passphrase.h"
#include "ui/common/Widgets.h"

class QLineEdit;
class QProgressBar;

namespace leertafel::ui {

/// A new passphrase, typed twice, with how hard it is to guess in words.
class NewPassphrase final : public QWidget {
    Q_OBJECT
public:
    /// Whether there was one before it, so that the words tell the two apart.
    enum class Which { First, Next };

    /// @param prefix of the object names: `PREFIX.passphrase`, `PREFIX.again`, `PREFIX.strength`.
    explicit NewPassphrase(const QString& prefix, Which which = Which::First, QWidget* parent = nullptr);

    /// Words that make it easy to guess here, such as the own name.
    void setKnownWords(const QStringList& words);
    /// What still has to be done before it can be used; empty when ready.
    QString whyNot() const;
    /// Hands out what was typed and empties both fields.
    services::Passphrase take();
    void clear();

Q_SIGNALS:
    void changed();
    void accepted(); ///< Enter in the second field

private:
    void judge();
    QStringList m_known;
    QLineEdit* m_first;
    QLineEdit* m_again;
    QProgressBar* m_meter;
    TextLabel* m_strength;
    int m_score = 0;
};

} // namespace leertafel::ui

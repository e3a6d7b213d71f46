#include "ui/common/WordKeeper.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace leertafel::ui {

WordKeeper::WordKeeper(services::UnsentWords& service, QObject* parent)
    : QObject(parent), m_service(service) {
    for (auto* timer : {&m_rest, &m_limit, &m_retry}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { write(services::Wait::Briefly); });
    }
    m_rest.setInterval(restMs);
    m_limit.setInterval(limitMs);
}

WordKeeper::~WordKeeper() {
    blockSignals(true); // who listens may be half gone
    flush();
}

QString WordKeeper::of(const QString& place) const {
    const auto unsaved = m_unsaved.constFind(place);
    return unsaved != m_unsaved.cend() ? *unsaved : m_service.of(place).value_or(QString());
}

void WordKeeper::keep(const QString& place, const QString& words) {
    if (m_unsaved.isEmpty())
        m_since.start();
    m_unsaved.insert(place, words);
    m_rest.start();
    if (!m_limit.isActive())
        m_limit.start();
}

void WordKeeper::forget(const QString& place) {
    m_unsaved.insert(place, {});
    flush();
}

Undo WordKeeper::giveUp(const QStringList& places) {
    QList<std::pair<QString, QString>> gone;
    for (const auto& place : places) {
        if (const auto words = of(place); !words.trimmed().isEmpty())
            gone.append({place, words});
        m_unsaved.insert(place, {});
    }
    flush();
    if (gone.isEmpty())
        return {};
    return [&service = m_service, gone]() -> Result<void> {
        for (const auto& [place, words] : gone)
            if (auto kept = service.keep(place, words); !kept)
                return kept;
        return {};
    };
}

void WordKeeper::attach(QPlainTextEdit* field, const QString& place) {
    if (const auto words = of(place); !words.isEmpty())
        field->setPlainText(words);
    connect(field, &QPlainTextEdit::textChanged, this,
            [this, field, place] { keep(place, field->toPlainText()); });
}

void WordKeeper::attach(QLineEdit* field, const QString& place) {
    if (const auto words = of(place); !words.isEmpty())
        field->setText(words);
    connect(field, &QLineEdit::textChanged, this,
            [this, place](const QString& words) { keep(place, words); });
}

bool WordKeeper::write(services::Wait wait) {
    m_rest.stop();
    m_limit.stop();
    m_retry.stop();
    const bool any = !m_unsaved.isEmpty();
    while (!m_unsaved.isEmpty()) {
        const auto first = m_unsaved.cbegin();
        if (const auto kept = m_service.keep(first.key(), first.value(), wait); !kept) {
            const bool busy = kept.error().code == ErrorCode::StoreBusy;
            m_retry.start(busy ? busyMs : retryMs);
            if ((!busy || m_since.elapsed() >= promisedMs) && !std::exchange(m_told, true))
                Q_EMIT failed(kept.error());
            return false;
        }
        m_unsaved.erase(first);
    }
    m_told = false;
    if (any)
        Q_EMIT kept();
    return true;
}

} // namespace leertafel::ui

#pragma once

#include "ui/common/Tokens.h"

#include <QFont>
#include <QObject>

#include <memory>

class QApplication;
class QWidget;

namespace leertafel::ui {

enum class Scheme { System, Light, Dark };

/// Puts tokens, palette, fonts and the generated style sheet on the application. The only place that
/// turns tokens into style.
class Theme final : public QObject {
    Q_OBJECT
public:
    /// @param app outlives the theme. Sets Fusion, fonts and icons; call once.
    explicit Theme(QApplication& app);
    ~Theme() override;

    void apply(Scheme scheme, int textPercent = 100); ///< 100–200
    Scheme scheme() const { return m_scheme; }
    int textPercent() const { return m_percent; }
    bool isDark() const { return m_dark; }

    /// The colours in force; light ones before any theme was applied.
    static const Colours& colours();
    static QFont font(TextRole role);
    static int lineHeight(TextRole role); ///< in logical pixels
    static int px(int logical);           ///< a token scaled with the text

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    struct Private;
    QApplication& m_app;
    std::unique_ptr<Private> d;
    Scheme m_scheme = Scheme::System;
    int m_percent = 100;
    bool m_dark = false;
};

} // namespace leertafel::ui

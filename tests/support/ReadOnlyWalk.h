#pragma once

#include "tests/support/TestStore.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Widgets.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextEdit>

namespace leertafel::test {

/// The store opened for reading only by member 0; whoever worked before is closed.
inline std::unique_ptr<services::Workspace> readOnly(TestStore& store) {
    store.close();
    auto opened = store.stores().open(store.keys(0), services::OpenMode::ReadOnly);
    EXPECT_TRUE(opened.has_value());
    return opened ? std::move(*opened) : nullptr;
}

inline QString readOnlySentence() { return ui::errorSentence(Error::of(ErrorCode::StoreReadOnly)); }

/// Every widget of a page in which something could still be typed, chosen or ticked, shown or not; `outside`
/// names the filters and what does not go into the store.
inline QStringList changeable(const QWidget& page, const QStringList& outside = {}) {
    QStringList found;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const QWidget* parent = widget->parentWidget();
        const bool inner = qobject_cast<const QComboBox*>(parent) ||
                           qobject_cast<const QAbstractSpinBox*>(parent) ||
                           qobject_cast<const ui::Segmented*>(parent);
        if (inner || !widget->isEnabled() || outside.contains(widget->objectName()))
            continue;
        bool canChange = qobject_cast<const QComboBox*>(widget) || qobject_cast<const QCheckBox*>(widget) ||
                         qobject_cast<const QRadioButton*>(widget) ||
                         qobject_cast<const ui::Segmented*>(widget);
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            canChange = !line->isReadOnly();
        if (const auto* rich = qobject_cast<const QTextEdit*>(widget))
            canChange = !rich->isReadOnly();
        if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
            canChange = !plain->isReadOnly();
        if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(widget))
            canChange = !spin->isReadOnly();
        if (canChange)
            found.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                         widget->objectName());
    }
    return found;
}

/// Switched off, with the one sentence at it.
inline void expectHeld(const QWidget* widget) {
    ASSERT_NE(widget, nullptr);
    EXPECT_FALSE(widget->isEnabled()) << widget->objectName().toStdString();
    EXPECT_EQ(widget->toolTip(), readOnlySentence()) << widget->objectName().toStdString();
}

} // namespace leertafel::test

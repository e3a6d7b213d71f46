#pragma once

#include <QWidget>

namespace leertafel::ui {

/// An option that the table wrote down and did not decide on: its words stay in sight until somebody decides
/// on them or lets them go.
class OpenOption final : public QWidget {
    Q_OBJECT
public:
    /// @param name of the object; its buttons are `name.decide` and `name.drop`
    /// @param held why nothing can be done now; empty when it can
    OpenOption(const QString& words, const QString& name, const QString& held, QWidget* parent = nullptr);

Q_SIGNALS:
    void decideWanted();
    void dropWanted();
};

} // namespace leertafel::ui

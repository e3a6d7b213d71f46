#pragma once

#include "ui/common/Widgets.h"
#include "ui/unlock/UnlockParts.h"

namespace leertafel::ui {

/// The right side of the gate: what else can be opened, and what Leertafel is for.
class OtherStores final : public QWidget {
    Q_OBJECT
public:
    explicit OtherStores(const UnlockParts& parts, QWidget* parent = nullptr);
    /// Lists the stores opened before, without `current`; a new one is not offered while one is being made.
    void refresh(const QString& current, bool making = false);
    /// Asks for a folder and tells which.
    void openExisting();

Q_SIGNALS:
    void storeChosen(const QString& path);
    void createAsked();
    void exampleAsked();

private:
    void addEntry(const QString& words, const QString& detail, const QString& objectName,
                  std::function<void()> act);

    const UnlockParts& m_parts;
    QVBoxLayout* m_list;
};

} // namespace leertafel::ui

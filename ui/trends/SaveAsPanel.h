#pragma once

#include "ui/common/Page.h"
#include "ui/trends/ViewExport.h"

#include <QFrame>

class QLineEdit;
class QMenu;

namespace leertafel::ui {

class JobBar;

/// Above a view: where its table or picture goes, and saving it. Whatever goes out passes `ReleaseService`.
class SaveAsPanel : public QFrame {
    Q_OBJECT
public:
    explicit SaveAsPanel(PageContext context, QWidget* parent = nullptr);

    /// The ways to save, for a button; `view` is asked when one is chosen.
    QMenu* makeMenu(const std::function<Result<ViewRequest>()>& view, QWidget* parent);
    /// Asks where it goes; the clipboard needs no place.
    void begin(GiveAs as, const ViewRequest& view);
    /// False when there is nothing to close.
    bool close();
    bool isSaving() const { return m_saving; }

Q_SIGNALS:
    void done(const QString& sentence);
    void failed(const QString& sentence);
    void opened(bool open); ///< it came into sight or went

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QString path() const;
    void choose();
    void save();
    void finish(const Result<ViewContent>& content);
    /// Writes it down and out; the error says why not.
    Result<void> giveOut(const ViewContent& content);
    void setSaving(bool saving);

    PageContext m_context;
    GiveAs m_as = GiveAs::Csv;
    ViewRequest m_view;
    QLineEdit* m_path;
    QString m_replaced; ///< chosen in the dialog, which asks whether what is there may go
    JobBar* m_bar;
    QList<QWidget*> m_settled;
    bool m_saving = false;
};

} // namespace leertafel::ui

#pragma once

#include "ui/common/Widgets.h"
#include "ui/dossier/PackDocument.h"

#include <optional>

class QScrollBar;

namespace leertafel::ui {

/// Pages of a pack painted in the window, one at a time and large enough to read; nothing is written
/// anywhere.
class PagePreview : public QWidget {
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);
    /// Takes the keys and waits for its document.
    void begin();
    void setDocument(PackDocument document);
    void showPage(int page); ///< 1-based
    int page() const { return m_page; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Sheet;
    QScrollBar* scrollBar() const;
    bool scroll(int by);
    void readOn(int by);
    std::optional<PackDocument> m_document;
    int m_page = 1;
    Sheet* m_sheet;
    TextLabel* m_number;
    QPushButton* m_back;
    QPushButton* m_on;
};

} // namespace leertafel::ui

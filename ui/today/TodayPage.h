#pragma once

#include "core/services/TodayService.h"
#include "ui/common/Page.h"
#include "ui/today/TodayRows.h"

class QBoxLayout;
class QVBoxLayout;

namespace leertafel::ui {

class PageHeader;
class SignalBlock;

/// Vandaag: what is asked of you, running agreements, where you were; right: what stands out, the next
/// table and one rule of thumb to think about.
class TodayPage final : public Page {
    Q_OBJECT
public:
    explicit TodayPage(PageContext context, QWidget* parent = nullptr);

    void open(const Place& place) override;
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What the rows say about cases beyond the list of them.
    RowFacts facts() const;
    void fitSide();
    void showAsked(const services::Today& today);
    void showFound(const services::Today& today);
    void showAgreements(const services::Today& today);
    void showUnfinished(const services::Today& today);
    void showNextTable(const services::Today& today);
    void showMaxim(const services::Today& today);
    QVBoxLayout* addBlock(const QString& heading);

    PageHeader* m_header;
    QBoxLayout* m_halves;
    QVBoxLayout* m_left;
    QVBoxLayout* m_middle; ///< where you were, in a wide window
    QVBoxLayout* m_right;
    QWidget* m_rightSide;
    SignalBlock* m_signals;
    bool m_narrow = false;
    bool m_wide = false;
};

} // namespace leertafel::ui

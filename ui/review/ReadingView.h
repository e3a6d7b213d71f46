#pragma once

#include "ui/common/Page.h"

#include "core/services/ReviewService.h"

class QPushButton;
class QStackedWidget;

namespace leertafel::ui {

class FrozenText;
class InlineMessage;
class PageHeader;
class RemarkMargin;
class ReviewSide;
class StepStrip;
class StoryEdit;
class VerdictBar;
class WordKeeper;
struct Anchor;

/// One reading: four steps on top, the frozen text with remarks tied to its words, both views at the foot.
class ReadingView final : public QWidget {
    Q_OBJECT
public:
    explicit ReadingView(PageContext context, QWidget* parent = nullptr);
    void open(const ReviewId& id);
    void refresh();
    bool goBack();
    /// Where no button is the next step: goes to what is, or says what it waits for.
    bool leadOn();
    /// Everything typed is on disk when it returns.
    bool flush();

Q_SIGNALS:
    void listAsked();

private:
    void buildHeader();
    QWidget* buildDecline();
    QWidget* buildText();
    void connectActs();
    void showHeader();
    void showNext();
    QString questionWords() const;
    void focusNext();
    void showSteps();
    void showVerdict();
    void showCompared(bool on);
    void closeDecline();
    bool meReader() const { return !m_detail.row.iAmAuthor; }
    QString name(const MemberId& id) const;

    QString place(const QString& what) const; ///< of words not sent yet
    void beginAsk();
    void bringBackAsk();
    void keepAsk(const Anchor& anchor, const QString& words);
    void beginAsk(const Anchor& anchor, const QString& words);
    void decline();
    void withdraw();
    void dropAsk();
    void ask(const Anchor& anchor, bool question, const QString& words);
    template <typename T>
    bool finish(const Result<T>& result, const QString& told);
    void close(ReviewOutcome outcome, const QString& words, const services::Signatory& signatory);

    PageContext m_context;
    WordKeeper* m_keeper;
    services::ReviewDetail m_detail;
    PageHeader* m_header;
    QPushButton* m_compare;
    QPushButton* m_ask;
    QPushButton* m_quiet;   ///< decline, or withdraw the request
    QPushButton* m_primary; ///< read along, confirm on the new version, or answer
    InlineMessage* m_problem;
    QWidget* m_problemRow;
    QWidget* m_decline;
    StoryEdit* m_declineReason;
    StepStrip* m_steps;
    QStackedWidget* m_middle;
    FrozenText* m_compared;
    FrozenText* m_text;
    RemarkMargin* m_margin;
    ReviewSide* m_side;
    VerdictBar* m_verdict;
};

} // namespace leertafel::ui

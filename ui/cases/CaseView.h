#pragma once

#include "ui/cases/NextAct.h"
#include "ui/common/Page.h"

#include "core/services/CaseService.h"

class QAction;
class QPushButton;
class QStackedLayout;
class QStackedWidget;

namespace leertafel::ui {

class CaseBars;
class DraftKeeper;
class FindingWatch;
class FourEyesTab;
class InlineMessage;
class PageHeader;
class ReadTab;
class ReadThroughView;
struct ReadThroughPart;
class ReflectionsTab;
class SimilarTab;
class TabStrip;
class VersionsTab;
class WriteTab;

/// One case: header with the next step as its one filled button, tabs, and under them the bars that ask or
/// explain something.
class CaseView final : public QWidget {
    Q_OBJECT
public:
    explicit CaseView(PageContext context, QWidget* parent = nullptr);
    ~CaseView() override;

    void open(const CaseId& id, const QString& part);
    /// Reads the case again; what is being typed stays as it is.
    void refresh();
    /// Closes what is open on top; false when nothing was.
    bool goBack();
    bool flush();
    /// Next, previous and mending spots; they act while a case is being written.
    QList<QAction*> writingActions() const;
    bool isWriting() const;

Q_SIGNALS:
    void listAsked();
    void deleted(const leertafel::CaseId& id);
    void writingChanged(); ///< what `isWriting` says may be another

private:
    enum Tab { MainTab, Versions, FourEyes, Reflections, Similar };
    void buildHeader();
    void buildTabs();
    void buildReadThrough();
    bool isMine() const;
    void showPart(const QString& part);
    void focusText();
    void showTab(int index);
    void showHeader();
    void showAct();
    QString recognisable() const;
    void showHint();
    void fillTab(int index);
    void look();
    QString returnedWords() const;
    QString gapWord(const QString& id) const;
    CaseSituation situation() const;
    NextAct actOfTab() const;

    void act();
    void freeze();
    void beginReadThrough();
    void leaveReadThrough();
    void endReadThrough();
    void mend(const ReadThroughPart& part);
    bool isReadingThrough() const;
    void askCheck();
    void release();
    void sendBack(const QString& reasons);
    void colleagueReleases(const services::Signatory& signatory);
    void withdraw();
    void removeDraft();
    void judge(SafetyFloor floor);
    void finish(const Result<void>& result, const QString& told);
    void goOn(CaseAct act);
    QStringList tableGaps() const;
    void goToGap();

    PageContext m_context;
    services::CaseDetail m_detail;
    NextAct m_act;
    Place m_reading; ///< the reading of this case that waits for me
    QString m_waitsFor;
    Place m_table; ///< the table that has it on its agenda
    DraftKeeper* m_keeper;
    FindingWatch* m_watch;
    PageHeader* m_header;
    QPushButton* m_primary;
    QPushButton* m_sendBack;
    QPushButton* m_more;
    QAction* m_withdraw;
    QAction* m_delete;
    QAction* m_colleague;
    QAction* m_readAgain;
    CaseBars* m_bars;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    QStackedWidget* m_main;
    WriteTab* m_write;
    ReadTab* m_read;
    QWidget* m_whole; ///< header, bars, tabs; out of sight while the text is read through
    QStackedLayout* m_front;
    ReadThroughView* m_readThrough;
    VersionId m_readingVersion;
    VersionsTab* m_versions;
    FourEyesTab* m_fourEyes;
    ReflectionsTab* m_reflections;
    SimilarTab* m_similar;
};

} // namespace leertafel::ui

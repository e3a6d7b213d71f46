#pragma once

#include "core/services/DistrictService.h"
#include "ui/common/Page.h"
#include "ui/common/SiblingQuestion.h"
#include "ui/common/Widgets.h"
#include "ui/trends/TrendPane.h"

class QBoxLayout;
class QVBoxLayout;

namespace leertafel::ui {

/// One wijk at a glance: what stands out there, the stories, what is done about it, what was agreed and what
/// is learned; for the whole city the ten wijken to choose from. Digits lead from one wijk to another. A wijk
/// is read on another thread.
class DistrictPane : public TrendPane {
    Q_OBJECT
public:
    explicit DistrictPane(PageContext context, QWidget* parent = nullptr);

    Result<void> present(const TrendChoice& choice) override;
    AreaCode area() const override { return m_area; }
    QWidget* first() const override;
    bool isReading() const { return m_question.isRunning(); }
    /// Its button is not the filled one while a form is open that has one.
    void quietPaper(bool quiet);

Q_SIGNALS:
    void areaWanted(const leertafel::AreaCode& area);
    void paperWanted(); ///< of the wijk that is shown

private:
    Result<void> showAll();
    void ask();
    void show(const services::DistrictPicture& picture);
    void addThemes(const services::DistrictPicture& picture);
    void addActions(const services::DistrictPicture& picture);
    void addCases(const services::DistrictPicture& picture);
    void addAgreements(const services::DistrictPicture& picture);
    void addContacts(const services::DistrictPicture& picture);
    void addLearned(const services::DistrictPicture& picture);
    QVBoxLayout* addCard(QVBoxLayout* column, const QString& heading, const QString& name);
    /// Words that lead to `place`.
    void addLink(QVBoxLayout* to, const QString& words, const QString& name, const Place& place);
    void addThemeNames(QVBoxLayout* to, const QString& heading, const QList<ThemeId>& themes);

    PageContext m_context;
    SiblingQuestion<services::DistrictPicture> m_question;
    AreaCode m_area;
    bool m_blank = true; ///< nothing of this wijk has been read yet
    TextLabel* m_title;
    QPushButton* m_paper;
    QBoxLayout* m_columns;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    RowList* m_all;
};

} // namespace leertafel::ui

#pragma once

#include "ui/common/Page.h"

#include "core/services/CaseService.h"
#include "core/services/ReviewService.h"

namespace leertafel::ui {

class SidePanel;
class StoryEdit;
class TextLabel;

/// The panel beside the text: questions first, advice, the floor, what it looks like, and after the close a
/// lesson to take along.
class ReviewSide final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewSide(PageContext context, QWidget* parent = nullptr);

    /// @param readerName the colleague who reads, @param meReader whether that is me.
    void setDetail(const services::ReviewDetail& detail, const QString& readerName, bool meReader);
    void refuse(const QString& sentence); ///< of the last thing asked here

Q_SIGNALS:
    void advised(const QString& words);
    void judged(leertafel::SafetyFloor floor);
    void lessonTaken(const QString& words);

private:
    void addQuestions(const services::ReviewDetail& detail);
    void addAdvice(const services::ReviewDetail& detail, const QString& readerName, bool meReader);
    void addFloor(const services::ReviewDetail& detail);
    void addSimilar(const CaseId& id);
    void addLesson();

    PageContext m_context;
    SidePanel* m_panel;
    TextLabel* m_problem = nullptr;
    QString m_adviceTyped; ///< kept while the panel is built again
    QString m_lessonTyped;
    QString m_review;
};

} // namespace leertafel::ui

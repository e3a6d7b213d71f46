#pragma once

#include "ui/common/Page.h"

#include "core/services/CaseService.h"
#include "core/services/ReviewService.h"

#include <QPointer>

class QVBoxLayout;

namespace leertafel::ui {

class SidePanel;
class StoryEdit;
class TextLabel;
class WordKeeper;

/// The panel beside the text: questions first, advice, the floor, what it looks like, and after the close a
/// lesson to take along.
class ReviewSide final : public QWidget {
    Q_OBJECT
public:
    ReviewSide(PageContext context, WordKeeper& keeper, QWidget* parent = nullptr);

    /// @param readerName the colleague who reads, @param meReader whether that is me.
    void setDetail(const services::ReviewDetail& detail, const QString& readerName, bool meReader);
    void refuse(const QString& sentence); ///< of the last thing asked here
    /// What the reading waits for now, as a sentence; empty when it waits for nothing said here.
    const QString& waitsFor() const { return m_waitsFor; }
    /// The keys to where the floor is judged; false when it cannot be judged here.
    bool focusFloor();

Q_SIGNALS:
    void advised(const QString& words);
    void revised();
    void judged(leertafel::SafetyFloor floor);
    void lessonTaken(const QString& words);

private:
    void addQuestions(const services::ReviewDetail& detail, const QString& readerName, bool meReader);
    void addAdvice(const services::ReviewDetail& detail, const QString& readerName, bool meReader);
    void addRevising(QVBoxLayout* section, const services::ReviewDetail& detail);
    void addFloor(const services::ReviewDetail& detail, bool judging);
    void addSimilar(const CaseId& id);
    void addLesson(const ReviewId& id);

    PageContext m_context;
    WordKeeper& m_keeper;
    SidePanel* m_panel;
    QString m_waitsFor;
    QPointer<QWidget> m_level; ///< where the floor is judged
    TextLabel* m_problem = nullptr;
};

} // namespace leertafel::ui

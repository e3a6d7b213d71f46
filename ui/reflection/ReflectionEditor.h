#pragma once

#include "core/domain/Reflection.h"
#include "ui/common/Page.h"

#include <QTimer>

class QCheckBox;
class QDateEdit;
class QPushButton;
class QSpinBox;

namespace leertafel::ui {

class Column;
class GrowingText;
class InlineMessage;
class MethodSteps;
class PageHeader;
class SidePanel;
class WordKeeper;

/// One reflection note: the steps of its method under each other, what it yields, who took part. On disk
/// within two seconds of the last key; private until its author shares it, and the sharing can be taken back.
class ReflectionEditor final : public QWidget {
    Q_OBJECT
public:
    explicit ReflectionEditor(PageContext context, QWidget* parent = nullptr);

    /// Shows a note; of a colleague's shared note everything is read-only.
    void show(const ReflectionId& id);
    const ReflectionId& current() const { return m_note.id; }
    /// Reads again what may have changed from elsewhere: the sharing, and a lesson that was taken back.
    void refresh();
    /// On disk when it returns true.
    bool flush();

Q_SIGNALS:
    void finished();
    void removed(const leertafel::ReflectionId& id);

private:
    void build();
    void buildHeader();
    void buildYield();
    void buildSide();
    void buildLesson();
    void edited();
    void save();
    void showSharing();
    void toggleSharing();
    void takeLesson();
    void remove();
    Reflection collect() const;
    QString lessonPlace() const;

    PageContext m_context;
    WordKeeper* m_keeper; ///< of the lesson, which is no part of the note
    Reflection m_note;
    bool m_mine = true;
    bool m_canWrite = true; ///< mine, and the store is open for writing
    bool m_dirty = false;
    QTimer m_autosave;
    QTimer m_latest;

    PageHeader* m_header;
    QPushButton* m_share;
    QPushButton* m_more; ///< what is seldom wanted
    QPushButton* m_done;
    InlineMessage* m_message;
    Column* m_column;
    SidePanel* m_side;
    MethodSteps* m_steps = nullptr;
    GrowingText* m_insight = nullptr;
    GrowingText* m_intention = nullptr;
    QCheckBox* m_revisit = nullptr;
    QDateEdit* m_revisitOn = nullptr;
    GrowingText* m_lesson = nullptr;
    QSpinBox* m_minutes = nullptr;
    QList<std::pair<QString, QCheckBox*>> m_roles;
};

} // namespace leertafel::ui

#pragma once

#include "core/domain/Result.h"
#include "ui/common/Widgets.h"
#include "ui/dossier/Manuscript.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace leertafel::services {
class Workspace;
}

namespace leertafel::ui {

class JobBar;

/// Where a paper goes: a path that can be typed or chosen. A pack says whether authors are named; a report
/// names nobody, and is saved as PDF, as a text to go on with, or as a text for a mail, which can be copied
/// too. It is written on another thread, and can be stopped.
class PaperPanel : public QFrame {
    Q_OBJECT
public:
    explicit PaperPanel(QWidget* parent = nullptr);

    /// @param suggestion a file name without anything personal
    /// @param mind what to know before it goes out, a paragraph each
    void begin(PaperKind kind, const QString& suggestion, const QStringList& mind = {});
    bool authorNames() const;
    /// @param workspace outlives this
    void write(services::Workspace& workspace, Manuscript manuscript);
    bool isWriting() const { return m_writing; }
    /// Nothing is left of what was being written.
    void stop();

Q_SIGNALS:
    void copyWanted();
    void saved(); ///< there is a place; `write` is what comes next
    void written(const QString& path);
    void failed(const QString& sentence); ///< while nobody was looking here
    void cancelled();

private:
    QString path() const;
    void save();
    void choose();
    /// Gives the name of the file the ending of the form that was chosen.
    void setForm(int form);
    void followName();
    QString end() const;
    void say(InlineMessage::Kind kind, const QString& sentence);
    void setWriting(bool writing);
    void finish(const Result<void>& done, const QString& path);

    QLineEdit* m_path;
    Segmented* m_form;
    QCheckBox* m_names;
    TextLabel* m_mind;
    QPushButton* m_copy;
    QPushButton* m_save;
    QList<QWidget*> m_settled; ///< what cannot be changed while it is written
    JobBar* m_bar;
    InlineMessage* m_message;
    QPushButton* m_replace;
    PaperKind m_kind = PaperKind::ReadingPack;
    QString m_replaced; ///< what may go, said here or in the dialog
    bool m_writing = false;
};

} // namespace leertafel::ui

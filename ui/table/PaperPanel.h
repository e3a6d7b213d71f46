#pragma once

#include "core/domain/Result.h"
#include "ui/common/Widgets.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace leertafel::ui {

class JobBar;
struct Manuscript;

/// Where the PDF goes: a path that can be typed or chosen, and whether authors are named. It is written on
/// another thread, and can be stopped.
class PaperPanel : public QFrame {
    Q_OBJECT
public:
    explicit PaperPanel(QWidget* parent = nullptr);

    /// @param suggestion a file name without anything personal
    void begin(const QString& suggestion);
    bool authorNames() const;
    void write(Manuscript manuscript);
    bool isWriting() const { return m_writing; }
    /// Nothing is left of what was being written.
    void stop();

Q_SIGNALS:
    void saved(); ///< there is a place; `write` is what comes next
    void written(const QString& path);
    void failed(const QString& sentence); ///< while nobody was looking here
    void cancelled();

private:
    QString path() const;
    void save();
    void choose();
    void say(InlineMessage::Kind kind, const QString& sentence);
    void setWriting(bool writing);
    void finish(const Result<void>& done, const QString& path);

    QLineEdit* m_path;
    QCheckBox* m_names;
    QPushButton* m_save;
    QList<QWidget*> m_settled; ///< what cannot be changed while it is written
    JobBar* m_bar;
    InlineMessage* m_message;
    bool m_writing = false;
};

} // namespace leertafel::ui

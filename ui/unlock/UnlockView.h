#pragma once

#include "ui/unlock/UnlockParts.h"

#include <QWidget>

#include <atomic>

class QBoxLayout;
class QFrame;
class QProgressBar;

namespace leertafel::ui {

class CreateForm;
class InlineMessage;
class OtherStores;
class RecoverForm;
class RecoverySheet;
class RestoreForm;
class TextLabel;
class UnlockForm;
class WorkView;

/// The gate: what the window shows while no store is open.
class UnlockView final : public QWidget {
    Q_OBJECT
public:
    explicit UnlockView(UnlockParts parts, QWidget* parent = nullptr);
    ~UnlockView() override;

    /// The store opened last, or a first start without one.
    void start();
    void showStore(const QString& path);
    void showCreate();
    /// Asks which folder to open.
    void chooseFolder();
    /// Makes the example and opens it.
    void showExample();
    /// That work on the whole store goes on, which nothing here stops; another view follows it.
    void showWork(const QString& title, const QString& words);
    /// Under the store shown now: what went well, or what did not.
    void say(const QString& sentence);
    void sayTrouble(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeWelcome();
    QWidget* makeExampleView();
    void showLeft(QWidget* view);
    void enterExample(const Example& example);
    void restore(const services::Backup& backup);
    void fit();

    UnlockParts m_parts;
    std::shared_ptr<services::UnlockedKeys> m_newKeys; ///< between making a store and going on
    std::shared_ptr<std::atomic_bool> m_stop;
    QWidget* m_sheet;
    QWidget* m_head;
    QFrame* m_leftFrame;
    QFrame* m_rightFrame;
    QBoxLayout* m_halves;
    QList<QWidget*> m_views; ///< one at a time
    UnlockForm* m_unlock;
    CreateForm* m_create;
    RecoverySheet* m_recoverySheet;
    RecoverForm* m_recover;
    RestoreForm* m_restore;
    WorkView* m_work;
    QWidget* m_welcome;
    QWidget* m_example;
    QProgressBar* m_exampleProgress = nullptr;
    InlineMessage* m_exampleMessage = nullptr;
    OtherStores* m_others;
};

} // namespace leertafel::ui

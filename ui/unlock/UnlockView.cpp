#include "ui/unlock/UnlockView.h"

#include "ui/common/BackgroundJob.h"
#include "ui/common/BackupChooser.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Icons.h"
#include "ui/common/RecoverySheet.h"
#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/common/Widgets.h"
#include "ui/unlock/CreateForm.h"
#include "ui/unlock/OtherStores.h"
#include "ui/unlock/RecoverForm.h"
#include "ui/unlock/RestoreForm.h"
#include "ui/unlock/UnlockForm.h"
#include "ui/unlock/WorkView.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QKeyEvent>
#include <QProgressBar>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int leftWidth = 560;
constexpr int rightWidth = 380;
constexpr int lowBelow = 500;
} // namespace

UnlockView::UnlockView(UnlockParts parts, QWidget* parent)
    : QWidget(parent), m_parts(std::move(parts)), m_stop(std::make_shared<std::atomic_bool>(false)) {
    setObjectName(u"unlock"_s);
    setAccessibleName(u"Leertafel"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* column = new Column;
    setWidest(column, 0);
    outer->addWidget(column);
    m_sheet = new QWidget;
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, m_sheet);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(0);

    m_leftFrame = new QFrame;
    m_leftFrame->setProperty("frame", u"unlockleft"_s);
    auto* left = new QVBoxLayout(m_leftFrame);
    left->setContentsMargins(Theme::px(44), Theme::px(40), Theme::px(44), Theme::px(40));
    m_head = new QWidget;
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, Theme::px(space::xl));
    head->setSpacing(Theme::px(space::m));
    auto* mark = new IconLabel(u"go-home"_s, 26);
    mark->setIcon(appIcon());
    auto* word = new TextLabel(u"Leertafel"_s, TextRole::PageTitle);
    word->setWordWrap(false);
    head->addWidget(mark);
    head->addWidget(word);
    head->addStretch(1);
    left->addWidget(m_head);
    auto* views = new QVBoxLayout;
    left->addLayout(views, 1);
    m_rightFrame = new QFrame;
    m_rightFrame->setProperty("frame", u"unlockright"_s);
    auto* right = new QVBoxLayout(m_rightFrame);
    right->setContentsMargins(Theme::px(space::xxl), Theme::px(40), Theme::px(space::xxl), Theme::px(40));
    m_others = new OtherStores(m_parts);
    right->addWidget(m_others);
    m_halves->addWidget(m_leftFrame);
    m_halves->addWidget(m_rightFrame);

    column->body()->addStretch(1);
    column->body()->addWidget(m_sheet, 0, Qt::AlignHCenter);
    column->body()->addStretch(1);

    m_unlock = new UnlockForm(m_parts);
    m_create = new CreateForm(m_parts);
    m_recoverySheet = new RecoverySheet(m_parts.dialogs, m_parts.clock);
    m_recover = new RecoverForm(m_parts);
    m_welcome = makeWelcome();
    m_example = makeExampleView();
    m_restore = new RestoreForm(m_parts);
    m_work = new WorkView;
    m_views = {m_unlock, m_create, m_recoverySheet, m_recover, m_welcome, m_example, m_restore, m_work};
    for (QWidget* view : std::as_const(m_views)) {
        views->addWidget(view);
        view->hide();
    }

    connect(m_unlock, &UnlockForm::passphraseLost, this, [this](const QString& path) {
        m_recover->showStore(path);
        showLeft(m_recover);
    });
    connect(m_unlock, &UnlockForm::busyChanged, m_others, &QWidget::setDisabled);
    connect(m_unlock, &UnlockForm::backupsAsked, this,
            [this](const QString& path, const std::shared_ptr<services::UnlockedKeys>& keys) {
                m_restore->showStore(path, keys);
                showLeft(m_restore);
            });
    connect(m_restore, &RestoreForm::cancelled, this, [this] { showStore(m_restore->path()); });
    connect(m_restore, &RestoreForm::chosen, this, &UnlockView::restore);
    connect(m_create, &CreateForm::cancelled, this, &UnlockView::start);
    connect(m_create, &CreateForm::created, this,
            [this](const QString& path, const services::StoreService::Created& created,
                   const QString& memberName) {
                m_newKeys = created.keys;
                m_unlock->showStore(path);
                m_recoverySheet->showCode(QFileInfo(path).completeBaseName(), memberName,
                                          created.recoveryCode);
                showLeft(m_recoverySheet);
            });
    connect(m_recoverySheet, &RecoverySheet::done, this, [this] {
        const auto keys = std::exchange(m_newKeys, nullptr);
        showLeft(m_unlock);
        m_unlock->openWith(keys, services::OpenMode::ReadWrite);
    });
    connect(m_recover, &RecoverForm::cancelled, this, [this] { showLeft(m_unlock); });
    connect(m_recover, &RecoverForm::recovered, this,
            [this](const std::shared_ptr<services::UnlockedKeys>& keys) {
                showLeft(m_unlock);
                m_unlock->openWith(keys, services::OpenMode::ReadWrite);
            });
    connect(m_others, &OtherStores::storeChosen, this, &UnlockView::showStore);
    connect(m_others, &OtherStores::createAsked, this, &UnlockView::showCreate);
    connect(m_others, &OtherStores::exampleAsked, this, &UnlockView::showExample);
    fit();
}

UnlockView::~UnlockView() { *m_stop = true; }

QWidget* UnlockView::makeWelcome() {
    auto* view = new QWidget;
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::m));
    column->addWidget(new TextLabel(tr("Welcome"), TextRole::PageTitle));
    column->addWidget(
        new TextLabel(tr("Everything you write stays in a folder of your own or of your team, locked with "
                         "your passphrase. Make one now, or look around first.")));
    column->addSpacing(Theme::px(space::s));
    auto* create = makeButton(tr("Make a folder"), ButtonKind::Primary, u"list-add"_s);
    create->setObjectName(u"welcome.create"_s);
    connect(create, &QPushButton::clicked, this, &UnlockView::showCreate);
    column->addWidget(create, 0, Qt::AlignLeft);
    if (m_parts.makeExample) {
        auto* example = makeButton(tr("Look around in an example"), ButtonKind::Quiet);
        example->setObjectName(u"welcome.example"_s);
        connect(example, &QPushButton::clicked, this, &UnlockView::showExample);
        column->addWidget(example, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    view->setFocusProxy(create);
    return view;
}

QWidget* UnlockView::makeExampleView() {
    auto* view = new QWidget;
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::m));
    column->addWidget(new TextLabel(tr("Making the example"), TextRole::PageTitle));
    column->addWidget(new TextLabel(tr("Invented families, invented colleagues. This takes a moment.")));
    m_exampleProgress = new QProgressBar;
    m_exampleProgress->setTextVisible(false);
    m_exampleProgress->setObjectName(u"example.progress"_s);
    m_exampleProgress->setAccessibleName(tr("Making the example"));
    column->addWidget(m_exampleProgress);
    m_exampleMessage = new InlineMessage(InlineMessage::Kind::Attention);
    m_exampleMessage->setObjectName(u"example.message"_s);
    m_exampleMessage->hide();
    column->addWidget(m_exampleMessage);
    auto* stop = makeButton(tr("Stop"), ButtonKind::Quiet);
    stop->setObjectName(u"example.stop"_s);
    connect(stop, &QPushButton::clicked, this, [this] {
        *m_stop = true;
        start();
    });
    column->addWidget(stop, 0, Qt::AlignLeft);
    column->addStretch(1);
    view->setFocusProxy(stop);
    return view;
}

void UnlockView::showLeft(QWidget* view) {
    // Hidden ones leave no trace in the height of the sheet, as they would in a stack.
    for (QWidget* each : std::as_const(m_views))
        each->setVisible(each == view);
    if (view != m_recoverySheet) {
        m_recoverySheet->forget();
        m_newKeys.reset();
    }
    if (view != m_restore && view != m_work)
        m_restore->forget();
    // While the code stands there nothing else can be opened: it is shown only once. Nor while work goes on.
    m_rightFrame->setVisible(view != m_recoverySheet && view != m_work);
    fit();
    m_others->refresh(view == m_unlock ? m_unlock->path() : QString(), view == m_create);
    view->setFocus();
    // As little as a small window must leave out above it.
    if (QWidget* at = focusWidget(); at && view->isAncestorOf(at))
        startAtCaret(at);
}

void UnlockView::start() {
    const QStringList recent = m_parts.preferences.recentStores();
    if (recent.isEmpty())
        showLeft(m_welcome);
    else
        showStore(recent.first());
}

void UnlockView::showStore(const QString& path) {
    m_unlock->showStore(path);
    showLeft(m_unlock);
}

void UnlockView::showCreate() {
    m_create->start();
    showLeft(m_create);
}

void UnlockView::chooseFolder() { m_others->openExisting(); }

void UnlockView::showExample() {
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_exampleProgress->setRange(0, 0);
    m_exampleMessage->hide();
    showLeft(m_example);
    const auto stop = m_stop;
    QPointer<UnlockView> self(this);
    const services::Progress progress = [stop, self](int done, int total) {
        QMetaObject::invokeMethod(
            qApp,
            [self, done, total] {
                if (!self)
                    return;
                self->m_exampleProgress->setRange(0, total);
                self->m_exampleProgress->setValue(done);
            },
            Qt::QueuedConnection);
        return !*stop;
    };
    inBackground(
        this, [make = m_parts.makeExample, progress] { return make(progress); },
        [this, stop](Result<Example> example) {
            if (*stop)
                return;
            if (example) {
                enterExample(*example);
                return;
            }
            m_exampleProgress->setRange(0, 1);
            m_exampleMessage->setText(errorSentence(example.error()));
            m_exampleMessage->show();
        });
}

void UnlockView::enterExample(const Example& example) {
    const services::StoreService& stores = m_parts.stores;
    const auto stop = m_stop;
    inBackground(
        this,
        [&stores, example] {
            return stores.unlock(example.path, example.member, services::Passphrase(example.passphrase));
        },
        [this, stop, example](Result<std::shared_ptr<services::UnlockedKeys>> keys) {
            if (*stop)
                return;
            m_unlock->showStore(example.path);
            showLeft(m_unlock);
            if (keys)
                m_unlock->openWith(*keys, services::OpenMode::ReadWrite);
            else
                m_unlock->showSentence(errorSentence(keys.error()));
        });
}

void UnlockView::showWork(const QString& title, const QString& words) {
    m_work->showWork(title, words);
    showLeft(m_work);
}

void UnlockView::say(const QString& sentence) { m_unlock->showSentence(sentence, InlineMessage::Kind::Info); }

void UnlockView::sayTrouble(const QString& sentence) { m_unlock->showSentence(sentence); }

void UnlockView::restore(const services::Backup& backup) {
    const services::StoreService& stores = m_parts.stores;
    const QString path = m_restore->path();
    showWork(BackupChooser::workTitle(), BackupChooser::workWords());
    inBackground(
        this,
        [&stores, path, backup, keys = m_restore->keys()] { return stores.restore(path, backup.path, keys); },
        [this, path, backup](const Result<services::StoreService::Restored>& restored) {
            if (!restored) {
                m_restore->showTrouble(errorSentence(restored.error()));
                showLeft(m_restore);
                return;
            }
            showStore(path);
            say(BackupChooser::doneSentence(backup, *restored));
        });
}

void UnlockView::fit() {
    const bool wide = width() >= Theme::px(leftWidth + rightWidth + 2 * space::xl);
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int room = qMax(Theme::px(320), width() - Theme::px(3 * space::xl));
    m_leftFrame->setFixedWidth(wide ? Theme::px(leftWidth) : qMin(room, Theme::px(leftWidth)));
    m_rightFrame->setFixedWidth(wide ? Theme::px(rightWidth) : qMin(room, Theme::px(leftWidth)));
    // The button is in sight before the name of the program, which the title bar says as well.
    const bool low = height() < Theme::px(lowBelow);
    m_head->setVisible(!low);
    const int above = Theme::px(low ? int(space::xl) : 40);
    m_leftFrame->layout()->setContentsMargins(Theme::px(44), above, Theme::px(44), above);
    m_leftFrame->setMinimumHeight(wide ? Theme::px(446) : 0);
    restyleAs(m_leftFrame, "frame", wide && !m_rightFrame->isHidden() ? u"unlockleft"_s : u"sheet"_s);
    restyleAs(m_rightFrame, "frame", wide ? u"unlockright"_s : u"sheetalt"_s);
    // Under each other the words of both begin on one line.
    const int beside = Theme::px(wide ? int(space::xxl) : 44);
    m_rightFrame->layout()->setContentsMargins(beside, Theme::px(40), beside, Theme::px(40));
    m_halves->setSpacing(wide ? 0 : Theme::px(space::l));
}

void UnlockView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // Sizes that layouts took before the style sheet reached their widgets are void.
    const auto layouts = findChildren<QLayout*>();
    for (QLayout* layout : layouts)
        layout->invalidate();
    for (QWidget* view : std::as_const(m_views))
        view->updateGeometry();
}

void UnlockView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

/// Esc presses what leads back from the form in sight.
void UnlockView::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    for (const QString& name :
         {u"backups.no"_s, u"create.back"_s, u"recover.back"_s, u"restore.back"_s, u"example.stop"_s}) {
        auto* back = findChild<QPushButton*>(name);
        if (back && back->isVisible())
            return back->click();
    }
}

} // namespace leertafel::ui

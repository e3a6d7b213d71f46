#include "ui/reflection/ReflectionEditor.h"

#include "core/services/CaseService.h"
#include "core/services/LearningService.h"
#include "core/services/ReflectionService.h"
#include "ui/common/DayField.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/GrowingText.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/common/Widgets.h"
#include "ui/common/WordKeeper.h"
#include "ui/reflection/MethodSteps.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
constexpr int widest = 944;
constexpr int restMs = 700;    // after the last key
constexpr int latestMs = 1800; // at most this long after the first unsaved key
} // namespace

ReflectionEditor::ReflectionEditor(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_keeper(new WordKeeper(context.workspace.unsentWords(), this))
    , m_header(new PageHeader)
    , m_message(new InlineMessage(InlineMessage::Kind::Info))
    , m_column(new Column)
    , m_side(new SidePanel) {
    setObjectName(u"reflection"_s);
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(restMs);
    m_latest.setSingleShot(true);
    m_latest.setInterval(latestMs);
    connect(&m_autosave, &QTimer::timeout, this, &ReflectionEditor::save);
    connect(m_keeper, &WordKeeper::failed, this, [this](const Error& error) {
        m_message->setKind(InlineMessage::Kind::Attention);
        m_message->setText(errorSentence(error));
    });
    connect(&m_latest, &QTimer::timeout, this, &ReflectionEditor::save);

    m_more = makeButton(tr("More"), ButtonKind::Quiet, u"overflow-menu"_s);
    m_more->setObjectName(u"reflection.more"_s);
    auto* menu = new QMenu(m_more);
    auto* away = menu->addAction(icon(u"edit-delete"_s), tr("Throw this reflection away"));
    away->setObjectName(u"reflection.delete"_s);
    connect(away, &QAction::triggered, this, &ReflectionEditor::remove);
    m_more->setMenu(menu);
    m_share = makeButton(tr("Share with colleagues"), ButtonKind::Quiet);
    m_share->setObjectName(u"reflection.share"_s);
    connect(m_share, &QPushButton::clicked, this, &ReflectionEditor::toggleSharing);
    m_done = makeButton(tr("Done, back to my portfolio"), ButtonKind::Primary);
    m_done->setObjectName(u"reflection.done"_s);
    connect(m_done, &QPushButton::clicked, this, [this] {
        if (flush())
            Q_EMIT finished();
    });
    for (QWidget* act : {m_more, m_share})
        holdBack(act, readOnlyWords(context.workspace));
    m_header->addButton(m_more);
    m_header->addButton(m_share);
    m_header->addButton(m_done);
    connect(m_header, &PageHeader::crumbActivated, m_done, &QPushButton::click);

    setWidest(m_column, widest);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_column, besidePanel);
    middle->addWidget(m_side, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addLayout(middle, 1);
    m_message->setObjectName(u"reflection.message"_s);
}

void ReflectionEditor::show(const ReflectionId& id) {
    if (!flush())
        return;
    auto note = m_context.workspace.reflections().get(id);
    if (!note) {
        m_context.navigator.tell(errorSentence(note.error()));
        Q_EMIT finished();
        return;
    }
    m_note = *note;
    m_mine = m_note.author == m_context.workspace.me();
    m_canWrite = m_mine && !m_context.workspace.isReadOnly();
    m_dirty = false;
    build();
}

void ReflectionEditor::build() {
    const Method* method = m_context.workspace.vocabulary().findMethod(m_note.method);
    buildHeader();
    m_message->setParent(nullptr);
    clearLayout(m_column->body());
    m_column->body()->addWidget(m_message);
    if (method) {
        const QStringList about{method->label.in(language()), method->purpose.in(language())};
        m_column->body()->addWidget(
            new TextLabel(about.join(u" · "_s), TextRole::Guide, TextLabel::Tone::Quiet));
        m_steps = new MethodSteps(*method);
        m_steps->setAnswers(m_note.answers);
        connect(m_steps, &MethodSteps::edited, this, &ReflectionEditor::edited);
        m_column->body()->addWidget(m_steps);
    }
    buildYield();
    m_column->body()->addStretch(1);
    buildSide();
    showSharing();
    if (!m_canWrite)
        for (QPlainTextEdit* field : findChildren<QPlainTextEdit*>())
            field->setReadOnly(true);
    if (m_steps && m_canWrite)
        if (QWidget* open = m_steps->firstOpenStep())
            open->setFocus(Qt::OtherFocusReason);
}

void ReflectionEditor::buildHeader() {
    const Method* method = m_context.workspace.vocabulary().findMethod(m_note.method);
    QString title = method ? method->label.in(language()) : m_note.method.id();
    if (!m_note.caseId.isEmpty()) {
        if (auto detail = m_context.workspace.cases().detail(m_note.caseId)) {
            QString name = detail->file.code.text();
            if (!detail->versions.isEmpty())
                name = detail->versions.first().title.text();
            else if (detail->draft && !detail->draft->title.isEmpty())
                name = detail->draft->title;
            title = tr("Reflection on “%1”").arg(name);
        }
    }
    m_header->setCrumb(tr("Learning › Reflection"));
    m_header->setTitle(title);
    const QDateTime now = m_context.workspace.clock().now();
    m_header->setNote(m_note.changed.isValid() ? tr("Saved %1").arg(timeWord(m_note.changed, now))
                                               : QString());
}

void ReflectionEditor::buildYield() {
    auto* heading = new TextLabel(tr("What you take with you"), TextRole::Section);
    m_column->body()->addWidget(heading);
    m_insight = new GrowingText(tr("Insight"), 2);
    m_insight->setObjectName(u"reflection.insight"_s);
    m_insight->setPlainText(m_note.insight);
    connect(m_insight, &QPlainTextEdit::textChanged, this, &ReflectionEditor::edited);
    m_column->body()->addWidget(
        new FormField(tr("Insight"), tr("What do you see now that you did not see before?"), m_insight));
    m_intention = new GrowingText(tr("Intention"), 2);
    m_intention->setObjectName(u"reflection.intention"_s);
    m_intention->setPlainText(m_note.intention);
    connect(m_intention, &QPlainTextEdit::textChanged, this, &ReflectionEditor::edited);
    m_column->body()->addWidget(
        new FormField(tr("Intention"), tr("What will you do differently, and with whom?"), m_intention));

    m_revisit = new QCheckBox(tr("Look back on"));
    m_revisit->setObjectName(u"reflection.revisit"_s);
    m_revisitOn = new DayField({});
    m_revisitOn->setObjectName(u"reflection.revisitOn"_s);
    m_revisitOn->setAccessibleName(tr("Day to look back"));
    const QDate today = m_context.workspace.clock().now().toLocalTime().date();
    m_revisit->setChecked(m_note.revisitOn.isValid());
    m_revisitOn->setDate(m_note.revisitOn.isValid() ? m_note.revisitOn : today.addMonths(2));
    m_revisitOn->setEnabled(m_canWrite && m_note.revisitOn.isValid());
    connect(m_revisit, &QCheckBox::toggled, this, [this](bool on) {
        m_revisitOn->setEnabled(on);
        edited();
    });
    connect(m_revisitOn, &QDateEdit::dateChanged, this, [this] { edited(); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_revisit);
    row->addWidget(m_revisitOn);
    row->addStretch(1);
    m_column->body()->addLayout(row);
    m_revisit->setEnabled(m_canWrite);
}

void ReflectionEditor::buildSide() {
    m_side->clear();
    m_roles.clear();
    buildLesson();
    auto* who = m_side->addSection(tr("Who took part?"));
    who->addWidget(new TextLabel(tr("By role, never by name."), TextRole::Guide, TextLabel::Tone::Quiet));
    for (const Entry& role : m_context.workspace.vocabulary().list(u"participants"_s)) {
        auto* box = new QCheckBox(role.label.in(language()));
        box->setObjectName(u"reflection.role."_s + role.id);
        box->setChecked(m_note.participants.contains(role.id));
        box->setEnabled(m_canWrite);
        connect(box, &QCheckBox::toggled, this, &ReflectionEditor::edited);
        who->addWidget(box);
        m_roles.append({role.id, box});
    }
    auto* time = m_side->addSection(tr("Time"));
    m_minutes = new QSpinBox;
    m_minutes->setObjectName(u"reflection.minutes"_s);
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setRange(0, 600);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(m_note.minutes);
    m_minutes->setEnabled(m_canWrite);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] { edited(); });
    time->addWidget(m_minutes);
}

void ReflectionEditor::buildLesson() {
    if (!m_mine)
        return; // Its author takes the lesson from it.
    auto* lesson = m_side->addSection(tr("A lesson for others"));
    lesson->addWidget(new TextLabel(tr("One sentence that a colleague can use, without this family in it."),
                                    TextRole::Guide, TextLabel::Tone::Quiet));
    m_lesson = new GrowingText(tr("Lesson"), 3);
    m_lesson->setObjectName(u"reflection.lesson"_s);
    m_keeper->attach(m_lesson, lessonPlace());
    lesson->addWidget(m_lesson);
    auto* take = makeButton(tr("Put it in the library"), ButtonKind::Small, u"bookmarks"_s);
    take->setObjectName(u"reflection.takeLesson"_s);
    take->setProperty("sends", true);
    connect(take, &QPushButton::clicked, this, &ReflectionEditor::takeLesson);
    holdBack(take, readOnlyWords(m_context.workspace));
    lesson->addWidget(take, 0, Qt::AlignLeft);
}

void ReflectionEditor::showSharing() {
    m_header->setState(m_note.shared ? tr("shared") : tr("private"));
    m_share->setText(m_note.shared ? tr("Stop sharing") : tr("Share with colleagues"));
    m_share->setVisible(m_mine);
    m_more->setVisible(m_mine);
    m_message->setKind(InlineMessage::Kind::Info);
    if (const QString why = readOnlyWords(m_context.workspace); !why.isEmpty())
        m_message->setText(why);
    else if (!m_mine)
        m_message->setText(
            tr("A colleague shares this reflection. You read along; only who wrote it can change it."));
    else if (m_note.shared)
        m_message->setText(
            tr("Colleagues in this folder can read this reflection. You can take that back at any time."));
    else
        m_message->setText(tr("Only you can read this reflection, even when a colleague uses this folder."));
}

Reflection ReflectionEditor::collect() const {
    Reflection note = m_note;
    if (m_steps)
        note.answers = m_steps->answers();
    note.insight = m_insight->toPlainText();
    note.intention = m_intention->toPlainText();
    note.revisitOn = m_revisit->isChecked() ? m_revisitOn->date() : QDate();
    note.minutes = m_minutes->value();
    note.participants.clear();
    for (const auto& [id, box] : m_roles)
        if (box->isChecked())
            note.participants << id;
    return note;
}

void ReflectionEditor::edited() {
    if (!m_canWrite)
        return;
    m_dirty = true;
    m_autosave.start();
    if (!m_latest.isActive())
        m_latest.start();
}

bool ReflectionEditor::flush() {
    const bool lesson = m_keeper->flush();
    if (m_dirty)
        save();
    return lesson && !m_dirty;
}

void ReflectionEditor::save() {
    m_autosave.stop();
    m_latest.stop();
    if (!m_dirty)
        return;
    const Reflection note = collect();
    auto saved = m_context.workspace.reflections().save(note);
    if (!saved) {
        m_message->setKind(InlineMessage::Kind::Attention);
        m_message->setText(errorSentence(saved.error()));
        m_latest.start(); // and keep trying
        return;
    }
    m_dirty = false;
    m_note = note;
    m_note.shared = *saved == services::SharingAfterSave::Shared;
    const QDateTime now = m_context.workspace.clock().now();
    m_header->setNote(tr("Saved at %1").arg(now.toLocalTime().toString(u"HH:mm"_s)));
    showSharing();
    if (*saved == services::SharingAfterSave::Shared) {
        m_message->setText(tr("Colleagues in this folder read the reflection as you just left it. You can "
                              "take that back at any time."));
    } else if (*saved == services::SharingAfterSave::Ended) {
        m_message->setKind(InlineMessage::Kind::Attention);
        m_message->setText(tr("The sharing has stopped: something in what you wrote gives someone away. "
                              "Change it and share the reflection again."));
    }
}

void ReflectionEditor::toggleSharing() {
    const bool before = m_note.shared;
    if (!flush() || m_note.shared != before)
        return; // Keeping the last words ended the sharing already.
    auto& service = m_context.workspace.reflections();
    auto done = m_note.shared ? service.unshare(m_note.id) : service.share(m_note.id);
    if (!done) {
        m_message->setKind(InlineMessage::Kind::Attention);
        m_message->setText(errorSentence(done.error()));
        return;
    }
    m_note.shared = !m_note.shared;
    showSharing();
    const QString told =
        m_note.shared ? tr("Colleagues in this folder can read it now.") : tr("Not shared any more.");
    m_context.navigator.tellDone(told, [&service, id = m_note.id, shared = m_note.shared] {
        return shared ? service.unshare(id) : service.share(id);
    });
}

void ReflectionEditor::refresh() {
    if (m_note.id.isEmpty() || m_dirty)
        return;
    const auto note = m_context.workspace.reflections().get(m_note.id);
    if (!note) {
        Q_EMIT finished();
        return;
    }
    if (note->shared != m_note.shared) {
        m_note.shared = note->shared;
        showSharing();
    }
    if (m_lesson && m_lesson->toPlainText().isEmpty())
        m_lesson->setPlainText(m_keeper->of(lessonPlace()));
}

QString ReflectionEditor::lessonPlace() const { return u"reflection/%1/lesson"_s.arg(m_note.id.text()); }

void ReflectionEditor::takeLesson() {
    const QString words = m_lesson->toPlainText();
    auto taken = m_context.workspace.learning().takeFromReflection(m_note.id, words);
    if (!taken) {
        m_message->setKind(InlineMessage::Kind::Attention);
        m_message->setText(errorSentence(taken.error()));
        return;
    }
    m_lesson->clear();
    m_keeper->flush();
    auto& workspace = m_context.workspace;
    m_context.navigator.tellDone(tr("The lesson is in the library."),
                                 [&workspace, id = *taken, words, at = lessonPlace()] {
                                     const auto gone = workspace.learning().removeLesson(id);
                                     return gone ? workspace.unsentWords().keep(at, words) : gone;
                                 });
}

void ReflectionEditor::remove() {
    m_autosave.stop();
    m_latest.stop();
    m_dirty = false;
    auto removed = m_context.workspace.reflections().remove(m_note.id);
    if (!removed) {
        m_message->setKind(InlineMessage::Kind::Attention);
        m_message->setText(errorSentence(removed.error()));
        return;
    }
    Q_EMIT this->removed(m_note.id);
}

} // namespace leertafel::ui

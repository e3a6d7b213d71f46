#include "ui/cases/LinkTabs.h"

#include "core/domain/Vocabulary.h"
#include "ui/cases/InvitePanel.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int similarLimit = 20;

Column* pageColumn(QWidget* tab) {
    auto* outer = new QVBoxLayout(tab);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* column = new Column(tab);
    outer->addWidget(column);
    column->body()->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::xl),
                                       Theme::px(space::xl));
    column->body()->setSpacing(Theme::px(space::l));
    return column;
}

} // namespace

QString similarWords(const QStringList& why, const Vocabulary& vocabulary) {
    QStringList themes;
    QStringList principles;
    bool signal = false;
    bool age = false;
    for (const auto& reason : why) {
        const auto words = word(vocabulary, reason.section(u':', 1));
        if (reason.startsWith(u"theme:"_s))
            themes.append(words);
        else if (reason.startsWith(u"principle:"_s))
            principles.append(words);
        signal = signal || reason.startsWith(u"signal:"_s);
        age = age || reason.startsWith(u"ageBand:"_s);
    }
    QStringList parts;
    if (!themes.isEmpty())
        parts.append((themes.size() == 1 ? SimilarTab::tr("theme (%1)") : SimilarTab::tr("themes (%1)"))
                         .arg(themes.join(u", "_s)));
    if (signal)
        parts.append(SimilarTab::tr("signal"));
    if (parts.isEmpty() && !principles.isEmpty())
        parts.append(
            (principles.size() == 1 ? SimilarTab::tr("principle (%1)") : SimilarTab::tr("principles (%1)"))
                .arg(principles.join(u", "_s)));
    if (age)
        parts.append(SimilarTab::tr("age"));
    if (parts.isEmpty())
        return {};
    const auto last = parts.takeLast();
    return SimilarTab::tr("same %1").arg(
        parts.isEmpty() ? last : SimilarTab::tr("%1 and %2").arg(parts.join(u", "_s), last));
}

FourEyesTab::FourEyesTab(PageContext context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* column = pageColumn(this);
    m_list = new RowList(tr("Who has read this case"), column);
    m_list->setObjectName(u"case.reviews"_s);
    column->body()->addWidget(m_list);
    m_empty = new TextLabel({}, TextRole::Body, TextLabel::Tone::Quiet, column);
    m_empty->setObjectName(u"case.reviews.none"_s);
    column->body()->addWidget(m_empty);
    m_invite = new InvitePanel(context, column);
    connect(m_invite, &InvitePanel::chosen, this, &FourEyesTab::actChanged);
    column->body()->addWidget(m_invite);
    column->body()->addStretch(1);
    connect(m_list, &RowList::activated, this, [this](int index) {
        m_context.navigator.go({PageId::Review, u"review"_s, m_rows.at(index).review.id.text()});
    });
    connect(m_invite, &InvitePanel::invited, this, [this](const ReviewId& review) {
        m_context.navigator.tellDone(
            tr("Asked. You find the conversation under Four eyes."),
            [&reviews = m_context.workspace.reviews(), review] { return reviews.withdraw(review); });
        m_context.workspace.announce(services::Topic::Reviews, review.text());
    });
}

bool FourEyesTab::flush() { return m_invite->flush(); }

bool FourEyesTab::asks() const { return !m_invite->isHidden(); }

bool FourEyesTab::isBeingRead() const {
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [](const services::ReviewRow& row) { return !isClosed(row.review.state); });
}

void FourEyesTab::begin() { m_invite->begin(); }

void FourEyesTab::invite() { m_invite->invite(); }

QString FourEyesTab::actWords() const { return m_invite->actWords(); }

QString FourEyesTab::refusal() const { return m_invite->refusal(); }

void FourEyesTab::setDetail(const services::CaseDetail& detail, bool mine) {
    const auto rows = m_context.workspace.reviews().ofCase(detail.file.id);
    m_rows = rows ? *rows : QList<services::ReviewRow>();
    const auto now = m_context.workspace.clock().now();
    m_list->clear();
    for (const auto& row : std::as_const(m_rows))
        m_list->addRow(u"view-visible"_s, tr("With %1").arg(row.otherName), stateWord(row.review.state),
                       isClosed(row.review.state) ? timeWord(row.review.changedAt, now)
                                                  : sinceWord(row.review.changedAt, now),
                       tr("Open"));
    const bool asking = mine && !detail.versions.isEmpty();
    m_list->setVisible(!m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty() && !asking);
    m_empty->setText(mine ? tr("Nobody has read along yet. You ask someone here once the text is frozen.")
                          : tr("Nobody has read along yet. The author asks someone."));
    m_invite->setVisible(asking);
    if (asking)
        m_invite->setCase(detail.file.id, isBeingRead());
}

namespace {

/// What a method is for and what it asks, so that one knows what one begins.
void tellSteps(Card* card, const Method* method) {
    clearLayout(card->body());
    card->setVisible(method != nullptr);
    if (!method)
        return;
    card->setAccessibleName(method->label.in(language()));
    card->body()->addWidget(new TextLabel(method->purpose.in(language())));
    for (const MethodStep& step : method->steps) {
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(
            new TextLabel(u"%1. %2"_s.arg(step.number).arg(step.name.in(language())), TextRole::BodyStrong));
        words->addWidget(new TextLabel(step.question.in(language()), TextRole::Body, TextLabel::Tone::Quiet));
        card->body()->addLayout(words);
    }
}

} // namespace

ReflectionsTab::ReflectionsTab(PageContext context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* column = pageColumn(this);
    m_list = new RowList(tr("Reflections on this case"), column);
    m_list->setObjectName(u"case.reflections"_s);
    column->body()->addWidget(m_list);
    m_empty = new TextLabel(tr("No reflection yet. What you write is yours alone until you share it."),
                            TextRole::Body, TextLabel::Tone::Quiet, column);
    column->body()->addWidget(m_empty);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::s));
    row->addWidget(
        new TextLabel(tr("With which method?"), TextRole::BodyStrong, TextLabel::Tone::Ink, column));
    m_method = new IdCombo(column);
    m_method->setObjectName(u"case.reflect.method"_s);
    m_method->setAccessibleName(tr("With which method?"));
    for (const auto& method : context.workspace.vocabulary().methods())
        m_method->add(method.id, method.label.in(language()));
    holdBack(m_method, readOnlyWords(context.workspace));
    row->addWidget(m_method);
    row->addStretch(1);
    column->body()->addLayout(row);
    auto* steps = new Card(column);
    steps->setObjectName(u"case.reflect.steps"_s);
    column->body()->addWidget(steps);
    const auto tell = [steps, &vocabulary = context.workspace.vocabulary()](const QString& id) {
        tellSteps(steps, vocabulary.findMethod(MethodId(id)));
    };
    connect(m_method, &IdCombo::chosen, this, tell);
    tell(m_method->currentId());
    column->body()->addStretch(1);
    connect(m_list, &RowList::activated, this, [this](int index) {
        m_context.navigator.go({PageId::Learning, u"reflection"_s, m_notes.at(index).id.text()});
    });
}

void ReflectionsTab::setCase(const CaseId& id) {
    m_case = id;
    const auto notes = m_context.workspace.reflections().ofCase(id);
    m_notes = notes ? *notes : QList<Reflection>();
    const auto now = m_context.workspace.clock().now();
    m_list->clear();
    for (const auto& note : std::as_const(m_notes)) {
        const auto who = note.shared ? tr("shared") : tr("for you alone");
        m_list->addRow(u"bookmarks"_s, word(m_context.workspace.vocabulary(), note.method.id()),
                       note.insight.isEmpty() ? who : who + u" · "_s + note.insight,
                       timeWord(note.changed, now), tr("Read"));
    }
    m_list->setVisible(!m_notes.isEmpty());
    m_empty->setVisible(m_notes.isEmpty());
}

void ReflectionsTab::begin() {
    const auto made = m_context.workspace.reflections().create(MethodId(m_method->currentId()), m_case);
    if (made)
        m_context.navigator.go({PageId::Learning, u"reflection"_s, made->text()});
    else
        m_context.navigator.tell(errorSentence(made.error()));
}

SimilarTab::SimilarTab(PageContext context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* column = pageColumn(this);
    m_list = new RowList({}, column);
    m_list->setObjectName(u"case.similar"_s);
    m_list->setAccessibleName(tr("Similar cases"));
    column->body()->addWidget(m_list);
    m_empty = new EmptyState(
        tr("No released case looks like this one yet. Themes and age help to find them."), {}, column);
    column->body()->addWidget(m_empty);
    column->body()->addStretch(1);
    connect(m_list, &RowList::activated, this, [this](int index) {
        m_context.navigator.go({PageId::Cases, u"case"_s, m_cases.at(index).row.id.text()});
    });
}

QString SimilarTab::setCase(const CaseId& id) {
    const auto cases = m_context.workspace.cases().similar(id, similarLimit);
    m_cases = cases ? *cases : QList<services::SimilarCase>();
    const auto strong = [](const services::SimilarCase& alike) {
        return std::any_of(alike.why.cbegin(), alike.why.cend(), [](const QString& reason) {
            return reason.startsWith(u"theme:"_s) || reason.startsWith(u"signal:"_s);
        });
    };
    const auto count = static_cast<int>(std::count_if(m_cases.cbegin(), m_cases.cend(), strong));
    // A shared principle alone is worth a look only where nothing is more alike.
    if (count > 0)
        m_cases.removeIf([&](const services::SimilarCase& alike) { return !strong(alike); });
    m_list->clear();
    for (const auto& alike : std::as_const(m_cases))
        m_list->addRow(u"view-pim-journal"_s, alike.row.title,
                       similarWords(alike.why, m_context.workspace.vocabulary()), alike.row.code.text(),
                       tr("Read"));
    m_list->setVisible(!m_cases.isEmpty());
    m_empty->setVisible(m_cases.isEmpty());
    if (count >= similarLimit)
        return tr("Similar to %1 and more").arg(count);
    return count == 0 ? tr("Similar cases") : tr("Similar to %n other(s)", nullptr, count);
}

} // namespace leertafel::ui

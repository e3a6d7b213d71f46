#include "ui/cases/CasePeek.h"

#include "core/domain/Vocabulary.h"
#include "core/services/CaseService.h"
#include "ui/cases/Ground.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>
#include <QTimer>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int restMs = 120; // arrows run past many
}

CasePeek::CasePeek(PageContext context, QWidget* parent)
    : QWidget(parent), m_context(context), m_rest(new QTimer(this)) {
    setObjectName(u"cases.peek"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* ground = new Ground(&Colours::base, Qt::LeftEdge, this);
    outer->addWidget(ground);
    auto* inside = new QVBoxLayout(ground);
    inside->setContentsMargins(1, 0, 0, 0);
    m_column = new Column(ground);
    inside->addWidget(m_column);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    connect(m_rest, &QTimer::timeout, this, [this] {
        if (!(m_id == m_shown))
            look();
    });
}

void CasePeek::setCase(const CaseId& id) {
    m_id = id;
    if (!m_rest->isActive())
        look();
    m_rest->start();
}

void CasePeek::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    look();
}

void CasePeek::look() {
    clearLayout(m_column->body());
    m_shown = isVisible() ? m_id : CaseId();
    if (m_shown.isEmpty())
        return;
    auto* body = m_column->body();
    const auto detail = m_context.workspace.cases().detail(m_id);
    if (!detail) {
        body->addWidget(new TextLabel(errorSentence(detail.error())));
        body->addStretch(1);
        return;
    }
    const CaseVersion* version = detail->versions.isEmpty() ? nullptr : &detail->versions.first();
    const auto& draft = detail->draft;
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::px(space::m));
    auto* title = new TextLabel(draft     ? draft->title
                                : version ? version->title.text()
                                          : QString(),
                                TextRole::PageTitle);
    title->setTextFormat(Qt::PlainText);
    head->addWidget(title, 1);
    head->addWidget(new Chip(stateWord(detail->file.state)), 0, Qt::AlignVCenter);
    body->addLayout(head);
    for (const auto& field : m_context.workspace.vocabulary().canvas()) {
        QString text = draft ? draft->fields.value(field.id) : QString();
        if (!draft && version)
            for (const CaseField& each : version->fields)
                if (each.field.id() == field.id)
                    text = each.text.text();
        add(field.label.in(language()), text.trimmed());
    }
    body->addStretch(1);
}

void CasePeek::add(const QString& label, const QString& text) {
    if (text.isEmpty())
        return;
    auto* part = new QVBoxLayout;
    part->setSpacing(Theme::px(space::xs));
    part->addWidget(new TextLabel(label, TextRole::BodyStrong));
    auto* words = new TextLabel(text, TextRole::Story);
    words->setTextFormat(Qt::PlainText);
    part->addWidget(words);
    m_column->body()->addLayout(part);
}

} // namespace leertafel::ui

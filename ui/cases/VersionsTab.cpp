#include "ui/cases/VersionsTab.h"

#include "core/domain/Vocabulary.h"
#include "ui/cases/WordDiff.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>
#include <QTextBrowser>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const CaseVersion* version, const QString& field) {
    if (version)
        for (const auto& candidate : version->fields)
            if (candidate.field.id() == field)
                return candidate.text.text();
    return {};
}

const CaseVersion* withId(const QList<CaseVersion>& versions, const QString& id) {
    for (const auto& version : versions)
        if (version.id.text() == id)
            return &version;
    return nullptr;
}

} // namespace

QString versionHtml(const CaseVersion* before, const CaseVersion& after, const Vocabulary& vocabulary) {
    const auto sans = Theme::font(TextRole::Body);
    const auto serif = Theme::font(TextRole::Story);
    QString html;
    const auto part = [&](const QString& heading, const QString& old, const QString& now) {
        if (old.isEmpty() && now.isEmpty())
            return;
        const auto parts = before ? wordDiff(old, now) : QList<DiffPart>{{DiffPart::Kind::Same, now}};
        html +=
            u"<p style=\"font-family:'%1'; font-size:%2px; font-weight:600; margin:14px 0 2px 0\">%3</p>"_s
                .arg(sans.family(), QString::number(Theme::px(14)), heading.toHtmlEscaped());
        html += u"<p style=\"font-family:'%1'; font-size:%2px; line-height:%3px; margin:0\">%4</p>"_s.arg(
            serif.family(), QString::number(Theme::px(15)),
            QString::number(Theme::lineHeight(TextRole::Story)), diffHtml(parts));
    };
    part(QCoreApplication::translate("VersionsTab", "Title"), before ? before->title.text() : QString(),
         after.title.text());
    for (const auto& field : vocabulary.canvas())
        part(field.label.in(language()), textOf(before, field.id), textOf(&after, field.id));
    return html;
}

VersionsTab::VersionsTab(PageContext context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    m_empty =
        new EmptyState(tr("Nothing has been frozen yet. That happens when the text is ready."), {}, this);
    body->addWidget(m_empty);
    m_filled = new QWidget(this);
    body->addWidget(m_filled, 1);
    auto* column = new QVBoxLayout(m_filled);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    column->addLayout(row);
    m_version = new IdCombo(m_filled);
    m_version->setObjectName(u"case.versions.shown"_s);
    m_version->setAccessibleName(tr("Version"));
    m_against = new IdCombo(m_filled);
    m_against->setObjectName(u"case.versions.against"_s);
    m_against->setAccessibleName(tr("Beside"));
    row->addWidget(m_version);
    row->addWidget(m_against);
    row->addStretch(1);
    m_about = new TextLabel({}, TextRole::Guide, TextLabel::Tone::Quiet, m_filled);
    m_about->setObjectName(u"case.versions.about"_s);
    column->addWidget(m_about);
    m_text = new QTextBrowser(m_filled);
    m_text->setObjectName(u"case.versions.text"_s);
    m_text->setAccessibleName(tr("The text of the chosen version"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(space::l);
    column->addWidget(m_text, 1);
    connect(m_version, &IdCombo::chosen, this, &VersionsTab::showChosen);
    connect(m_against, &IdCombo::chosen, this, &VersionsTab::showChosen);
}

void VersionsTab::setDetail(const services::CaseDetail& detail) {
    const auto shown = m_version->currentId();
    const bool sameCase =
        m_detail.file.id == detail.file.id && m_detail.versions.size() == detail.versions.size();
    const auto against = m_against->currentId();
    m_detail = detail;
    m_empty->setVisible(detail.versions.isEmpty());
    m_filled->setVisible(!detail.versions.isEmpty());
    m_version->clear();
    m_against->clear();
    m_against->add({}, tr("without comparison"));
    for (const auto& version : detail.versions) {
        m_version->add(version.id.text(), tr("Version %1").arg(version.number));
        m_against->add(version.id.text(), tr("beside version %1").arg(version.number));
    }
    if (detail.versions.isEmpty())
        return;
    m_version->setCurrentId(sameCase ? shown : detail.versions.first().id.text());
    const bool two = detail.versions.size() > 1;
    m_against->setCurrentId(sameCase ? against : two ? detail.versions.at(1).id.text() : QString());
    showChosen();
}

QString VersionsTab::verdictWords(const VersionId& version) const {
    for (const auto& release : m_detail.releases) {
        if (!(release.version == version))
            continue;
        const auto member = m_context.workspace.member(release.checker);
        const auto name = member ? member->name : tr("a colleague");
        const auto when = timeWord(release.at, m_context.workspace.clock().now());
        if (release.released)
            return tr("Released by %1, %2.").arg(name, when);
        return tr("Sent back by %1, %2: “%3”").arg(name, when, release.reasons);
    }
    return {};
}

void VersionsTab::showChosen() {
    const auto* after = withId(m_detail.versions, m_version->currentId());
    if (!after)
        return;
    const auto* before = withId(m_detail.versions, m_against->currentId());
    if (before == after)
        before = nullptr;
    // The older one is always the one that was changed from.
    if (before && before->number > after->number)
        std::swap(before, after);
    auto about = tr("Frozen %1.").arg(timeWord(after->frozenAt, m_context.workspace.clock().now()));
    const auto verdict = verdictWords(after->id);
    if (!verdict.isEmpty())
        about += u' ' + verdict;
    if (before)
        about += u' ' + tr("Struck through: only in version %1. Underlined: new in version %2.")
                            .arg(before->number)
                            .arg(after->number);
    m_about->setText(about);
    m_text->setHtml(versionHtml(before, *after, m_context.workspace.vocabulary()));
}

} // namespace leertafel::ui

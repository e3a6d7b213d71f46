#include "ui/cases/VersionsTab.h"

#include "core/domain/Vocabulary.h"
#include "ui/cases/FrozenText.h"
#include "ui/cases/Ground.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/common/WordDiff.h"

#include <QHBoxLayout>

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
            u"<p style=\"font-family:'%1'; font-size:%2px; font-weight:600; margin:%4px 0 2px 0\">%3</p>"_s
                .arg(sans.family(), QString::number(Theme::px(14)), heading.toHtmlEscaped(),
                     QString::number(html.isEmpty() ? 0 : Theme::px(space::m)));
        html += u"<p style=\"font-family:'%1'; font-size:%2px; line-height:%3px; margin:0\">%4</p>"_s.arg(
            serif.family(), QString::number(Theme::px(15)),
            QString::number(Theme::lineHeight(TextRole::Story)), diffHtml(parts));
    };
    if (before && before->title.text() != after.title.text())
        part(QCoreApplication::translate("VersionsTab", "Title"), before->title.text(), after.title.text());
    for (const auto& field : vocabulary.canvas())
        part(field.label.in(language()), textOf(before, field.id), textOf(&after, field.id));
    return html;
}

VersionsTab::VersionsTab(PageContext context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    m_empty =
        new EmptyState(tr("Nothing has been frozen yet. You do that when the text is ready."), {}, this);
    body->addWidget(m_empty);
    auto* ground = new Ground(&Colours::base, {}, this);
    m_filled = ground;
    body->addWidget(m_filled, 1);
    auto* inside = new QVBoxLayout(ground);
    inside->setContentsMargins(0, 0, 0, 0);
    auto* column = new Column(ground);
    inside->addWidget(column);
    column->body()->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::xl),
                                       Theme::px(space::xl));
    column->body()->setSpacing(Theme::px(space::m));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::s));
    column->body()->addLayout(row);
    m_version = new IdCombo(column);
    m_version->setObjectName(u"case.versions.shown"_s);
    m_version->setAccessibleName(tr("Version"));
    m_against = new IdCombo(column);
    m_against->setObjectName(u"case.versions.against"_s);
    m_against->setAccessibleName(tr("Compared with"));
    row->addWidget(m_version);
    row->addWidget(m_against);
    row->addStretch(1);
    m_about = new TextLabel({}, TextRole::Guide, TextLabel::Tone::Quiet, column);
    m_about->setObjectName(u"case.versions.about"_s);
    column->body()->addWidget(m_about);
    m_text = new FrozenText(column);
    m_text->setObjectName(u"case.versions.text"_s);
    m_text->setAccessibleName(tr("The text of the chosen version"));
    m_text->setMaximumWidth(Theme::px(size::storyWidth));
    column->body()->addWidget(m_text);
    column->body()->addStretch(1);
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
        m_against->add(version.id.text(), tr("compared with version %1").arg(version.number));
    }
    if (detail.versions.isEmpty())
        return;
    m_version->setCurrentId(sameCase ? shown : detail.versions.first().id.text());
    const bool two = detail.versions.size() > 1;
    m_against->setVisible(two);
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
            return tr("released by %1, %2").arg(name, when);
        return tr("sent back by %1, %2: “%3”").arg(name, when, insideQuotes(release.reasons));
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
    QStringList about{tr("frozen %1").arg(timeWord(after->frozenAt, m_context.workspace.clock().now()))};
    for (const auto& reading : m_detail.readThroughs)
        if (const auto reader = m_context.workspace.member(reading.reader);
            reading.version == after->id && reader)
            about.append(tr("read as the neighbour by %1, %2")
                             .arg(reader->name, timeWord(reading.at, m_context.workspace.clock().now())));
    if (const auto verdict = verdictWords(after->id); !verdict.isEmpty())
        about.append(verdict);
    if (before)
        about.append(tr("struck through: only in version %1, underlined: new in version %2")
                         .arg(before->number)
                         .arg(after->number));
    m_about->setText(about.join(u" · "_s));
    if (before)
        m_text->setCompared(versionHtml(before, *after, m_context.workspace.vocabulary()));
    else
        m_text->setVersion(*after, m_context.workspace.vocabulary());
}

} // namespace leertafel::ui

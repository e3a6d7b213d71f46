#pragma once

#include "ui/common/Page.h"

#include "core/services/CaseService.h"

namespace leertafel::ui {

class EmptyState;
class FrozenText;
class IdCombo;
class TextLabel;

/// The frozen versions of a case, each to read or laid beside another with the changed words marked.
class VersionsTab final : public QWidget {
    Q_OBJECT
public:
    explicit VersionsTab(PageContext context, QWidget* parent = nullptr);
    void setDetail(const services::CaseDetail& detail);

private:
    void showChosen();
    QString verdictWords(const VersionId& version) const;

    PageContext m_context;
    services::CaseDetail m_detail;
    EmptyState* m_empty;
    QWidget* m_filled;
    IdCombo* m_version;
    IdCombo* m_against;
    TextLabel* m_about;
    FrozenText* m_text;
};

/// Two versions as one page of rich text with the changed words marked; `before` null shows `after` alone.
QString versionHtml(const CaseVersion* before, const CaseVersion& after, const Vocabulary& vocabulary);

} // namespace leertafel::ui

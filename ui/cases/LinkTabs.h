#pragma once

#include "ui/common/Page.h"

#include "core/services/CaseService.h"
#include "core/services/ReflectionService.h"
#include "core/services/ReviewService.h"

namespace leertafel::ui {

class Column;
class EmptyState;
class IdCombo;
class InvitePanel;
class RowList;
class TextLabel;

/// The reviews of a case, and asking for another one.
class FourEyesTab final : public QWidget {
    Q_OBJECT
public:
    explicit FourEyesTab(PageContext context, QWidget* parent = nullptr);
    void setDetail(const services::CaseDetail& detail, bool mine);
    bool flush();
    bool isBeingRead() const; ///< somebody reads along now
    bool asks() const;        ///< whether the form to ask a reader stands here
    void begin();             ///< the keys to whom to ask
    void invite();
    QString actWords() const;
    QString refusal() const;

Q_SIGNALS:
    void actChanged();

private:
    PageContext m_context;
    QList<services::ReviewRow> m_rows;
    RowList* m_list;
    TextLabel* m_empty;
    InvitePanel* m_invite;
};

/// My reflections on a case and those that colleagues share, and beginning one.
class ReflectionsTab final : public QWidget {
    Q_OBJECT
public:
    explicit ReflectionsTab(PageContext context, QWidget* parent = nullptr);
    void setCase(const CaseId& id);
    /// A new one with the method chosen here.
    void begin();

private:
    PageContext m_context;
    CaseId m_case;
    QList<Reflection> m_notes;
    RowList* m_list;
    TextLabel* m_empty;
    IdCombo* m_method;
};

/// Cases that are alike, with the reason for each.
class SimilarTab final : public QWidget {
    Q_OBJECT
public:
    explicit SimilarTab(PageContext context, QWidget* parent = nullptr);
    /// The words of its tab: how many share a theme or a kind of signal.
    QString setCase(const CaseId& id);

private:
    PageContext m_context;
    QList<services::SimilarCase> m_cases;
    RowList* m_list;
    EmptyState* m_empty;
};

/// The reasons of `SimilarCase::why` in one line.
QString similarWords(const QStringList& why, const Vocabulary& vocabulary);

} // namespace leertafel::ui

#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace leertafel {

/// A UUID (version 7, lower case, 36 characters) that knows what it names. Ids of different kinds do
/// not convert into each other; an empty id means "none".
template <typename Kind>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString& text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    explicit operator bool() const { return !m_text.isEmpty(); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_text == b.m_text; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using StoreId = Id<struct StoreIdTag>;
using MemberId = Id<struct MemberIdTag>;
using TeamId = Id<struct TeamIdTag>;
using OrganisationId = Id<struct OrganisationIdTag>;
using CaseId = Id<struct CaseIdTag>;
using VersionId = Id<struct VersionIdTag>;
using ReleaseId = Id<struct ReleaseIdTag>;
using ReviewId = Id<struct ReviewIdTag>;
using RemarkId = Id<struct RemarkIdTag>;
using ReflectionId = Id<struct ReflectionIdTag>;
using LessonId = Id<struct LessonIdTag>;
using InterventionId = Id<struct InterventionIdTag>;
using ExplanationId = Id<struct ExplanationIdTag>;
using SessionId = Id<struct SessionIdTag>;
using AgendaItemId = Id<struct AgendaItemIdTag>;
using AgreementId = Id<struct AgreementIdTag>;
using BatchId = Id<struct BatchIdTag>;
using FigureReleaseId = Id<struct FigureReleaseIdTag>;
using BlockId = Id<struct BlockIdTag>;

} // namespace leertafel

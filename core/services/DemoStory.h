#pragma once

#include "core/services/DemoScript.h"
#include "core/services/DemoStage.h"

#include <QJsonArray>

namespace leertafel::services {

/// Plans the hand-written part of the demo: `cases.json` and `story.json` as acts on a stage. Times in the
/// files are days before the day that the history leads up to, or fixed months of the figures' own story.
/// Internal to this folder.
class DemoStory {
public:
    /// @param today the last moment of the history. @param cases at most this many. Stage and story outlive
    /// the performance.
    DemoStory(DemoStage& stage, const QDateTime& today, const QJsonObject& cases, const QJsonObject& story,
              int most);

    void plan();
    /// How many cases are planned.
    int cases() const { return static_cast<int>(m_cases.size()); }
    /// After the performance: the session that is being prepared.
    SessionId upcoming() const { return m_sessions.value(m_upcoming); }

private:
    void planFigures();
    void planBlock(const QJsonObject& script);
    void planCase(const QJsonObject& script);
    void planReview(const QJsonObject& script);
    void planReflection(const QJsonObject& script);
    void planMaxim(const QJsonObject& script);
    void planTrendWords();
    void planSession(const QJsonObject& script);
    void planAgreement(const QString& session, const QJsonObject& script, const QDateTime& at);
    void planTelling(const QString& session, const QJsonArray& agenda, const QDateTime& at);

    QDateTime daysAgo(double days) const { return m_today.addSecs(qRound64(-days * 86400)); }
    /// `daysAgo`, or `at`: a month, or a month and a day.
    QDateTime timeOf(const QJsonObject& script) const;
    /// The day of the table that is being prepared: the first Thursday from eight days on.
    QDate tableDay() const;
    bool has(const QString& caseKey) const { return m_scripts.contains(caseKey); }
    Result<CaseDraft> draftOf(const QJsonObject& script) const;
    Result<void> ask(const QString& key, const QJsonObject& question, DemoActor& reader, int index);
    DemoActor& actor(const QJsonObject& script, const char* role) {
        return m_stage.actor(scripted(script, role));
    }

    DemoStage& m_stage;
    QDateTime m_today;
    QJsonObject m_story;
    QMap<QString, QJsonObject> m_scripts;
    QStringList m_caseOrder;
    QString m_upcoming;

    // What the acts make, by the keys of the files.
    QMap<QString, CaseId> m_cases;
    QMap<QString, BlockId> m_blocks;
    QMap<QString, ReviewId> m_reviews;
    QMap<QString, RemarkId> m_remarks;
    QMap<QString, ReflectionId> m_reflections;
    QMap<QString, SessionId> m_sessions;
    QMap<QString, AgendaItemId> m_items;
    QMap<QString, AgreementId> m_agreements;
};

} // namespace leertafel::services

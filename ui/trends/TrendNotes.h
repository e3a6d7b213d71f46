#pragma once

#include "ui/common/Page.h"

namespace leertafel::ui {

class StoryPanel;
class WordKeeper;

/// What somebody writes at one trend, an explanation, what speaks for or against one, an action or what they
/// think of one: kept until it is sent, sent, taken back.
class TrendNotes : public QObject {
    Q_OBJECT
public:
    /// @param story holds the forms; outlives this.
    TrendNotes(PageContext context, StoryPanel* story, QObject* parent = nullptr);

    /// What was typed at this trend before stands in the forms again.
    void setTrend(const ThemeId& theme, const AreaCode& area);
    void bringWordsBack();
    /// Everything typed is on disk when it returns true.
    bool flush();
    /// Asks what somebody thinks of an action that stands in the story.
    void judge(const InterventionId& action);

Q_SIGNALS:
    void trendChanged(); ///< it is to be shown again
    void failed(const leertafel::Error& error);

private:
    void addExplanation();
    void addAction();
    void beginJudgement(const InterventionId& action, const QString& title);
    void addJudgement();
    void beginArgument(const ExplanationId& explanation, const QString& title);
    void addArgument();
    /// Where what is typed at this trend is kept until it is sent.
    QString keptAt(const QString& form) const;
    void keepWords();
    QStringList placesOf(const QString& form) const;
    void forgetWords(const QString& form);
    void giveUpWords(const QStringList& places);
    void tellAdded(const QString& told, const QString& form, const QStringList& words, const Undo& remove);

    PageContext m_context;
    StoryPanel* m_story;
    WordKeeper* m_keeper;
    ThemeId m_theme;
    AreaCode m_area;
};

} // namespace leertafel::ui

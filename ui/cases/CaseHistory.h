#pragma once

#include "core/domain/Case.h"

#include <QHash>
#include <QObject>

namespace leertafel::ui {

class DraftKeeper;
class StoryEdit;

/// Everything changed in a draft while it is open, in the order of time and wherever it was: words, labels,
/// replacements, traits, decisions. Undo takes back the last of it, redo does it again. In memory only.
class CaseHistory final : public QObject {
    Q_OBJECT
public:
    static constexpr int most = 2000; ///< steps kept

    /// @param keeper outlives the history; it holds the draft that is put right.
    explicit CaseHistory(DraftKeeper& keeper, QObject* parent = nullptr);

    /// Follows a field from now on, in place of its own undo.
    void addField(const QString& id, StoryEdit* edit);
    /// The draft was shown anew: nothing to undo.
    void reset();
    bool undo();
    bool redo();
    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }

    /// What is changed while it lives is one step, in as many fields as it takes.
    class Together {
    public:
        explicit Together(CaseHistory& history);
        ~Together();
        Together(const Together&) = delete;
        Together& operator=(const Together&) = delete;

    private:
        CaseHistory& m_history;
    };

Q_SIGNALS:
    /// Words were put back in this field; the caret stands there.
    void wordsRestored(const QString& field);
    /// Traits or decisions were put back; `before` is how they were.
    void choicesRestored(const leertafel::CaseAttributes& before);

private:
    struct Words {
        QString field;
        int at = 0;
        QString removed;
        QString added;
        QList<ParagraphLabel> labelsBefore;
        QList<ParagraphLabel> labelsAfter;
    };
    struct Choices {
        CaseAttributes attributes{};
        QList<FindingDecision> decisions{};
        bool operator==(const Choices&) const = default;
    };
    struct Step {
        QList<Words> words{};
        bool chosen = false;
        Choices before{};
        Choices after{};
    };
    struct Shown {
        StoryEdit* edit = nullptr;
        QString text{};
        QList<ParagraphLabel> labels{};
    };
    void take(const QString& field);
    void takeChoices();
    Step& open();
    bool joins(const Words& next) const;
    void restore(const Step& step, bool back);
    Choices choices() const;

    DraftKeeper& m_keeper;
    QHash<QString, Shown> m_fields;
    Choices m_choices;
    QList<Step> m_done;
    QList<Step> m_undone;
    bool m_restoring = false;
    bool m_mayJoin = false; ///< the last step is typing that can go on
    int m_together = 0;
    bool m_opened = false; ///< the step of this `Together` exists
};

} // namespace leertafel::ui

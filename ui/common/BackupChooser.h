#pragma once

#include "core/services/StoreService.h"
#include "ui/common/Widgets.h"

namespace leertafel::ui {

/// The backups of a store, newest first, and the one question before going back to one of them.
class BackupChooser final : public QWidget {
    Q_OBJECT
public:
    /// What becomes of how the store stands now, as the question tells it.
    enum class Present { Readable, Damaged };
    explicit BackupChooser(Present present, QWidget* parent = nullptr);
    void setBackups(const QList<services::Backup>& backups);
    /// Off: the list can be read, and none of it chosen.
    void setChoosable(bool choosable);
    /// Back to the list; false when nothing was asked.
    bool closeQuestion();

    /// "maandag 2 februari 2026 om 09:00", as the clock here tells it.
    static QString momentWord(const services::Backup& backup);
    /// Over the progress, and what to know while waiting.
    static QString workTitle();
    static QString workWords();
    /// What to say when it is done; any thread.
    static QString doneSentence(const services::Backup& backup,
                                const services::StoreService::Restored& restored);

Q_SIGNALS:
    void chosen(const leertafel::services::Backup& backup);

private:
    void ask(int index);
    void showList();

    Present m_present;
    QList<services::Backup> m_backups;
    services::Backup m_asked;
    int m_askedRow = 0;
    bool m_choosable = true;
    RowList* m_list;
    TextLabel* m_none;
    InlineMessage* m_question;
    QPushButton* m_yes;
};

} // namespace leertafel::ui

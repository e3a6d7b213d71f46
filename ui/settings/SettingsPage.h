#pragma once

#include "core/services/StoreService.h"
#include "ui/common/Dialogs.h"
#include "ui/common/Page.h"
#include "ui/common/Preferences.h"
#include "ui/settings/StoreWork.h"

class QStackedWidget;

namespace leertafel::ui {

class CareSection;
class ColleaguesSection;
class LookSection;
class PairingsSection;
class PassphraseSection;
class RecoverySection;
class TabStrip;
class TeamWordsSection;
class TeamsSection;

/// How Leertafel looks here, my passphrase, the people and the words of this store, and care for it.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    /// @param preferences, @param stores, @param dialogs and @param worker outlive the page.
    SettingsPage(PageContext context, Preferences& preferences, const services::StoreService& stores,
                 const Dialogs& dialogs, StoreWorker& worker, QWidget* parent = nullptr);

    /// `part`: `look`, `passphrase`, `colleagues`, `teams`, `words` or `backup`.
    void open(const Place& place) override;
    void refresh() override;
    bool goBack() override;

private:
    StoreWorker& m_worker;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    LookSection* m_look;
    PassphraseSection* m_passphrase;
    RecoverySection* m_recovery;
    ColleaguesSection* m_colleagues;
    PairingsSection* m_pairings;
    TeamsSection* m_teams;
    TeamWordsSection* m_words;
    CareSection* m_care;
};

} // namespace leertafel::ui

#pragma once

#include "core/services/HelpLadder.h"
#include "ui/charts/ShareBar.h"

#include <QAbstractTableModel>

#include <functional>

namespace leertafel::ui {

/// Whether anything of it is drawn as the mark of what may not be seen.
bool hidesAny(const services::HelpLadder& ladder);
/// What that mark says here.
QString ladderHiddenWords();
/// What its bars and their parts are called. @param word of a rung or a track by its id
LadderNames ladderNames(const services::HelpLadder& ladder,
                        const std::function<QString(const QString&)>& word);

/// One period a row, newest first.
class LadderModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What a period says in full.
    using Sentence = std::function<QString(const services::LadderPeriod&)>;

    explicit LadderModel(Sentence sentence, QObject* parent = nullptr);

    void setLadder(const services::HelpLadder& ladder, const LadderNames& names = {});
    const LadderNames& names() const { return m_names; }
    const services::HelpLadder& ladder() const { return m_ladder; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    Sentence m_sentence;
    services::HelpLadder m_ladder;
    LadderNames m_names;
};

} // namespace leertafel::ui

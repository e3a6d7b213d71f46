#include "ui/trends/LadderModel.h"

#include <algorithm>

namespace leertafel::ui {

bool hidesAny(const services::HelpLadder& ladder) {
    return std::any_of(ladder.periods.cbegin(), ladder.periods.cend(), [](const auto& period) {
        return period.tooFew || period.steps.together > 0 || period.tracks.together > 0;
    });
}

QString ladderHiddenWords() {
    return LadderModel::tr("not shown: too few cases to divide, or too few in these parts");
}

LadderNames ladderNames(const services::HelpLadder& ladder,
                        const std::function<QString(const QString&)>& word) {
    LadderNames names{LadderModel::tr("help ladder"), LadderModel::tr("tracks"), {}, {}};
    for (const QString& step : ladder.steps)
        names.steps.append(word(step));
    for (const QString& track : ladder.tracks)
        names.tracks.append(word(track));
    return names;
}

LadderModel::LadderModel(Sentence sentence, QObject* parent)
    : QAbstractTableModel(parent), m_sentence(std::move(sentence)) {}

void LadderModel::setLadder(const services::HelpLadder& ladder, const LadderNames& names) {
    beginResetModel();
    m_ladder = ladder;
    m_names = names;
    endResetModel();
}

int LadderModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ladder.periods.size());
}

int LadderModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 1; }

QVariant LadderModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const services::LadderPeriod& period = m_ladder.periods[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return m_ladder.textOf(period);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return m_sentence(period);
    default:
        return {};
    }
}

} // namespace leertafel::ui

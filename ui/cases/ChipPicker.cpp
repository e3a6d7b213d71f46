#include "ui/cases/ChipPicker.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int idRole = Qt::UserRole + 1;
constexpr int listHeight = 190;
} // namespace

ChipPicker::ChipPicker(const QString& name, const QString& addWords, QList<Choice> choices, QWidget* parent)
    : QFrame(parent), m_choices(std::move(choices)) {
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Theme::px(space::xs));
    m_chips = new QWidget(this);
    new FlowLayout(m_chips, space::xs);
    auto policy = m_chips->sizePolicy();
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    body->addWidget(m_chips);

    m_add = makeButton(addWords, ButtonKind::Small, u"list-add"_s, this);
    m_add->setObjectName(name);
    m_add->setCheckable(true);
    body->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::toggled, this, &ChipPicker::openList);

    m_letters = new QLineEdit(this);
    m_letters->setObjectName(name + u".letters"_s);
    m_letters->setPlaceholderText(tr("Type to narrow the list"));
    m_letters->setAccessibleName(addWords);
    m_list = new QListWidget(this);
    m_list->setObjectName(name + u".list"_s);
    m_list->setAccessibleName(addWords);
    m_list->setFixedHeight(Theme::px(listHeight));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setSpacing(Theme::px(space::xs) / 2); // between choices of two lines
    m_list->setResizeMode(QListView::Adjust);
    body->addWidget(m_letters);
    body->addWidget(m_list);
    m_letters->hide();
    m_list->hide();
    m_letters->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_letters, &QLineEdit::textChanged, this, &ChipPicker::fillList);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem* item) { toggle(item->data(idRole).toString()); });
    rebuildChips();
}

QString ChipPicker::wordsOf(const QString& id) const {
    for (const auto& choice : m_choices)
        if (choice.id == id)
            return choice.words;
    return id;
}

void ChipPicker::setChosen(const QStringList& ids) {
    m_chosen = ids;
    rebuildChips();
    if (m_list->isVisible())
        fillList();
}

void ChipPicker::rebuildChips() {
    auto* flow = static_cast<FlowLayout*>(m_chips->layout());
    while (auto* item = flow->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const auto& id : std::as_const(m_chosen)) {
        auto* chip = makeButton(wordsOf(id) + u"  ×"_s, ButtonKind::Small, {}, m_chips);
        chip->setObjectName(m_add->objectName() + u".chip."_s + id);
        chip->setAccessibleName(tr("Remove: %1").arg(wordsOf(id)));
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, id] { toggle(id); });
        flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_chosen.isEmpty());
    m_chips->updateGeometry();
}

void ChipPicker::fillList() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto letters = m_letters->text().trimmed();
    for (const auto& choice : std::as_const(m_choices)) {
        const auto words = choice.group.isEmpty() ? choice.words : choice.words + u" · "_s + choice.group;
        if (!letters.isEmpty() && !words.contains(letters, Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(words, m_list);
        item->setData(idRole, choice.id);
        item->setToolTip(words);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(choice.id) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() > 0)
        return m_list->setCurrentRow(0);
    auto* none = new QListWidgetItem(tr("Nothing with these letters. Fewer letters show more."), m_list);
    none->setFlags(Qt::NoItemFlags);
}

void ChipPicker::toggle(const QString& id) {
    if (!m_chosen.removeOne(id))
        m_chosen.append(id);
    rebuildChips();
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(idRole).toString() == id)
            m_list->item(row)->setCheckState(m_chosen.contains(id) ? Qt::Checked : Qt::Unchecked);
    Q_EMIT chosenChanged(m_chosen);
}

void ChipPicker::closeList() { m_add->setChecked(false); }

void ChipPicker::openList(bool open) {
    const bool inside = m_letters->hasFocus() || m_list->hasFocus();
    m_letters->setVisible(open);
    m_list->setVisible(open);
    if (open) {
        m_letters->clear();
        fillList();
        m_letters->setFocus();
        bringIntoView(m_list);
    } else if (inside) {
        m_add->setFocus();
    }
}

bool ChipPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool inside = watched == m_letters || watched == m_list;
    if (inside && key->key() == Qt::Key_Escape) {
        m_add->setChecked(false);
        return true;
    }
    if (watched == m_letters && key->key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    if (inside && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        if (auto* item = m_list->currentItem(); item && item->flags() != Qt::NoItemFlags)
            toggle(item->data(idRole).toString());
        return true;
    }
    auto* chip = qobject_cast<QPushButton*>(watched);
    if (chip && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
        chip->click();
        m_add->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace leertafel::ui

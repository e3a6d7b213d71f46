#pragma once

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace leertafel::ui {

class VerticalArea;

/// The parts of the canvas with what is left in each: a tick, a number of findings, or nothing yet.
class PartList final : public QWidget {
    Q_OBJECT
public:
    struct Part {
        QString id;
        QString words;
    };
    explicit PartList(QList<Part> parts, QWidget* parent = nullptr);

    void setState(const QString& id, bool filled, int findings);
    /// Marks where one is writing; nothing where `id` is no part of the list.
    void setCurrent(const QString& id);
    /// Offers to take all suggestions, `count` of them; nothing is offered at 0.
    void setSuggestions(int count, const QString& hint);
    /// Puts a widget under the parts, where it scrolls along.
    void addBelow(QWidget* widget);

Q_SIGNALS:
    void activated(const QString& id);
    void takeAllAsked();

private:
    QList<Part> m_parts;
    QButtonGroup* m_group;
    QPushButton* m_takeAll;
    VerticalArea* m_area;
};

} // namespace leertafel::ui

#pragma once

#include <QWidget>

class QButtonGroup;

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
    void setCurrent(const QString& id);

Q_SIGNALS:
    void activated(const QString& id);

private:
    QList<Part> m_parts;
    QButtonGroup* m_group;
    VerticalArea* m_area;
};

} // namespace leertafel::ui

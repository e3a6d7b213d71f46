#pragma once

#include <QDateEdit>

namespace leertafel::ui {

/// A day, typed or taken from the calendar. Tab leaves it, as it leaves every other field; the arrows go from
/// day to month and year.
class DayField final : public QDateEdit {
    Q_OBJECT
public:
    explicit DayField(QDate day, QWidget* parent = nullptr);

protected:
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
};

/// A time of day; Tab leaves it as well.
class ClockField final : public QTimeEdit {
    Q_OBJECT
public:
    explicit ClockField(QTime time, QWidget* parent = nullptr);

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace leertafel::ui

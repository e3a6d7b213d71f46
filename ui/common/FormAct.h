#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace leertafel::ui {

/// The button by which a form that opens on a page does what it is for. While it shows it is the filled one
/// of its page: what the header fills otherwise is quiet until the form closes, and so is the act of a form
/// that was open before.
QPushButton* makeFormAct(const QString& words, const QString& iconName = {}, QWidget* parent = nullptr);

} // namespace leertafel::ui

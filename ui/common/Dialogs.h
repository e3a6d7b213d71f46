#pragma once

#include <QString>

#include <functional>

class QTextDocument;
class QWidget;

namespace leertafel::ui {

/// The few questions that the system asks on our behalf; tests answer them themselves. An empty path
/// means that the person went back.
struct Dialogs {
    std::function<QString(QWidget* parent, const QString& title, const QString& suggested)> saveFile;
    std::function<QString(QWidget* parent, const QString& title, const QString& start)> chooseFolder;
    /// True when it went to a printer.
    std::function<bool(QWidget* parent, QTextDocument& document)> print;
};

} // namespace leertafel::ui

#include "ui/reflection/MethodSteps.h"

#include "ui/common/GrowingText.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

MethodSteps::MethodSteps(const Method& method, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::l));
    for (const MethodStep& step : method.steps) {
        const QString name = u"%1. %2"_s.arg(step.number).arg(step.name.in(language()));
        auto* field = new GrowingText(name + u": "_s + step.question.in(language()), 2);
        field->setObjectName(u"reflection.step.%1"_s.arg(step.number));
        connect(field, &QPlainTextEdit::textChanged, this, &MethodSteps::edited);
        column->addWidget(new FormField(name, step.question.in(language()), field));
        m_fields.append({step.number, field});
    }
}

QMap<int, QString> MethodSteps::answers() const {
    QMap<int, QString> answers;
    for (const auto& [number, field] : m_fields) {
        const QString text = field->toPlainText();
        if (!text.trimmed().isEmpty())
            answers.insert(number, text);
    }
    return answers;
}

void MethodSteps::setAnswers(const QMap<int, QString>& answers) {
    for (const auto& [number, field] : m_fields) {
        const QSignalBlocker quiet(field);
        field->setPlainText(answers.value(number));
    }
}

QWidget* MethodSteps::firstOpenStep() const {
    for (const auto& [number, field] : m_fields)
        if (field->toPlainText().trimmed().isEmpty())
            return field;
    return m_fields.isEmpty() ? nullptr : m_fields.first().second;
}

} // namespace leertafel::ui

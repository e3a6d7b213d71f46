#pragma once

#include "core/domain/Reflection.h"
#include "core/domain/Vocabulary.h"

#include <QList>
#include <QWidget>

namespace leertafel::ui {

class GrowingText;

/// The steps of one method under each other: number, name, question, and a field for the answer.
class MethodSteps final : public QWidget {
    Q_OBJECT
public:
    explicit MethodSteps(const Method& method, QWidget* parent = nullptr);

    QMap<int, QString> answers() const; ///< by step number, empty ones left out
    void setAnswers(const QMap<int, QString>& answers);
    QWidget* firstOpenStep() const; ///< the first step without an answer, else the first

Q_SIGNALS:
    void edited();

private:
    QList<std::pair<int, GrowingText*>> m_fields;
};

} // namespace leertafel::ui

#include "ui/learning/ReflectionWords.h"

#include "ui/common/Labels.h"

namespace leertafel::ui {

QString reflectionTitle(const Vocabulary& vocabulary, const Reflection& note) {
    QString words = note.insight.simplified();
    for (auto answer = note.answers.cbegin(); words.isEmpty() && answer != note.answers.cend(); ++answer)
        words = answer.value().simplified();
    if (words.isEmpty())
        return word(vocabulary, note.method.id());
    if (words.endsWith(u'.') && words.count(u'.') == 1)
        words.chop(1); // it stands as a title here
    return words;
}

QString caseName(const services::CaseDetail& detail) {
    QString title = detail.versions.isEmpty() ? QString() : detail.versions.first().title.text();
    if (title.isEmpty() && detail.draft)
        title = detail.draft->title;
    return title.isEmpty() ? detail.file.code.text() : title;
}

} // namespace leertafel::ui

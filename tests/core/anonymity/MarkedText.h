#pragma once

#include "core/anonymity/Finding.h"
#include "core/anonymity/Scanner.h"

#include <QList>
#include <QString>

namespace leertafel::anonymity::test {

/// One scanner for all tests of this folder.
const Scanner& scanner();

/// What has to be found in a text.
struct Mark {
    int start = 0;
    int length = 0;
    QString label{};
};

/// A text with its marks taken out.
struct MarkedText {
    QString name{};
    QString text{};
    QList<Mark> marks{};
};

/// Reads `{label|words}` marks.
MarkedText readMarked(const QString& name, const QString& marked);
/// All texts of one file of the corpus folder, split at `### name`.
QList<MarkedText> readCorpus(const QString& fileName);

/// The words found, each as `label:words`, in order.
QStringList found(const QString& text);

} // namespace leertafel::anonymity::test

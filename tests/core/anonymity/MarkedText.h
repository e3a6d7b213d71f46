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
    QString origin{}; ///< of a name: its own, else that of the text
};

/// A text with its marks taken out.
struct MarkedText {
    QString name{};
    QString kind{};   ///< such as `visit` or `whatsapp`
    QString origin{}; ///< of the family's names, such as `eritrean`; empty where there are none
    QString text{};
    QList<Mark> marks{};
};

/// Reads `{label|words}` and `{label@origin|words}` marks.
/// @param header the line after `###`: `name | kind | origin`, the last two may be left out.
MarkedText readMarked(const QString& header, const QString& marked);
/// All texts of the .txt files in a folder of the corpus, in order of file name, split at `###`.
/// @param folder inside the corpus; empty for the texts that rules may be made on.
QList<MarkedText> readCorpus(const QString& folder);

/// The words found, each as `label:words`, in order.
QStringList found(const QString& text);

} // namespace leertafel::anonymity::test

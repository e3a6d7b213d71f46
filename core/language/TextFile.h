#pragma once

#include "core/domain/Result.h"

#include <QStringList>

namespace leertafel::language {

/// Endings of the files `readTextFile` reads, without the dot.
QStringList textFileEndings();

/// The plain text of a file somebody else's program wrote: `.txt` and `.md` (UTF-8, UTF-16 with its mark,
/// else Windows-1252), `.docx` (ECMA-376, WordprocessingML) and `.odt` (OASIS OpenDocument 1.3). One line a
/// paragraph, `\n` between them. Pictures, comments, deleted words, and what stands at the head and foot of
/// pages stay behind; footnotes come after the text. Nothing is written anywhere, also no temporary file.
/// @return else `CannotRead`; `FileFormat` with reason `kind` (another ending), `size` (more than 20 MB, or
/// text of more than 8 MB), or none (the file is not what its ending says).
Result<QString> readTextFile(const QString& path);

} // namespace leertafel::language

#pragma once

#include <QFile>
#include <QString>

namespace leertafel::test {

/// Changes one bit of the byte at `at` of the file `path`, so that it surely is another byte: any one value
/// could already stand in an enciphered file. False when there is no such byte.
inline bool flipByte(const QString& path, qint64 at) {
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.peek(&byte, 1) != 1)
        return false;
    byte = static_cast<char>(byte ^ 1);
    return file.write(&byte, 1) == 1 && file.flush();
}

} // namespace leertafel::test

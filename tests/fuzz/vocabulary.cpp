#include "core/domain/Vocabulary.h"
#include "tests/fuzz/Fuzz.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using leertafel::Vocabulary;

namespace {

/// A folder with the vocabularies as they are; one of them is replaced for each input.
class Folder {
public:
    Folder()
        : m_folder(QDir(QStringLiteral("/dev/shm")).exists()
                       ? QStringLiteral("/dev/shm/leertafel-fuzz-XXXXXX")
                       : QString()) {
        for (const QString& name : QDir(QStringLiteral(":/vocabulary")).entryList()) {
            QFile file(QStringLiteral(":/vocabulary/") + name);
            MUST(file.open(QIODevice::ReadOnly));
            m_names << name;
            m_texts << file.readAll();
            write(m_names.size() - 1, m_texts.last());
        }
    }
    qsizetype count() const { return m_names.size(); }
    QString path() const { return m_folder.path(); }
    void write(qsizetype index, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(m_names[index]));
        MUST(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void putBack(qsizetype index) const { write(index, m_texts[index]); }

private:
    QTemporaryDir m_folder;
    QStringList m_names;
    QList<QByteArray> m_texts;
};

} // namespace

// The first byte says which of the files the rest is. A refusal names file and line; what loads has words.
// NOLINTNEXTLINE: libFuzzer asks for this name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Folder folder;
    if (size == 0)
        return 0;
    const qsizetype index = data[0] % folder.count();
    folder.write(index, leertafel::fuzz::bytesOf(data + 1, size - 1));
    const auto loaded = Vocabulary::load(folder.path());
    folder.putBack(index);
    if (!loaded) {
        MUST(loaded.error().context.value(QStringLiteral("path")).startsWith(folder.path()));
        MUST(loaded.error().context.value(QStringLiteral("line")).toInt() >= 1);
        return 0;
    }
    MUST(!(*loaded)->canvas().isEmpty() && !(*loaded)->themes().isEmpty());
    MUST(!(*loaded)->districts().isEmpty() && !(*loaded)->methods().isEmpty());
    return 0;
}

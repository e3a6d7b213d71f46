#pragma once

#include "core/domain/Vocabulary.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace leertafel {

/// Reads and checks the files of one vocabulary folder, and fills a `Vocabulary` with them. Stops at the
/// first fault with `FileFormat` (path, line, reason) or `CannotRead` (path).
class VocabularyReader {
public:
    /// @param target is filled; it is only of use after `read` succeeded.
    VocabularyReader(QString directory, Vocabulary& target);
    Result<void> read();

private:
    struct File {
        QString path;
        QByteArray bytes;
        QJsonObject root;
    };

    Result<File> open(const QString& name) const;
    Result<void> readCanvas();
    Result<void> readThemes();
    Result<void> readAreas();
    Result<void> readMethods();
    Result<void> readProfile();
    Result<void> readPrinciples();
    Result<void> readLists();

    Result<QList<Entry>> entries(const File& file, const QString& key, QSet<QString>& ids) const;
    Result<Entry> entry(const File& file, const QJsonValue& value, QSet<QString>& ids) const;
    Result<Label> label(const File& file, const QJsonObject& object, const QString& key,
                        const QString& owner) const;
    Result<QString> text(const File& file, const QJsonObject& object, const QString& key,
                         const QString& owner) const;
    Result<Method> method(const File& file, const QJsonValue& value, QSet<QString>& ids) const;
    Result<Area> area(const File& file, const QJsonObject& object, const QString& shape,
                      QSet<QString>& ids) const;
    Result<QJsonArray> array(const File& file, const QJsonObject& object, const QString& key) const;
    void remember(const QString& id, const Label& label);

    /// A fault that belongs to `near`: its line is where that text stands last in the file.
    static tl::unexpected<Error> fault(const File& file, const QString& near, const QString& reason);

    QString m_directory;
    Vocabulary& m_target;
};

} // namespace leertafel

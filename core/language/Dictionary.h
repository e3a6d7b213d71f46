#pragma once

#include <QStringList>

#include <memory>

namespace leertafel::language {

/// The Dutch spelling dictionary of this computer. One serves all threads; it is loaded, which takes a
/// moment, at the first word that needs it, and asked once per distinct word.
class Dictionary {
public:
    Dictionary();
    ~Dictionary();

    /// Whether `word`, as written, is Dutch, compounds included. False without a dictionary.
    bool accepts(const QString& word) const;
    /// Words that may have been meant, the likeliest first. Slow: not for the thread of a window.
    QStringList suggestions(const QString& word) const;
    /// Gives back the memory it took, some 17 MB, until the next word that is not known yet.
    void rest() const;
    /// Whether this computer has a dictionary at all.
    static bool isInstalled();

private:
    class Book;
    std::unique_ptr<Book> m_book;
};

} // namespace leertafel::language

#include "core/language/Dictionary.h"

#include <QFileInfo>
#include <QHash>

#include <hunspell/hunspell.hxx>

#include <mutex>

// Where the first part of a compound is shorter than a pattern that may not stand before a seam, libhunspell
// 1.7 compares from before its buffer ("leerkrachtkanalen"). What stands there is the length that the
// allocator keeps, whose noughts end the comparison: no other answer comes of it, and nothing unmapped is
// read. There is no asking it otherwise, so the address sanitizer is told to let by what libhunspell
// compares; our own code stays watched.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
extern "C" const char* __asan_default_suppressions();
extern "C" const char* __asan_default_suppressions() { return "interceptor_via_lib:libhunspell\n"; }
#endif
#endif

namespace leertafel::language {

namespace {
QString pathOf(const char* ending) {
    return QStringLiteral(LEERTAFEL_HUNSPELL_NL) + QString::fromLatin1(ending);
}
} // namespace

/// Hunspell is not re-entrant. What is known already does not wait for it.
class Dictionary::Book {
public:
    bool accepts(const QString& word) {
        {
            const std::lock_guard lock(m_knownMutex);
            if (const auto known = m_known.constFind(word); known != m_known.constEnd())
                return *known;
        }
        const std::lock_guard lock(m_mutex);
        const bool ok = load() && m_hunspell->spell(word.toUtf8().toStdString());
        const std::lock_guard knownLock(m_knownMutex);
        if (m_known.size() > mostKnown)
            m_known.clear();
        m_known.insert(word, ok);
        return ok;
    }
    QStringList suggestions(const QString& word) {
        const std::lock_guard lock(m_mutex);
        QStringList list;
        if (load())
            for (const auto& each : m_hunspell->suggest(word.toUtf8().toStdString()))
                list.append(QString::fromStdString(each));
        return list;
    }

    void rest() {
        const std::lock_guard lock(m_mutex);
        m_hunspell.reset();
        m_tried = false;
    }

private:
    static constexpr qsizetype mostKnown = 20'000;
    bool load() {
        if (!m_tried) {
            m_tried = true;
            if (isInstalled())
                m_hunspell = std::make_unique<Hunspell>(pathOf(".aff").toUtf8().constData(),
                                                        pathOf(".dic").toUtf8().constData());
        }
        return m_hunspell != nullptr;
    }
    std::mutex m_mutex;
    std::mutex m_knownMutex;
    bool m_tried = false;
    std::unique_ptr<Hunspell> m_hunspell;
    QHash<QString, bool> m_known;
};

Dictionary::Dictionary() : m_book(std::make_unique<Book>()) {}
Dictionary::~Dictionary() = default;

bool Dictionary::accepts(const QString& word) const { return m_book->accepts(word); }

QStringList Dictionary::suggestions(const QString& word) const { return m_book->suggestions(word); }

void Dictionary::rest() const { m_book->rest(); }

bool Dictionary::isInstalled() { return QFileInfo::exists(pathOf(".aff")); }

} // namespace leertafel::language

#pragma once

#include "core/domain/Case.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// What a list of cases asks for.
struct CaseQuery {
    enum class Order { Newest, Oldest, Title, Code };
    MemberId reader; ///< whose eyes; drafts of others are never in the answer
    QString text{};  ///< as typed
    std::optional<CaseState> state{};
    AreaCode area{};
    ThemeId theme{};
    AgeBand ageBand{};
    std::optional<Quarter> from{};
    std::optional<Quarter> to{};
    bool mineOnly = false;
    Order order = Order::Newest;
    int limit = 50;
    int offset = 0;
};

/// One line of the answer; title and attributes are those of the version that lists show.
struct CaseLine {
    CaseId id;
    CaseCode code;
    MemberId author{};
    QString authorName{};
    CaseState state = CaseState::Draft;
    QString title{};
    AreaCode area{};
    Quarter quarter{};
    AgeBand ageBand{};
    QList<ThemeId> themes{};
    QDateTime changed{};
    QString snippet{}; ///< words found stand between U+0002 and U+0003
};

/// A line with what else makes one case like another.
struct LikenessLine : CaseLine {
    SignalType signalType{};
    QList<PrincipleId> principles{};
};

/// Lists of cases, full text, likeness and rare combinations. Never reads a text to answer a filter.
class SearchRepository {
public:
    explicit SearchRepository(Database& database) : m_database(database) {}

    /// Words become quoted terms, all of them needed, the last one as a prefix; nothing of what was typed is
    /// read as an operator. Empty when there is no word in it.
    static QString expression(const QString& typed);

    Result<QList<CaseLine>> list(const CaseQuery& query);
    Result<int> count(const CaseQuery& query);
    /// Released ones, whoever asks; neither words, a state nor an author are looked at. As quick in a large
    /// store as in a small one: the few that are not released are taken off what the cells count.
    Result<int> countReleased(const CaseQuery& query);
    /// Rows of the full-text index, best match first, among the newest `most` that answer. Weighs each word
    /// by how many cases of all hold it, so it takes as long as the store is large.
    Result<QList<qint64>> bestMatches(const CaseQuery& query, int most);
    /// The lines at some of those rows, in that order; a case that left the index since is left out.
    Result<QList<CaseLine>> linesAt(const QList<qint64>& rows, const QString& text);
    Result<std::optional<CaseLine>> line(const CaseId& id);

    /// The newest released cases with this theme, at most `limit`.
    Result<QList<LikenessLine>> releasedWithTheme(const ThemeId& theme, int limit);
    Result<QList<LikenessLine>> newestReleased(int limit);
    /// Cases that wait for a privacy check and are not `author`'s, longest waiting first.
    Result<QList<CaseLine>> waitingForCheck(const MemberId& notOf);

    /// Released cases with these values; an empty value stands for "whatever it is". Without a theme each
    /// case counts once.
    Result<int> alike(const AreaCode& area, const AgeBand& ageBand, const Household& household,
                      const ThemeId& theme);

private:
    Database& m_database;
};

} // namespace leertafel::storage

Q_DECLARE_TYPEINFO(leertafel::storage::CaseLine, Q_RELOCATABLE_TYPE);

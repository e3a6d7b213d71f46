#pragma once

#include "core/anonymity/Finding.h"
#include "core/domain/Result.h"

#include <QList>
#include <QStringView>

#include <memory>

namespace leertafel::language {
class Dictionary;
}

namespace leertafel::anonymity {

class Lexicon;

/// Finds what could point to a person or family. Pure and re-entrant: one scanner serves all threads.
class Scanner {
public:
    /// The scanner over the word data built into the program.
    static Result<std::shared_ptr<const Scanner>> create();
    explicit Scanner(std::shared_ptr<const Lexicon> lexicon);
    ~Scanner();

    /// Findings in order of `start`, not overlapping; nothing inside `[placeholders]`.
    /// @param namesAround `weightOfNames` of what surrounds the text, when it is a part of another one: where
    /// people are named, a doubtful word is found too.
    QList<Finding> scan(QStringView text, int namesAround = 0) const;

    /// The spelling dictionary that it asks too, so that the program holds one.
    std::shared_ptr<const language::Dictionary> dictionary() const;

private:
    std::shared_ptr<const Lexicon> m_lexicon;
};

} // namespace leertafel::anonymity

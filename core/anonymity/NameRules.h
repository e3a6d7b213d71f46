#pragma once

#include "core/anonymity/Document.h"
#include "core/anonymity/Finding.h"

#include <QList>

namespace leertafel::anonymity {

/// Names of people, institutions, streets and towns: by the word lists, by capitals, by what stands before
/// and behind. Works on the tokens of one document and leaves those that others have taken alone.
class NameRules {
public:
    /// @param namesAround how much people are named beside the text, see `weightOfNames`.
    NameRules(Document& document, const Lexicon& lexicon, int namesAround)
        : m_document(document), m_lexicon(lexicon), m_namesAround(namesAround) {}

    /// All findings of the word layer, in no order, not overlapping.
    QList<Finding> run();

private:
    enum class Grade { None, Weak, Known };

    void markPhrases();
    bool markPhrase(std::size_t first, std::size_t last, std::uint32_t known);
    void findStreets();
    void findInstitutions();
    void findVisited();
    void findClubs();
    void findTradeNames();
    void findFirms();
    std::size_t endOfNamedBesides(std::size_t first) const;
    void findTableCells();
    void findOnNames();
    bool isClosedBehind(std::size_t last) const;
    std::size_t endOfNameInBrackets(std::size_t first) const;
    bool isBeforeClass(std::size_t last) const;
    bool isStrange(std::size_t i) const;
    std::size_t endOfTownPart(std::size_t first) const;
    void findNamedBefore();
    void findNamedByPlace();
    void findElided();
    void findAttended();
    void findNamedByTown();
    void findLettered();
    void findSchoolNames();
    void findSmallPlaces();
    void findSmallPhrases();
    void findSmallVisits();
    void findSmallFamilies();
    bool isHouseCalled(std::size_t i) const;
    std::size_t endOfSmallPhrase(std::size_t first) const;
    std::size_t endOfSmallNameInBrackets(std::size_t first) const;
    bool isSmallSchool(std::size_t i);
    bool isSchoolName(std::size_t i) const;
    bool isNamedAfterTask(std::size_t i, int extra = 3) const;
    bool isKindOfThing(std::size_t i) const;
    std::size_t startOfGlued(std::size_t last) const;
    std::size_t endOfBareInstitution(std::size_t generic) const;
    void findPlaces();
    bool isSideOfTown(std::size_t i) const;
    void findInitials();
    void findBareInitials();
    void findTitled();
    void findJoined();
    void findCalled();
    void findGreeted();
    void findSenders();
    void findAlternatives();
    void findListed();
    void findDirected();
    void findNames();
    void findDoubtful();
    bool isAboutSomebody() const;
    void findDoubtfulPlaces();
    bool isSmallNamePart(std::size_t i) const;
    std::size_t endOfDoubtfulInstitution(std::size_t generic) const;
    bool isDoubtfulClub(std::size_t i) const;
    bool isDoubtful(std::size_t i) const;
    bool isDoubtfulSmall(std::size_t i) const;
    bool isSpeaking(std::size_t i) const;
    bool isPlainSurname(std::size_t i) const;
    bool isSurnameAtEnd(std::size_t i) const;
    bool isDescribing(std::size_t i) const;
    bool isPlacedSurname(std::size_t i) const;
    bool isSaidOfPeople(std::size_t i) const;
    bool isAloneInLine(std::size_t i) const;
    void findOwners();
    bool isDoubtfulVisit(std::size_t i) const;
    bool isDoubtfulLetters(std::size_t i) const;
    bool isDoubtfulNamelike(std::size_t i) const;
    bool isTwoWords(QStringView word) const;
    bool isWrittenSmall() const;
    bool isInSmallLine(std::size_t i) const;
    void spread();
    void bridge();
    bool isPartOfName(std::size_t i, bool ofPlace) const;
    void widen();
    void findBehindPrepositions();
    void findAgesOfNames();
    void findAgeBehind(std::size_t i);
    bool isListed(std::size_t number) const;
    bool isInService(std::size_t i) const;
    void findAgeInWordsAt(std::size_t i);
    void findAgeSaid(std::size_t name, std::size_t i);
    void findBareNumbers();
    bool isNumberOfThings(std::size_t i) const;
    bool isAgeByItsEnd(std::size_t number, bool said) const;

    Grade grade(std::size_t i) const;
    Grade capitalGrade(std::size_t i) const;
    bool isName(std::size_t i) const { return grade(i) != Grade::None; }
    bool isBeforeSurname(std::size_t i) const;
    bool hasEvidence(std::size_t i) const;
    bool isCompound(const Token& token, int shortest) const;
    bool free(std::size_t i) const {
        const auto& tokens = m_document.tokens();
        return i < tokens.size() && !tokens[i].taken && tokens[i].kind == Token::Kind::Word;
    }
    bool goesOn(std::size_t i) const;
    bool isNamedRole(std::size_t i) const;
    bool isInitialInside(std::size_t first, std::size_t last) const;
    bool isOfFamily(std::size_t role, std::size_t name) const;
    bool isCapitalJoined(std::size_t first) const;
    bool isSurnameBySound(std::size_t first) const;
    bool isSurnameLike(std::size_t i) const;
    bool isLowerSubject(std::size_t i) const;
    bool isTitleOfThing(std::size_t i) const;
    bool isUnknownWord(const Token& token) const;

    bool isWhereSomebodyGoes(std::size_t i) const;
    bool isOnStreet(std::size_t i) const;
    bool isLivedOn(std::size_t i) const;
    bool isOnStreetNumber(std::size_t i) const;
    bool isSchoolForSure(std::size_t i) const;
    bool isPairAside(std::size_t i) const;
    bool isDescribed(std::size_t i) const;
    bool isTradeName(std::size_t i) const;
    bool isNamedInPassing(std::size_t i) const;
    bool isSmallPart(std::size_t i) const;
    std::size_t endOfSmallInstitution(std::size_t generic, std::size_t first) const;
    bool isBank(const Token& token) const;
    bool isUnitAt(std::size_t i) const;
    bool isStrangeStreet(std::size_t i) const;
    bool isHouseOnSmallStreet(std::size_t i) const;
    bool isHouseInSmallTown(std::size_t i) const;
    bool isCounted(std::size_t number) const;
    bool isHouseNumber(std::size_t number, const Token& name) const;
    int endOfHouseNumber(std::size_t number) const;

    std::size_t joinRight(std::size_t last) const;
    std::size_t endOfJoining(std::size_t first) const;
    std::size_t endOfRest(std::size_t last) const;
    void findSmallInitials();
    bool isSmallSurnameBehind(std::size_t first, std::size_t last, std::size_t name) const;
    void findBeside();
    bool isPersonAt(std::size_t i) const;
    std::size_t joinLeft(std::size_t first) const;
    std::size_t startOfJoined(std::size_t first) const;
    void emitName(std::size_t first, std::size_t last, Certainty certainty, double confidence,
                  const QString& reason);
    int wholeStart(int start, Label label, const QString& reason) const;
    bool belongsBefore(std::size_t first, Label label, const QString& reason) const;
    void emitSpan(int start, int end, Label label, Certainty certainty, double confidence,
                  const QString& reason);

    static constexpr std::uint32_t NameBits = Bit::Given | Bit::Surname;
    /// What a word has that is no Dutch word and points to nothing else than somebody.
    static constexpr std::uint32_t LooseBits =
        NameBits | Bit::Proper | Bit::PhraseStart | Bit::Sure | Bit::SchoolName;
    static constexpr std::uint32_t RoleBits = Bit::Title | Bit::Kinship | Bit::School | Bit::Street;

    Document& m_document;
    const Lexicon& m_lexicon;
    QList<Finding> m_findings;
    int m_namesAround;
};

} // namespace leertafel::anonymity

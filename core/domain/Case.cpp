#include "core/domain/Case.h"

#include "core/domain/EnumIds.h"

namespace leertafel {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumIds<12> stateIds{u"draft",     u"deidentified", u"privacyCheck", u"released",
                               u"scheduled", u"discussed",    u"followUp",     u"learned",
                               u"library",   u"returned",     u"withdrawn",    u"destroyed"};
constexpr EnumIds<4> labelIds{u"none", u"fact", u"reading", u"opinion"};

bool onlyDigits(QStringView text) {
    for (const QChar c : text)
        if (c < u'0' || c > u'9')
            return false;
    return !text.isEmpty();
}

} // namespace

QString toId(CaseState state) { return enumToId(stateIds, state); }
Result<CaseState> caseStateFromId(QStringView id) {
    return enumFromId<CaseState>(stateIds, id, u"caseState"_s);
}

QString toId(ParagraphLabel label) { return enumToId(labelIds, label); }
Result<ParagraphLabel> paragraphLabelFromId(QStringView id) {
    return enumFromId<ParagraphLabel>(labelIds, id, u"paragraphLabel"_s);
}

Result<CaseCode> CaseCode::parse(QStringView text) {
    constexpr qsizetype yearAt = 2; // of C-2026-0042
    constexpr qsizetype numberAt = 7;
    const QStringView number = text.mid(numberAt);
    const bool shaped = text.startsWith(u"C-") && number.size() >= 4 && number.size() <= 9 &&
                        text[numberAt - 1] == u'-' && onlyDigits(text.mid(yearAt, 4)) && onlyDigits(number) &&
                        (number.size() == 4 ? number != u"0000" : number[0] != u'0');
    if (!shaped)
        return fail(ErrorCode::InvalidValue,
                    {{u"what"_s, u"caseCode"_s}, {u"value"_s, text.left(20).toString()}});
    return CaseCode(text.toString());
}

CaseCode CaseCode::of(int year, int number) {
    Q_ASSERT(year >= 1000 && year <= 9999 && number >= 1);
    return CaseCode(u"C-%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(number, 4, 10, QChar(u'0')));
}

} // namespace leertafel

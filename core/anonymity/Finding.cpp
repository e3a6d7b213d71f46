#include "core/anonymity/Finding.h"

#include <QCoreApplication>

#include <array>

namespace leertafel::anonymity {

using namespace Qt::StringLiterals;

QString toId(Label label) {
    switch (label) {
    case Label::Person:
        return u"person"_s;
    case Label::Date:
        return u"date"_s;
    case Label::Age:
        return u"age"_s;
    case Label::Institution:
        return u"institution"_s;
    case Label::Address:
        return u"address"_s;
    case Label::Postcode:
        return u"postcode"_s;
    case Label::Location:
        return u"location"_s;
    case Label::Phone:
        return u"phone"_s;
    case Label::Email:
        return u"email"_s;
    case Label::Url:
        return u"url"_s;
    case Label::Iban:
        return u"iban"_s;
    case Label::Bsn:
        return u"bsn"_s;
    case Label::Plate:
        return u"plate"_s;
    case Label::IdNumber:
        return u"id_number"_s;
    }
    return {};
}

namespace {

struct ReasonText {
    const char16_t* id;
    const char* source;
};

// lupdate finds the sentences by this macro; the context is "AnonymityReason".
constexpr std::array Reasons = {
    ReasonText{u"afterTitle", QT_TRANSLATE_NOOP("AnonymityReason", "comes after a title")},
    ReasonText{u"afterKinship", QT_TRANSLATE_NOOP("AnonymityReason", "comes after a family word or role")},
    ReasonText{u"fullName", QT_TRANSLATE_NOOP("AnonymityReason", "first name with a surname")},
    ReasonText{u"knownName", QT_TRANSLATE_NOOP("AnonymityReason", "is a name")},
    ReasonText{u"lowerName", QT_TRANSLATE_NOOP("AnonymityReason", "is a name, without a capital")},
    ReasonText{u"initials", QT_TRANSLATE_NOOP("AnonymityReason", "initials of a name")},
    ReasonText{u"capital",
               QT_TRANSLATE_NOOP("AnonymityReason", "capital in mid-sentence, not a common word")},
    ReasonText{u"unknownStart",
               QT_TRANSLATE_NOOP("AnonymityReason", "starts the sentence and is not a common word")},
    ReasonText{u"speaks", QT_TRANSLATE_NOOP("AnonymityReason", "does or says something, as a person does")},
    ReasonText{u"called", QT_TRANSLATE_NOOP("AnonymityReason", "is where the text gives a name")},
    ReasonText{u"greeted", QT_TRANSLATE_NOOP("AnonymityReason", "is greeted or greets, as a person does")},
    ReasonText{u"elsewhere", QT_TRANSLATE_NOOP("AnonymityReason", "is a name elsewhere in this text")},
    ReasonText{u"place", QT_TRANSLATE_NOOP("AnonymityReason", "is a place outside the city")},
    ReasonText{u"institution", QT_TRANSLATE_NOOP("AnonymityReason", "name of one school, practice or club")},
    ReasonText{u"street", QT_TRANSLATE_NOOP("AnonymityReason", "is a street")},
    ReasonText{u"houseNumber", QT_TRANSLATE_NOOP("AnonymityReason", "street with a house number")},
    ReasonText{u"postcode", QT_TRANSLATE_NOOP("AnonymityReason", "is a postcode")},
    ReasonText{u"phone", QT_TRANSLATE_NOOP("AnonymityReason", "is a phone number")},
    ReasonText{u"email", QT_TRANSLATE_NOOP("AnonymityReason", "is an email address")},
    ReasonText{u"handle", QT_TRANSLATE_NOOP("AnonymityReason", "is an account name")},
    ReasonText{u"url", QT_TRANSLATE_NOOP("AnonymityReason", "is a web address")},
    ReasonText{u"ibanChecked",
               QT_TRANSLATE_NOOP("AnonymityReason", "is a bank account, the check digits fit")},
    ReasonText{u"ibanShape", QT_TRANSLATE_NOOP("AnonymityReason", "looks like a bank account")},
    ReasonText{u"bsnChecked",
               QT_TRANSLATE_NOOP("AnonymityReason", "is a citizen number, the eleven test fits")},
    ReasonText{u"bsnNamed", QT_TRANSLATE_NOOP("AnonymityReason", "is called a citizen number")},
    ReasonText{u"plate", QT_TRANSLATE_NOOP("AnonymityReason", "is a number plate")},
    ReasonText{u"fileNumber", QT_TRANSLATE_NOOP("AnonymityReason", "number of a file, client or court case")},
    ReasonText{u"longNumber", QT_TRANSLATE_NOOP("AnonymityReason", "long number")},
    ReasonText{u"date", QT_TRANSLATE_NOOP("AnonymityReason", "day and month")},
    ReasonText{u"birthYear", QT_TRANSLATE_NOOP("AnonymityReason", "year of birth")},
    ReasonText{u"age", QT_TRANSLATE_NOOP("AnonymityReason", "exact age")},
};

} // namespace

QString reasonText(const QString& reason) {
    for (const ReasonText& entry : Reasons) {
        if (reason == QStringView(entry.id))
            return QCoreApplication::translate("AnonymityReason", entry.source);
    }
    return reason;
}

int weightOfNames(const QList<Finding>& findings) {
    constexpr double Sure = 0.9;
    constexpr double Known = 0.7;
    constexpr double Doubtful = 0.5;
    int weight = 0;
    for (const Finding& finding : findings) {
        // Only one who is somebody has an age or a number.
        if (finding.label == Label::Age || finding.label == Label::Phone || finding.label == Label::Bsn)
            weight += NamesOfSomebody / 2;
        // What was found for its name elsewhere, or because people are named, says nothing new.
        if (finding.label != Label::Person || finding.confidence <= Doubtful ||
            finding.reason == u"elsewhere")
            continue;
        weight += finding.confidence >= Sure    ? NamesOfSomebody
                  : finding.confidence >= Known ? NamesOfSomebody / 2
                                                : 1;
    }
    return weight;
}

} // namespace leertafel::anonymity

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace leertafel::anonymity {

/// What kind of recognisable thing was found.
enum class Label {
    Person,
    Date,
    Age,
    Institution,
    Address,
    Postcode,
    Location,
    Phone,
    Email,
    Url,
    Iban,
    Bsn,
    Plate,
    IdNumber
};
/// `person`, `date`, `age`, `institution`, `address`, `postcode`, `location`, `phone`, `email`, `url`,
/// `iban`, `bsn`, `plate`, `id_number`.
QString toId(Label label);

/// `Certain` (zeker) stops a text until it is handled; `Possible` (mogelijk) asks one decision per
/// distinct string and case.
enum class Certainty { Possible, Certain };

/// One spot in a text. `start` and `length` count UTF-16 units of the text as given.
struct Finding {
    int start = 0;
    int length = 0;
    Label label = Label::Person;
    Certainty certainty = Certainty::Possible;
    double confidence = 0.5;   ///< 0–1, for the command line
    QString reason{};          ///< id of the rule, `reasonText` puts it into words
    QStringList suggestions{}; ///< replacements, the likeliest first, such as `[moeder]`
    bool operator==(const Finding&) const = default;
};

/// The reason in words, translated ("staat na 'mw.'", "elfproef klopt").
QString reasonText(const QString& reason);

/// How much the findings say that a text names people: a sure name weighs as much as two
/// known ones or four doubtful ones.
int weightOfNames(const QList<Finding>& findings);
/// From this weight on it does.
constexpr int NamesOfSomebody = 4;

} // namespace leertafel::anonymity

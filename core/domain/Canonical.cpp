#include "core/domain/Canonical.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace leertafel::canonical {

namespace {

class Form {
public:
    explicit Form(QLatin1StringView kind) { text(QString(kind)); }

    Form& number(qint64 value) {
        const qint64 big = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
        return *this;
    }
    Form& text(const QString& value) {
        const QByteArray utf8 = value.toUtf8();
        number(utf8.size());
        m_bytes.append(utf8);
        return *this;
    }
    Form& time(const QDateTime& value) { return number(value.toMSecsSinceEpoch()); }
    template <typename T>
    Form& terms(const QList<Term<T>>& values) {
        number(values.size());
        for (const auto& value : values)
            text(value.id());
        return *this;
    }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace

QByteArray ofVersion(const CaseVersion& version) {
    // The first edition knew no block; a version without one is still written in it.
    const bool blocked = !version.attributes.block.isEmpty();
    Form form(blocked ? "leertafel.version.2"_L1 : "leertafel.version.1"_L1);
    form.text(version.id.text()).text(version.caseId.text()).number(version.number);
    form.text(version.title.text()).text(version.floorReason.text());
    form.number(version.fields.size());
    for (const CaseField& field : version.fields) {
        form.text(field.field.id()).text(field.text.text()).number(field.labels.size());
        for (const ParagraphLabel label : field.labels)
            form.text(toId(label));
    }
    const CaseAttributes& a = version.attributes;
    form.text(a.area.id()).number(a.quarter.index()).text(a.ageBand.id()).text(a.household.id());
    form.text(a.arrival.id()).text(a.referrer.id());
    form.number(static_cast<int>(a.trackBefore)).number(static_cast<int>(a.trackAfter));
    form.text(a.helpStep.id()).text(a.signalType.id()).number(a.familyPlanAgreed ? 1 : 0);
    form.terms(a.themes).terms(a.principles).terms(a.competences);
    if (blocked)
        form.text(a.block.text());
    form.text(toId(version.floor)).text(version.frozenBy.text()).time(version.frozenAt);
    return form.bytes();
}

QByteArray ofRelease(const Release& release, const QString& versionDigest) {
    Form form("leertafel.release.1"_L1);
    form.text(release.id.text()).text(release.version.text()).text(versionDigest);
    form.text(release.released ? u"released"_s : u"returned"_s).text(release.reasons);
    form.text(release.checker.text()).time(release.at);
    return form.bytes();
}

QByteArray ofView(const ReviewView& view, const VersionId& version, const QString& versionDigest) {
    Form form("leertafel.view.1"_L1);
    form.text(view.review.text()).text(version.text()).text(versionDigest);
    form.text(view.outcome == ReviewOutcome::SharedView ? u"sharedView"_s : u"differingView"_s);
    form.text(view.words.text()).text(view.by.text()).time(view.at);
    return form.bytes();
}

QByteArray ofAgreement(const Agreement& agreement) {
    // The second edition says how far help goes and what the neighbourhood can do, as well.
    const bool second = !agreement.helpStep.isEmpty() || !agreement.neighbourhood.isEmpty();
    Form form(second ? "leertafel.agreement.2"_L1 : "leertafel.agreement.1"_L1);
    form.text(agreement.id.text()).text(agreement.session.text()).text(agreement.item.text());
    form.text(toId(agreement.decision)).text(agreement.text.text()).text(agreement.reason.text());
    form.text(agreement.owner).text(agreement.dueOn.toString(Qt::ISODate)).text(agreement.exceptionTo.text());
    form.text(agreement.recordedBy.text()).time(agreement.at);
    if (second)
        form.text(agreement.helpStep.id()).text(agreement.neighbourhood.text());
    return form.bytes();
}

} // namespace leertafel::canonical

#include "tests/e2e/crash/CrashStore.h"

#include "core/anonymity/Scanner.h"
#include "core/domain/Vocabulary.h"
#include "core/services/MemberService.h"
#include "core/services/ReviewService.h"
#include "tests/support/ReadAndAsk.h"

#include <QThread>

namespace leertafel::test {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Vocabulary> vocabulary() {
    static const auto loaded = Vocabulary::load(u":/vocabulary"_s);
    if (!loaded)
        qFatal("The vocabulary does not load.");
    return *loaded;
}

std::shared_ptr<const anonymity::Scanner> scanner() {
    static const auto made = anonymity::Scanner::create();
    if (!made)
        qFatal("The scanner cannot be made.");
    return *made;
}

services::StoreOptions quick() {
    services::StoreOptions options;
    options.cost = security::KdfCost::least();
    return options;
}

} // namespace

CrashStore::CrashStore(const QString& folder)
    : m_path((folder.isEmpty() ? m_own.path() : folder) + u"/Team Test.leertafel"_s)
    , m_stores(m_clock, vocabulary(), scanner(), quick()) {
    auto created =
        valueOr(m_stores.create(m_path, name(0), services::Passphrase(passphrase(0))), "making the store");
    m_ids.append(created.member);
    m_keys.append(created.keys);
    created.keys.reset();
    for (int i = 1; i < members; ++i) {
        m_ids.append(valueOr(open(0)->members().add(name(i), services::Passphrase(passphrase(i)),
                                                    MemberFunction::Worker | MemberFunction::Preparer),
                             "adding a colleague"));
        m_keys.append(nullptr);
    }
}

QString CrashStore::name(int member) { return member == 0 ? u"Noor Voorbeeld"_s : u"Ali Bedacht"_s; }

QString CrashStore::passphrase(int member) { return u"zeven blauwe olifanten %1"_s.arg(member); }

std::shared_ptr<services::UnlockedKeys> CrashStore::keys(int member) {
    if (!m_keys[member])
        m_keys[member] = valueOr(
            m_stores.unlock(m_path, m_ids[member], services::Passphrase(passphrase(member))), "unlocking");
    return m_keys[member];
}

std::unique_ptr<services::Workspace> CrashStore::open(int member, services::OpenMode mode) {
    // Another store's program that is just being started holds every lock of this process for a moment,
    // between its fork and its exec.
    auto opened = m_stores.open(keys(member), mode);
    for (int tries = 0; !opened && opened.error().code == ErrorCode::StoreInUse && tries < 100; ++tries) {
        QThread::msleep(10);
        opened = m_stores.open(keys(member), mode);
    }
    return valueOr(std::move(opened), "opening the store");
}

CaseDraft CrashStore::completeDraft() {
    CaseDraft draft;
    draft.title = u"thuis gaat het beter dan op school"_s;
    for (const CanvasField& field : vocabulary()->canvas())
        draft.fields.insert(field.id, u"het gezin vertelt wat er beter gaat"_s);
    draft.floorReason = u"de ouders zijn elke avond thuis"_s;
    CaseAttributes& a = draft.attributes;
    a.area = AreaCode(u"WK034409"_s);
    a.quarter = Quarter::of(2026, 1);
    a.ageBand = AgeBand(u"4-12"_s);
    a.household = Household(u"eenouder"_s);
    a.themes = {ThemeId(u"gevoel.druk"_s)};
    return draft;
}

CaseId CrashStore::written(int author) {
    const auto workspace = open(author);
    const auto id = valueOr(workspace->cases().create(), "beginning a case");
    valueOr(workspace->cases().saveDraft(id, completeDraft()), "writing a draft");
    return id;
}

CaseId CrashStore::released(int author) {
    const auto id = written(author);
    {
        const auto workspace = open(author);
        valueOr(workspace->cases().freeze(id), "freezing");
        valueOr(readAndAsk(workspace->cases(), id), "asking for the check");
    }
    const auto workspace = open(1 - author);
    valueOr(workspace->cases().release(id, workspace->signatory()), "releasing");
    return id;
}

ReviewId CrashStore::asked(int reader) {
    const auto id = released(1 - reader);
    const auto workspace = open(1 - reader);
    return valueOr(workspace->reviews().invite(id, m_ids[reader], u"waar twijfel jij"_s), "inviting");
}

} // namespace leertafel::test

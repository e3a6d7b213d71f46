#pragma once

#include "tests/ui/cases/PageFixture.h"

#include <QLineEdit>

namespace leertafel::test {

using namespace Qt::StringLiterals;

/// A case with a reading of it, as far as a test wants.
class ReviewFixture : public PageFixture {
protected:
    ReviewId invited(SafetyFloor floor = SafetyFloor::SafeEnough) {
        auto& workspace = store.as(0);
        const auto draft = soundDraft();
        const auto id = workspace.cases().create();
        EXPECT_TRUE(workspace.cases().saveDraft(*id, draft).has_value());
        if (floor != SafetyFloor::NotJudged) {
            EXPECT_TRUE(workspace.cases().judgeSafety(*id, floor).has_value());
        }
        EXPECT_TRUE(workspace.cases().freeze(*id).has_value());
        m_case = *id;
        const auto review = workspace.reviews().invite(*id, store.member(1), u"kijk je mee?"_s);
        EXPECT_TRUE(review.has_value());
        return *review;
    }
    /// Up to and with the advice, through the services.
    ReviewId advised(SafetyFloor floor = SafetyFloor::SafeEnough) {
        const auto id = invited(floor);
        auto& reader = store.as(1).reviews();
        EXPECT_TRUE(reader.accept(id).has_value());
        QList<RemarkId> questions;
        for (const auto& words : {u"elke dag, of vooral na de pauze?"_s, u"wat zegt het kind zelf?"_s,
                                  u"wie merkt het als het goed gaat?"_s})
            questions.append(*reader.ask(id, FieldId(u"situatie"_s), 6, 10, words));
        auto& author = store.as(0).reviews();
        EXPECT_TRUE(author.answer(questions.at(0), u"vooral na de pauze"_s).has_value());
        EXPECT_TRUE(author.answer(questions.at(1), u"dat het vol is"_s).has_value());
        EXPECT_TRUE(author.park(questions.at(2), u"dat vraag ik nog na"_s).has_value());
        EXPECT_TRUE(store.as(1).reviews().advise(id, u"begin bij de overgang na de pauze"_s).has_value());
        return id;
    }
    ReviewState state(int member, const ReviewId& id) {
        return store.as(member).reviews().detail(id)->row.review.state;
    }
    void sign(PageHost& window, int member) {
        auto* field = window.find<QLineEdit>(u"sign.passphrase"_s);
        ASSERT_TRUE(field->isVisibleTo(&window));
        field->setText(TestStore::passphrase(member));
        window.press(u"sign.go"_s);
    }
    CaseId m_case;
};

} // namespace leertafel::test

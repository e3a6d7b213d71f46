#include "core/domain/TablePrompts.h"

#include <gtest/gtest.h>

using namespace leertafel;
using namespace Qt::StringLiterals;

TEST(TablePrompts, FollowFromRungTrackAndPlanAlone) {
    for (const QString& rung : {QString(), u"zelf"_s, u"consult"_s, u"samen"_s, u"verwijzing"_s}) {
        for (const Track track : {Track::None, Track::One, Track::Two, Track::Three}) {
            for (const bool agreed : {false, true}) {
                CaseAttributes facts;
                facts.helpStep = HelpStep(rung);
                facts.trackAfter = track;
                facts.familyPlanAgreed = agreed;
                const bool referral = rung == u"verwijzing";
                QStringList expected;
                if (referral && !agreed)
                    expected.append(u"plan"_s);
                if (referral || track == Track::Three)
                    expected.append(u"home"_s);
                EXPECT_EQ(tablePrompts(facts), expected)
                    << qPrintable(rung) << ' ' << static_cast<int>(track) << ' ' << agreed;
            }
        }
    }
}

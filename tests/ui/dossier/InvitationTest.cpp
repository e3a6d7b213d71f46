#include "ui/dossier/Invitation.h"

#include "tests/support/TestPaths.h"
#include "tests/ui/dossier/SamplePack.h"

#include <gtest/gtest.h>
#include <libical/ical.h>

#include <memory>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

struct FreeCalendar {
    void operator()(icalcomponent* calendar) const { icalcomponent_free(calendar); }
};

const Vocabulary& vocabulary() {
    static const Vocabulary words =
        **Vocabulary::load(QStringLiteral(LEERTAFEL_SOURCE "/resources/vocabulary"));
    return words;
}

services::SessionDetail sampleSession() {
    const services::Pack pack = test::samplePack();
    services::SessionDetail detail;
    detail.session = pack.session;
    detail.agenda = pack.agenda;
    return detail;
}

const QDateTime made(QDate(2026, 2, 5), QTime(9, 0));

} // namespace

class InvitationIn : public ::testing::TestWithParam<const char*> {};

TEST_P(InvitationIn, SaysWhenWhoAndHowManyButNoTitle) {
    const auto detail = sampleSession();
    const auto invitation = invitationTo(detail, vocabulary(), QString::fromLatin1(GetParam()), made);
    ASSERT_TRUE(invitation.has_value());
    const bool dutch = qstrcmp(GetParam(), "nl") == 0;
    EXPECT_TRUE(invitation->text.contains(dutch ? u"donderdag 12 februari 2026, 13.30–15.00"_s
                                                : u"Thursday 12 February 2026, 13:30–15:00"_s))
        << invitation->text.toStdString();
    EXPECT_TRUE(invitation->text.contains(u"Leidsche Rijn"_s));
    EXPECT_TRUE(invitation->text.contains(dutch ? u"2 casussen"_s : u"2 cases"_s))
        << invitation->text.toStdString();
    EXPECT_TRUE(invitation->text.contains(u"KOOS"_s));
    const QString calendar = QString::fromUtf8(invitation->calendar);
    for (const services::AgendaRow& row : detail.agenda) {
        EXPECT_FALSE(invitation->text.contains(row.title)) << row.title.toStdString();
        EXPECT_FALSE(calendar.contains(row.title)) << row.title.toStdString();
    }
    EXPECT_EQ(invitation->fileName, dutch ? u"uitnodiging-2026-02-12.ics"_s : u"invitation-2026-02-12.ics"_s);
}
INSTANTIATE_TEST_SUITE_P(Languages, InvitationIn, ::testing::Values("nl", "en"));

TEST(InvitationTest, ItsCalendarFileIsReadBackAsWritten) {
    auto detail = sampleSession();
    QDateTime later = made;
    const auto read = [&] {
        const auto invitation = invitationTo(detail, vocabulary(), u"nl"_s, later);
        return std::unique_ptr<icalcomponent, FreeCalendar>(
            icalparser_parse_string(invitation->calendar.constData()));
    };
    const auto first = read();
    ASSERT_TRUE(first);
    EXPECT_EQ(0, icalcomponent_count_errors(first.get()));
    auto* event = icalcomponent_get_first_component(first.get(), ICAL_VEVENT_COMPONENT);
    ASSERT_TRUE(event);
    const auto start = icalcomponent_get_dtstart(event);
    EXPECT_EQ(detail.session.start.toSecsSinceEpoch(),
              icaltime_as_timet_with_zone(start, icaltimezone_get_utc_timezone()));
    EXPECT_EQ(detail.session.minutes * 60,
              icaltime_as_timet_with_zone(icalcomponent_get_dtend(event), icaltimezone_get_utc_timezone()) -
                  icaltime_as_timet_with_zone(start, icaltimezone_get_utc_timezone()));
    EXPECT_TRUE(QString::fromUtf8(icalcomponent_get_summary(event)).contains(u"Vleuten-De Meern"_s));
    // A table that moves keeps its entry, and what is saved later counts as the newer one.
    const std::string id = icalcomponent_get_uid(event);
    const int before = icalcomponent_get_sequence(event);
    detail.session.start = detail.session.start.addDays(7);
    later = later.addSecs(3600);
    const auto moved = read();
    auto* again = icalcomponent_get_first_component(moved.get(), ICAL_VEVENT_COMPONENT);
    EXPECT_EQ(id, icalcomponent_get_uid(again));
    EXPECT_GT(icalcomponent_get_sequence(again), before);
    EXPECT_NE(icalcomponent_get_dtstart(again).day, start.day);
}

TEST(InvitationTest, WithoutWordsOrPointsItSaysLess) {
    auto detail = sampleSession();
    EXPECT_EQ(ErrorCode::InvalidValue, invitationTo(detail, vocabulary(), u"xx"_s, made).error().code);
    detail.agenda.clear();
    detail.session.seats.clear();
    const auto bare = invitationTo(detail, vocabulary(), u"nl"_s, made);
    ASSERT_TRUE(bare.has_value());
    EXPECT_FALSE(bare->text.contains(u"agenda"_s, Qt::CaseInsensitive)) << bare->text.toStdString();
    EXPECT_FALSE(bare->text.contains(u"Wie er zit"_s));
}

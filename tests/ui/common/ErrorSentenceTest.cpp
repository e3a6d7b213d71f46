#include "ui/common/ErrorSentence.h"

#include "core/domain/Result.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace leertafel;
using namespace Qt::StringLiterals;

namespace {

constexpr auto lastCode = ErrorCode::Cancelled;
const QString marker = u"Qzx-marker"_s;

/// An error with every context key a sentence could want.
Error fullError(ErrorCode code) {
    Error error{code, {}, {u"floor"_s, u"title"_s}};
    for (const char* key :
         {"path",     "found",   "known", "by",         "member",       "name",      "statement",
          "code",     "record",  "step",  "who",        "state",        "kind",      "id",
          "count",    "asked",   "open",  "waitingFor", "organisation", "what",      "value",
          "accepted", "refused", "line",  "reason",     "position",     "proposedBy"})
        error.context.insert(QString::fromLatin1(key), u"1"_s);
    return error;
}

TEST(ErrorSentence, EveryCodeHasASentenceOfItsOwn) {
    QSet<QString> seen;
    for (int code = 0; code <= static_cast<int>(lastCode); ++code) {
        const QString bare = ui::errorSentence(Error::of(static_cast<ErrorCode>(code)));
        EXPECT_FALSE(bare.isEmpty()) << code;
        EXPECT_TRUE(bare.endsWith(u'.') || bare.endsWith(u'?')) << bare.toStdString();
        EXPECT_NE(bare, u"That did not work. Nothing was changed."_s) << code;
        EXPECT_FALSE(seen.contains(bare)) << bare.toStdString();
        seen.insert(bare);
    }
}

TEST(ErrorSentence, NoPlaceholderIsLeftOpen) {
    for (int code = 0; code <= static_cast<int>(lastCode); ++code) {
        const QString full = ui::errorSentence(fullError(static_cast<ErrorCode>(code)));
        EXPECT_FALSE(full.contains(u'%')) << full.toStdString();
        const QString bare = ui::errorSentence(Error::of(static_cast<ErrorCode>(code)));
        EXPECT_FALSE(bare.contains(u'%')) << bare.toStdString();
    }
}

TEST(ErrorSentence, NeverShowsDriverTextOrRecords) {
    for (int code = 0; code <= static_cast<int>(lastCode); ++code) {
        Error error{static_cast<ErrorCode>(code), {}, {}};
        for (const char* key : {"statement", "code", "record", "reason", "what", "id", "step"})
            error.context.insert(QString::fromLatin1(key), marker);
        EXPECT_FALSE(ui::errorSentence(error).contains(marker)) << code;
    }
}

TEST(ErrorSentence, SaysWhoMayAndWhatIsMissing) {
    const QString who =
        ui::errorSentence(Error::of(ErrorCode::NotAllowed, {{u"who"_s, u"author,trainer"_s}}));
    EXPECT_EQ(who, u"This is done by the author or a trainer."_s);
    const QString missing =
        ui::errorSentence(Error::of(ErrorCode::Incomplete, {}, {u"title"_s, u"floor"_s, u"theme"_s}));
    EXPECT_EQ(missing, u"Not yet: a title, the floor and a theme are missing."_s);
    EXPECT_EQ(ui::errorSentence(Error::of(ErrorCode::Incomplete, {{u"step"_s, u"agreement"_s}}, {u"text"_s})),
              u"Not yet: what you agreed is missing."_s);
    const QString two =
        ui::errorSentence(Error::of(ErrorCode::LoweringNeedsTwo, {{u"waitingFor"_s, u"Ali"_s}}));
    EXPECT_EQ(two, u"Lowering is done together: Ali has not signed yet."_s);
}

TEST(ErrorSentence, NamesAStoreByItsFolder) {
    const Error error = Error::of(ErrorCode::StoreNotFound, {{u"path"_s, u"/home/x/Team.leertafel"_s}});
    EXPECT_EQ(ui::errorSentence(error), u"“Team.leertafel” is not there any more. Was the folder moved?"_s);
}

} // namespace

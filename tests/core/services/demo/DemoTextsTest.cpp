#include "core/anonymity/Gate.h"
#include "core/anonymity/Scanner.h"
#include "core/domain/Vocabulary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace leertafel::services {
namespace {

using namespace Qt::StringLiterals;

QJsonObject demoFile(const QString& name) {
    QFile file(u":/demo/%1.json"_s.arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Every text that the demo lets others read, with where it stands.
class DemoTexts : public ::testing::Test {
protected:
    DemoTexts() : m_scanner(*anonymity::Scanner::create()) {}

    QStringList open(const QString& text) const {
        QStringList found;
        for (const anonymity::Finding& finding : anonymity::Gate(*m_scanner).open(text))
            found << text.mid(finding.start, finding.length) + u" ("_s + finding.reason + u')';
        return found;
    }

    void expectClean(const QJsonValue& value, const QString& where) const {
        if (value.isString()) {
            const QStringList found = open(value.toString());
            EXPECT_TRUE(found.isEmpty()) << where.toStdString() << ": " << found.join(u", "_s).toStdString()
                                         << "\n   in: " << value.toString().toStdString();
        } else if (value.isArray()) {
            const QJsonArray items = value.toArray();
            for (qsizetype i = 0; i < items.size(); ++i)
                expectClean(items.at(i), where + u'[' + QString::number(i) + u']');
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto item = object.begin(); item != object.end(); ++item)
                expectClean(item.value(), where + u'.' + item.key());
        }
    }

    std::shared_ptr<const anonymity::Scanner> m_scanner;
};

TEST_F(DemoTexts, HandWrittenCasesPassTheGate) {
    int written = 0;
    for (const QJsonArray array = demoFile(u"cases"_s).value("cases"_L1).toArray();
         const QJsonValue& value : array) {
        const QJsonObject script = value.toObject();
        ++written;
        if (script.value("key"_L1).toString() == u"thuis-rustig")
            continue;
        for (const auto key : {"title"_L1, "floorReason"_L1, "fields"_L1, "reasons"_L1})
            expectClean(script.value(key), script.value("key"_L1).toString() + u'.' + key);
    }
    EXPECT_GE(written, 16);
}

/// The one draft that still has something to go through: one certain, two possible.
TEST_F(DemoTexts, OneDraftHasThreeSpotsLeft) {
    for (const QJsonArray array = demoFile(u"cases"_s).value("cases"_L1).toArray();
         const QJsonValue& value : array) {
        const QJsonObject script = value.toObject();
        if (script.value("key"_L1).toString() != u"thuis-rustig")
            continue;
        QStringList words;
        int certain = 0;
        const QString text = script.value("fields"_L1).toObject().value("situatie"_L1).toString();
        for (const anonymity::Finding& finding : m_scanner->scan(text)) {
            words << text.mid(finding.start, finding.length);
            certain += finding.certainty == anonymity::Certainty::Certain;
        }
        EXPECT_EQ(words.size(), 3) << words.join(u", "_s).toStdString();
        EXPECT_EQ(certain, 1);
        EXPECT_TRUE(words.contains(u"Voorbeeldsma"_s)) << words.join(u", "_s).toStdString();
        EXPECT_TRUE(words.contains(u"12 januari"_s));
        EXPECT_TRUE(words.contains(u"De Regenboog"_s)) << words.join(u", "_s).toStdString();
    }
}

TEST_F(DemoTexts, StoryAndTemplatesPassTheGate) {
    const QJsonObject story = demoFile(u"story"_s);
    for (const auto key : {"reviews"_L1, "reflections"_L1, "maxims"_L1, "explanations"_L1}) {
        const QJsonArray items = story.value(key).toArray();
        EXPECT_FALSE(items.isEmpty());
        for (const QJsonValue& value : items) {
            QJsonObject item = value.toObject();
            for (const auto notText : {"at"_L1, "area"_L1, "theme"_L1, "case"_L1, "reviewer"_L1, "by"_L1,
                                       "author"_L1, "key"_L1, "method"_L1, "anchor"_L1, "counter"_L1})
                item.remove(notText);
            const QJsonArray arguments = item.take("arguments"_L1).toArray();
            for (const QJsonValue& argument : arguments)
                expectClean(argument["words"_L1], u"argument"_s);
            expectClean(item, key);
        }
    }
    for (const QJsonArray sessions = story.value("sessions"_L1).toArray();
         const QJsonValue& session : sessions)
        for (const QJsonArray agreements = session.toObject().value("agreements"_L1).toArray();
             const QJsonValue& agreement : agreements)
            for (const auto key :
                 {"text"_L1, "reason"_L1, "exceptionTo"_L1, "neighbourhood"_L1, "dissent"_L1, "outcome"_L1})
                expectClean(agreement.toObject().value(key), u"agreement"_s);
    for (const QJsonArray blocks = story.value("blocks"_L1).toArray(); const QJsonValue& block : blocks)
        expectClean(block.toObject().value("name"_L1), u"block"_s);
    const QJsonObject templates = demoFile(u"templates"_s);
    expectClean(templates.value("common"_L1), u"common"_s);
    for (const QJsonArray array = templates.value("scenarios"_L1).toArray();
         const QJsonValue& value : array) {
        QJsonObject scenario = value.toObject();
        scenario.remove(u"themes"_s);
        scenario.remove(u"ageBand"_s);
        expectClean(scenario, u"scenario"_s);
    }
}

TEST_F(DemoTexts, AttributesAreInTheVocabulary) {
    const auto words = Vocabulary::load(u":/vocabulary"_s);
    ASSERT_TRUE(words);
    const auto expectEntry = [&](const QString& list, const QJsonValue& id) {
        for (const Entry& entry : (*words)->list(list))
            if (entry.id == id.toString())
                return;
        ADD_FAILURE() << list.toStdString() << " has no " << id.toString().toStdString();
    };
    for (const QJsonArray array = demoFile(u"cases"_s).value("cases"_L1).toArray();
         const QJsonValue& value : array) {
        const QJsonObject a = value.toObject().value("attributes"_L1).toObject();
        EXPECT_TRUE((*words)->district(a.value("area"_L1).toString()));
        expectEntry(u"ageBands"_s, a.value("ageBand"_L1));
        expectEntry(u"households"_s, a.value("household"_L1));
        expectEntry(u"arrivalRoutes"_s, a.value("arrival"_L1));
        expectEntry(u"referrers"_s, a.value("referrer"_L1));
        expectEntry(u"helpLadder"_s, a.value("helpStep"_L1));
        expectEntry(u"signalTypes"_s, a.value("signalType"_L1));
        for (const QJsonArray themes = a.value("themes"_L1).toArray(); const QJsonValue& theme : themes)
            EXPECT_TRUE((*words)->theme(theme.toString())) << theme.toString().toStdString();
        for (const auto key : {"principles"_L1, "competences"_L1})
            for (const QJsonArray ids = a.value(key).toArray(); const QJsonValue& id : ids)
                EXPECT_NE((*words)->label(id.toString(), u"nl"), id.toString());
    }
}

} // namespace
} // namespace leertafel::services

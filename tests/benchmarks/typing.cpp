// How the window keeps up with somebody who writes in a long text: the real page of a case on a store of its
// own, keys at the speed of a quick typist.
//
//   benchmark_typing [--words N] [--keys N]
//
// For each shape of text: the time from the key that completes a name, a number or a mail address to the mark
// under it, and how long one event kept the window from the next one. Ends with 1 when a goal is missed.
#include "core/anonymity/Scanner.h"
#include "core/services/CaseService.h"
#include "core/services/StoreService.h"
#include "ui/cases/CasesPage.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QScopedValueRollback>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace leertafel;

namespace {

constexpr double toFindingGoal = 100, typicalGoal = 16, longestGoal = 50; // milliseconds
constexpr int betweenKeys = 60, wordsInParagraph = 80;

/// Knows how long each event took by itself.
class Watched final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override {
        const QScopedValueRollback<int> depth(m_depth, m_depth + 1);
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        QElapsedTimer clock;
        clock.start();
        const bool taken = QApplication::notify(receiver, event);
        const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        if (watching && m_depth == 1) {
            holds.push_back(took);
            if (took > longest.first)
                longest = {took, name + " for event " + QByteArray::number(type)};
        }
        return taken;
    }
    bool watching = false;
    std::vector<double> holds;
    std::pair<double, QByteArray> longest;

private:
    int m_depth = 0;
};

template <typename T>
T need(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(ui::errorSentence(result.error())));
        std::exit(2);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double at(std::vector<double>& values, double share) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Plain words of a visit report, with a name, a day and a number here and there.
QString longText(int words, int inParagraph) {
    static const QStringList plain =
        QString::fromUtf8("het gezin vertelt dat het thuis rustig is en dat de onrust vooral in de klas "
                          "blijft, want daar zijn "
                          "veel kinderen en weinig plekken waar een kind zich even terug kan trekken. Wij "
                          "denken dat de drukte "
                          "niet bij het kind begint en we willen met school bekijken wat er in de klas "
                          "anders kan. Moeder Anouk "
                          "zegt dat zij op 12 maart heeft gebeld en dat Yusuf daarna beter sliep.")
            .split(u' ');
    QString text;
    for (int i = 0; i < words; ++i) {
        text += plain.at(i % plain.size());
        text += i + 1 < words && (i + 1) % inParagraph == 0 ? u'\n' : u' ';
    }
    return text;
}

class Window final : public QWidget, public ui::Navigator {
public:
    explicit Window(services::Workspace& workspace) {
        auto* body = new QVBoxLayout(this);
        body->setContentsMargins(0, 0, 0, 0);
        page = new ui::CasesPage({workspace, *this}, this);
        body->addWidget(page);
        resize(1280, 900);
        show();
        activateWindow();
        (void)QTest::qWaitForWindowActive(this);
    }
    void go(const ui::Place& place) override { page->open(place); }
    void tell(const QString&) override {}
    void tellDone(const QString&, ui::Undo) override {}
    void tellDone(const QString&, ui::SlowUndo) override {}
    void doSlowly(ui::SlowAct, ui::SlowDone) override {}
    ui::CasesPage* page;
};

struct Shape {
    const char* name;
    int inParagraph;
    bool spread; ///< over all fields
};

/// Types in the middle of the text and tells whether the goals were met.
bool measure(Watched& app, services::Workspace& workspace, const Shape& shape, int words, int keys) {
    const QString field = u"situatie"_s;
    auto& cases = workspace.cases();
    const auto id = need(cases.create());
    CaseDraft draft;
    draft.title = u"Thuis rustig, in de klas niet"_s;
    const auto& canvas = workspace.vocabulary().canvas();
    for (const auto& each : canvas)
        if (shape.spread)
            draft.fields[each.id] = longText(words / static_cast<int>(canvas.size()), shape.inParagraph);
    if (!shape.spread)
        draft.fields[field] = longText(words, shape.inParagraph);
    need(cases.saveDraft(id, draft));
    Window window(workspace);
    window.go({ui::PageId::Cases, u"case"_s, id.text(), field});
    auto* edit = window.findChild<ui::StoryEdit*>(u"case.field."_s + field);
    QTest::qWait(1000);
    auto cursor = edit->textCursor();
    cursor.setPosition(static_cast<int>(edit->story().size() / 2));
    cursor.movePosition(QTextCursor::EndOfWord);
    edit->setTextCursor(cursor);
    edit->setFocus();
    QTest::qWait(1000);

    // What is found ends with the sign before the last.
    const QStringList typed{u" iemand@voorbeeld.nl "_s, u" dat is heel gewoon "_s, u" oma Zwoeffelina "_s,
                            u" bel 06-12345678 "_s, u" en dan weer verder. "_s};
    std::vector<double> toFinding;
    app.holds.clear();
    app.longest = {};
    app.watching = true;
    int pressed = 0;
    while (pressed < keys)
        for (const auto& burst : typed) {
            const bool found = burst != typed.at(1) && burst != typed.last();
            for (qsizetype i = 0; i < burst.size(); ++i, ++pressed) {
                QElapsedTimer clock;
                clock.start();
                QTest::keyClick(edit, burst.at(i).toLatin1());
                const int before = edit->textCursor().position() - 2;
                while (found && i + 1 == burst.size() && !edit->findingAt(before) && clock.elapsed() < 2000)
                    QApplication::processEvents();
                QApplication::processEvents(); // the mark is painted
                if (found && i + 1 == burst.size())
                    toFinding.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
                QTest::qWait(qMax(0, betweenKeys - static_cast<int>(clock.elapsed())));
            }
            QTest::qWait(700); // thinking: the whole text is looked at, and the draft goes to disk
        }
    app.watching = false;
    window.page->flush();
    // What lasts under a tenth of a millisecond is no work.
    std::vector<double> work;
    std::copy_if(app.holds.cbegin(), app.holds.cend(), std::back_inserter(work),
                 [](double ms) { return ms > 0.1; });
    const double slowest = at(toFinding, 1), typical = at(work, 0.95), longest = app.longest.first;
    std::printf("%-22s key to mark: median %.1f ms, slowest %.1f ms; window held: median %.1f, 95 %% %.1f, "
                "99 %% %.1f, longest %.1f ms (%s)\n",
                shape.name, at(toFinding, 0.5), slowest, at(work, 0.5), typical, at(work, 0.99), longest,
                app.longest.second.constData());
    return slowest <= toFindingGoal && typical <= typicalGoal && longest <= longestGoal;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Watched app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption words(u"words"_s, u"length of the text"_s, u"number"_s, u"5000"_s);
    const QCommandLineOption keys(u"keys"_s, u"keys to press in each text"_s, u"number"_s, u"200"_s);
    parser.addOptions({words, keys});
    parser.addHelpOption();
    parser.process(app);
    ui::Theme theme(app);
    theme.apply(ui::Scheme::Light, 100);

    const SystemClock clock;
    const auto vocabulary = need(Vocabulary::load(u":/vocabulary"_s));
    const auto scanner = need(anonymity::Scanner::create());
    ui::setSentenceVocabulary(vocabulary.get());
    const QTemporaryDir folder;
    services::StoreService stores(clock, vocabulary, scanner);
    auto made = need(stores.create(folder.filePath(u"Meting.leertafel"_s), u"Noor Voorbeeld"_s,
                                   services::Passphrase(u"zeven blauwe olifanten op het dak"_s)));
    const auto workspace = need(stores.open(made.keys));
    bool met = true;
    for (const Shape& shape :
         {Shape{"paragraphs", wordsInParagraph, false}, Shape{"over all fields", wordsInParagraph, true},
          Shape{"one paragraph", 1'000'000, false}})
        met = measure(app, *workspace, shape, parser.value(words).toInt(), parser.value(keys).toInt()) && met;
    return met ? 0 : 1;
}

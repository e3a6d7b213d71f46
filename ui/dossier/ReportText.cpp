#include "ui/dossier/ReportText.h"

#include "ui/common/Labels.h"

#include "ui/dossier/Sheets.h"

#include <QBuffer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::AgendaRow;
using services::Pack;

namespace {

/// One paragraph of the report and what it is there for.
struct Part {
    enum Kind { Title, Name, Line, Heading, Item, Owner, Point, Decision, Detail, Dissent, Foot };
    Kind kind;
    QString text;
};

class Outline {
public:
    explicit Outline(const SheetContext& context) : m_context(context) {
        addTop();
        add(Part::Heading, say(u"report.decisions"_s));
        for (const AgendaRow& row : context.pack.agenda)
            addItem(row);
        addOwners();
        if (context.pack.made.isValid())
            add(Part::Foot,
                say(u"cover.made"_s).arg(context.say.date(context.pack.made.toLocalTime().date())));
        add(Part::Foot, say(u"page.foot"_s));
    }
    QList<Part> take() { return std::move(m_parts); }

private:
    QString say(const QString& key) const { return m_context.say(key); }
    void add(Part::Kind kind, const QString& text) { m_parts.append({kind, text}); }

    void addTop() {
        const TableSession& session = m_context.pack.session;
        QStringList areas;
        for (const AreaCode& area : session.areas)
            areas.append(m_context.word(area.id()));
        add(Part::Title, say(u"report.title"_s));
        const QString title = titleWord(m_context.vocabulary, session, m_context.say.language());
        if (const QString name = title.isEmpty() ? m_context.say.list(areas) : title; !name.isEmpty())
            add(Part::Name, name);
        add(Part::Line, m_context.say.span(session.start, session.minutes));
        add(Part::Line, m_context.word(session.kind.id()));
        if (session.seats.isEmpty())
            return;
        add(Part::Heading, say(u"cover.seats"_s));
        for (const Seat& seat : session.seats)
            add(Part::Point, seatWords(m_context.say, m_context.vocabulary, seat));
    }

    void addItem(const AgendaRow& row) {
        add(Part::Item, u"%1. %2"_s.arg(row.item.position).arg(titleOf(m_context, row)));
        if (row.item.kind == AgendaKind::Case && !row.detail.isEmpty())
            add(Part::Detail, row.detail);
        if (const QString acted = actedWords(m_context, row); !acted.isEmpty())
            add(Part::Detail, acted);
        // What a proposal says, and the cases it rests on.
        if (row.item.kind == AgendaKind::Other && !row.detail.isEmpty()) {
            add(Part::Line, row.detail);
            if (!row.brief.isEmpty())
                add(Part::Detail, say(u"point.rests"_s).arg(row.brief));
        }
        if (row.item.kind == AgendaKind::Agreements)
            return addSettled();
        bool any = false;
        for (const Agreement& agreement : m_context.pack.agreements) {
            if (agreement.item != row.item.id)
                continue;
            any = true;
            addDecision(agreement);
        }
        if (!any)
            add(Part::Detail, say(u"report.none"_s));
        else if (row.item.kind == AgendaKind::Case)
            add(Part::Detail, familyWords(m_context, row.item.id));
    }

    void addSettled() {
        if (m_context.pack.settled.isEmpty())
            add(Part::Detail, say(u"report.settled.none"_s));
        for (const Agreement& agreement : m_context.pack.settled) {
            add(Part::Decision, agreement.text.text());
            for (const QString& words : settledWords(m_context, agreement))
                add(Part::Detail, words);
        }
    }

    void addDecision(const Agreement& agreement) {
        const QString words = decisionWords(m_context, agreement.decision);
        add(Part::Decision, u"%1: %2"_s.arg(words, agreement.text.text()));
        if (!agreement.owner.isEmpty())
            add(Part::Detail, ownerWords(m_context, agreement));
        if (!agreement.reason.isEmpty())
            add(Part::Detail, say(u"report.reason"_s).arg(agreement.reason.text()));
        if (!agreement.exceptionTo.isEmpty())
            add(Part::Detail, say(u"report.exception"_s).arg(agreement.exceptionTo.text()));
        for (const QString& note : decisionNotes(m_context, agreement))
            add(Part::Detail, note);
        for (const Dissent& dissent : m_context.pack.dissents)
            if (dissent.agreement == agreement.id)
                add(Part::Dissent,
                    u"%1: %2"_s.arg(say(u"report.dissent"_s).arg(m_context.word(dissent.function)),
                                    dissent.words.text()));
    }

    void addOwners() {
        add(Part::Heading, say(u"report.list"_s));
        const QList<OwnedAgreements> owned = byOwner(m_context);
        if (owned.isEmpty())
            add(Part::Line, say(u"report.list.none"_s));
        for (const OwnedAgreements& one : owned) {
            add(Part::Owner, one.owner);
            for (const Agreement& agreement : one.agreements) {
                QStringList behind = ownedDetail(m_context, agreement);
                if (agreement.dueOn.isValid())
                    behind.append(say(u"report.on"_s).arg(m_context.say.date(agreement.dueOn)));
                const QString text = agreement.text.text();
                add(Part::Point, behind.isEmpty() ? text : u"%1 (%2)"_s.arg(text, behind.join(u", "_s)));
            }
        }
    }

    const SheetContext& m_context;
    QList<Part> m_parts;
};

QString spaceBefore(Part::Kind kind, Part::Kind before) {
    switch (kind) {
    case Part::Heading:
        return u"\n\n"_s;
    case Part::Item:
    case Part::Decision:
    case Part::Owner:
        return u"\n"_s;
    case Part::Foot:
        return before == Part::Foot ? QString() : u"\n"_s;
    default:
        return {};
    }
}

QString plain(const QList<Part>& parts) {
    QString text;
    Part::Kind before = Part::Title;
    for (const Part& part : parts) {
        if (!text.isEmpty())
            text += spaceBefore(part.kind, before);
        switch (part.kind) {
        case Part::Point:
            text += u"– "_s + part.text;
            break;
        case Part::Heading:
            // A mail has no bold: a line of dashes tells a heading from what stands under it.
            text += part.text + u'\n' + QString(part.text.size(), u'-');
            break;
        default:
            text += part.text;
        }
        text += u'\n';
        before = part.kind;
    }
    return text;
}

/// Lengths in pixels, of which a word processor makes three quarters of a point.
class OdtSetter {
public:
    explicit OdtSetter(const PrintStyle& style, QTextDocument& document)
        : m_style(style), m_document(document), m_cursor(&document) {
        m_document.setUndoRedoEnabled(false);
    }

    void add(const Part& part) {
        switch (part.kind) {
        case Part::Title:
            return paragraph(part.text, m_style.cover, {.level = 1});
        case Part::Name:
            return paragraph(part.text, m_style.title, {.before = 4});
        case Part::Heading:
            return paragraph(part.text, m_style.title, {.before = 24, .level = 2});
        case Part::Item:
            return paragraph(part.text, m_style.heading, {.before = 16, .level = 3});
        case Part::Owner:
            return paragraph(part.text, m_style.heading, {.before = 12, .level = 3});
        case Part::Point:
            return paragraph(u"–\u2002"_s + part.text, m_style.body, {.before = 2, .indent = 12});
        case Part::Decision:
            return paragraph(part.text, m_style.story, {.before = 8});
        case Part::Detail:
            return paragraph(part.text, m_style.caption, {.before = 2});
        case Part::Dissent: {
            // Another opinion is as large as the decision it stands beside.
            TextStyle plum = m_style.story;
            plum.colour = m_style.colours.plum;
            return paragraph(part.text, plum, {.before = 8, .indent = 24});
        }
        case Part::Foot:
            return paragraph(part.text, m_style.caption, {.before = 16});
        case Part::Line:
            return paragraph(part.text, m_style.body, {.before = 2});
        }
    }

private:
    struct Place {
        qreal before = 0;
        qreal indent = 0;
        int level = 0;
    };

    void paragraph(const QString& words, const TextStyle& style, const Place& place) {
        QTextBlockFormat block;
        block.setTopMargin(place.before);
        block.setLeftMargin(place.indent);
        block.setHeadingLevel(place.level);
        QTextCharFormat characters;
        QFont font = style.font;
        font.setPointSizeF(style.font.pixelSize() / 10.0);
        characters.setFont(font);
        characters.setForeground(style.colour);
        if (m_begun) {
            m_cursor.insertBlock(block, characters);
        } else {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(characters);
        }
        m_cursor.insertText(words, characters);
        m_begun = true;
    }

    const PrintStyle& m_style;
    QTextDocument& m_document;
    QTextCursor m_cursor;
    bool m_begun = false;
};

Result<QList<Part>> partsOf(const Pack& pack, const Vocabulary& vocabulary, const PrintStyle& style) {
    const auto words = PackWords::load(pack.options.language);
    if (!words)
        return fail(words.error());
    return Outline(SheetContext{pack, vocabulary, *words, style}).take();
}

} // namespace

Result<QString> reportText(const Pack& pack, const Vocabulary& vocabulary) {
    const PrintStyle style;
    auto parts = partsOf(pack, vocabulary, style);
    return parts ? Result<QString>(plain(*parts)) : fail(parts.error());
}

Result<QByteArray> reportOdt(const Pack& pack, const Vocabulary& vocabulary) {
    const PrintStyle style;
    const auto parts = partsOf(pack, vocabulary, style);
    if (!parts)
        return fail(parts.error());
    QTextDocument document;
    OdtSetter setter(style, document);
    for (const Part& part : *parts)
        setter.add(part);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter(&buffer, "odf").write(&document);
    return bytes;
}

} // namespace leertafel::ui

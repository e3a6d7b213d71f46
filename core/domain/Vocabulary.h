#pragma once

#include "core/domain/Member.h"
#include "core/domain/Result.h"
#include "core/domain/Term.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>

#include <memory>
#include <optional>

namespace leertafel {

/// A label in both languages of the program.
struct Label {
    QString nl;
    QString en;
    const QString& in(QStringView language) const { return language == u"nl" ? nl : en; }
    bool operator==(const Label&) const = default;
};

/// One entry of a fixed list.
struct Entry {
    QString id;
    Label label;
    Label hint{}; ///< one line that explains it; may be empty
};

struct Theme {
    QString id; ///< `group.theme`
    QString group;
    Label label;
    bool safetyPrompt = false; ///< ⚑
    bool normalise = false;    ///< ◌ offer the method `normaliseer`
};

struct Area {
    QString code;
    QString name;
    QString parent{};   ///< wijk → city, buurt → wijk
    QString provider{}; ///< track-3 provider, wijken only
    QString article{};  ///< with which Dutch puts it in a sentence: "de" Binnenstad; mostly none

    /// As it stands in the middle of a sentence: "in de Binnenstad", "in Oost".
    QString inSentence(QStringView language) const {
        return article.isEmpty() || language != u"nl" ? name : article + u' ' + name;
    }
};

struct MethodStep {
    int number = 0; ///< 1-based
    Label name;
    Label question;
};

struct Method {
    QString id;
    Label label;
    Label purpose;
    int minutes = 0;
    QString group; ///< "2", "4-8", "solo/2"
    QString source;
    QList<MethodStep> steps;
};

struct CanvasField {
    QString id;
    Label label;
    Label guide;           ///< why, in one line
    bool labelled = false; ///< paragraphs carry fact / reading / opinion
    bool neededForRelease = false;
    bool neededForTable = false;
    Label missing{}; ///< how a list of missing things names it
};

/// All words the program chooses from, loaded and checked once at start, read-only afterwards.
class Vocabulary {
public:
    /// Reads the editions under `directory` (`:/vocabulary` or a folder) : `canvas.json`, `themes.json`,
    /// `areas.json`, `methods.json`, `profile.json`, `principles.json`, `lists.json`. `FileFormat` with
    /// path, line (JSON offset turned into a line) and reason on the first fault: unknown version,
    /// duplicate id, missing label, a theme without a group, a step out of order.
    static Result<std::shared_ptr<const Vocabulary>> load(const QString& directory);

    const QString& edition() const { return m_edition; }
    /// Of the list of wijken and buurten, which has its own rhythm.
    const QString& areaEdition() const { return m_areaEdition; }
    const QList<CanvasField>& canvas() const { return m_canvas; }
    const QList<Entry>& themeGroups() const { return m_themeGroups; }
    const QList<Theme>& themes() const { return m_themes; }
    const Area& city() const { return m_city; }
    const QList<Area>& districts() const { return m_districts; } ///< the wijken, in code order
    const QList<Area>& neighbourhoods() const { return m_neighbourhoods; }
    const QList<Method>& methods() const { return m_methods; }
    const QList<Entry>& principles() const { return m_principles; }
    const QList<Entry>& tasks() const { return m_tasks; }
    const QList<Entry>& competences() const { return m_competences; }
    /// Fixed list by name: `ageBands`, `households`, `arrivalRoutes`, `referrers`, `tracks`, `helpLadder`,
    /// `signalTypes`, `sessionKinds`, `agendaReasons`, `seats`, `meldcodeSteps`, `participants`,
    /// `handoverPoints`. Empty for an unknown name.
    const QList<Entry>& list(const QString& name) const;

    // Checked terms: `InvalidValue` for an id that is not in the vocabulary.
    Result<ThemeId> theme(const QString& id) const;
    /// A wijk, or `onbekend` when `allowUnknown`.
    Result<AreaCode> district(const QString& code, bool allowUnknown = false) const;
    Result<Referrer> referrer(const QString& id) const;
    Result<AgeBand> ageBand(const QString& id) const;

    const Theme* findTheme(const ThemeId& id) const;
    const Method* findMethod(const MethodId& id) const;
    const Area* findArea(const AreaCode& code) const;
    const CanvasField* findField(const FieldId& id) const;
    /// The label of any id of any list; the id itself when nobody knows it.
    QString label(const QString& id, QStringView language) const;

private:
    Vocabulary() = default;
    friend class VocabularyReader;

    QString m_edition;
    QString m_areaEdition;
    QList<CanvasField> m_canvas;
    QList<Entry> m_themeGroups;
    QList<Theme> m_themes;
    Area m_city;
    QList<Area> m_districts;
    QList<Area> m_neighbourhoods;
    QList<Method> m_methods;
    QList<Entry> m_principles;
    QList<Entry> m_tasks;
    QList<Entry> m_competences;
    QMap<QString, QList<Entry>> m_lists;
    QHash<QString, Label> m_labels;
};

} // namespace leertafel

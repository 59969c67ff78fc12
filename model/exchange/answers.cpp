// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clean.h"
#include "wording/wording.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

// What stands in cells of few words: positions, kinds, goals, statuses, priorities.
namespace exchange::clean {
namespace {

using domain::Position;
using domain::Priority;
using domain::RecommendationKind;
using domain::Status;

/// Names, folded, with commas between, by what they mean.
template <class T>
struct Meaning
{
    T value;
    QLatin1StringView names;
};

template <class T, size_t size>
QHash<QString, T> byName(const std::array<Meaning<T>, size> &meanings)
{
    QHash<QString, T> found;
    for (const auto &meaning : meanings) {
        for (const QString &name : QString(meaning.names).split(u','))
            found.insert(name, meaning.value);
        found.insert(folded(QString(domain::code(meaning.value))), meaning.value);
    }
    return found;
}

using C = QLatin1StringView;

const QHash<QString, Position> &positions()
{
    static const QHash<QString, Position> known = byName(std::array{
        Meaning<Position>{Position::Supported,
            C("support,accepted,accept,acepted,apoyada,apoyado,apoyadas,aceptada,aceptado,aceptadas,se apoya,se acepta,"
              "enjoys the support,enjoy the support,enjoys support,enjoyed the support,cuenta con el apoyo,"
              "cuenta con apoyo,conto con el apoyo,contaron con el apoyo,fully supported,apoyada plenamente,con apoyo")},
        Meaning<Position>{Position::Noted,
            C("note,rejected,reject,not supported,not accepted,no aceptada,no aceptado,rechazada,rechazado,no apoyada,no apoyado,"
              "tomada nota,tomado nota,tomo nota,toma nota,se toma nota,se tomo nota,tomadas nota,anotada,anotado,tomar nota,"
              "does not enjoy the support,did not enjoy the support,no cuenta con el apoyo,no conto con el apoyo,"
              "no contaron con el apoyo,takes note,taken note,noted not accepted")},
        Meaning<Position>{Position::PartlySupported,
            C("supported noted,noted supported,supported in part,partially supported,partly supported,supported partially,"
              "accepted in part,partially accepted,partly accepted,partial support,apoyada en parte,apoyada parcialmente,"
              "parcialmente apoyada,apoyo parcial,apoyada tomada nota,tomada nota apoyada,aceptada parcialmente,"
              "parcialmente aceptada,aceptada en parte,apoyado en parte,apoyado parcialmente")},
        Meaning<Position>{Position::UnderConsideration,
            C("pending,under examination,under review,to be examined,to be considered,being considered,en examen,en estudio,"
              "en consideracion,pendiente,pendientes,sera examinada,seran examinadas,por examinar,bajo consideracion")},
    });
    return known;
}

bool isPledge(const QString &word)
{
    static const QSet<QString> pledges{u"voluntary pledge"_s, u"voluntary pledges"_s, u"pledge"_s, u"voluntary commitment"_s,
        u"promesa voluntaria"_s, u"promesas voluntarias"_s, u"compromiso voluntario"_s, u"compromisos voluntarios"_s};
    return pledges.contains(word);
}

/// What UPR Info writes where a State said nothing of its own: no answer, and nothing to warn of.
bool isSilence(const QString &word)
{
    static const QSet<QString> silences{u"no response"_s, u"general response"_s, u"no clear position"_s, u"none"_s, u"n a"_s,
        u"sin respuesta"_s, u"sin posicion"_s, u"ninguna"_s};
    return silences.contains(word);
}

std::optional<Position> level(const QString &word)
{
    if (word.size() != 1 || word < u"0"_s || word > u"2"_s)
        return std::nullopt;
    constexpr std::array levels{Position::Noted, Position::PartlySupported, Position::Supported};
    return levels[static_cast<size_t>(word.front().unicode() - u'0')];
}

/// "16.2, 8.7" as its codes; the value itself when anything but codes stands there.
QStringList codesIn(const QString &value)
{
    static const QRegularExpression codes(
        uR"(^\d{1,2}(?:\.(?:\d{1,2}|[a-d]))?(?:\s*[,;|/]\s*\d{1,2}(?:\.(?:\d{1,2}|[a-d]))?)+$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(uR"(\s*[,;|/]\s*)"_s);
    return codes.match(value).hasMatch() ? value.split(between, Qt::SkipEmptyParts) : QStringList{value};
}

/// A number as a person reads it: spreadsheets write 16.100000000000001 for 16.1.
QString rounded(const QString &value)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    return ok && value.size() > 5 ? QString::number(number, 'g', 6) : value;
}

} // namespace

Answer answer(const QString &cell, bool levels)
{
    QSet<Position> found;
    for (const QString &value : listValues(cell)) {
        const QString word = folded(value);
        if (isPledge(word))
            return {std::nullopt, true, true};
        if (isSilence(word))
            continue;
        const auto known = positions().constFind(word);
        const auto said = levels ? level(word) : std::nullopt;
        if (!said && known == positions().constEnd())
            return {std::nullopt, false, false};
        found << said.value_or(known == positions().constEnd() ? Position::Noted : *known);
    }
    if (found.isEmpty())
        return {};
    return {found.size() == 1 ? *found.cbegin() : Position::PartlySupported, false, true};
}

std::optional<Status> status(const QString &cell)
{
    static const QHash<QString, Status> known = byName(std::array{
        Meaning<Status>{Status::NotStarted,
            C("sin iniciar,no iniciada,no iniciado,not begun,sin comenzar,por iniciar,sin avance,sin avances,no progress")},
        Meaning<Status>{Status::Planned, C("planificada,planificado,planeada,planeado,programada,programado,scheduled")},
        Meaning<Status>{Status::InProgress,
            C("en curso,en progreso,en proceso,en ejecucion,en implementacion,en marcha,under way,underway,in process,started,iniciada,"
              "iniciado,in implementation,being implemented")},
        Meaning<Status>{Status::PartlyImplemented,
            C("partially implemented,cumplida en parte,cumplida parcialmente,parcialmente cumplida,parcialmente implementada,"
              "implementada parcialmente,implementada en parte,cumplimiento parcial,partial,parcial,cumplido parcialmente")},
        Meaning<Status>{Status::Implemented,
            C("cumplida,cumplido,fully implemented,completed,complete,done,completada,completado,implementada,implementado,"
              "plenamente cumplida,cumplida totalmente,totalmente cumplida,cumplimiento total,finalizada,finalizado")},
        Meaning<Status>{Status::NotAccepted, C("no aceptada,no aceptado,rejected,rechazada,rechazado")},
        Meaning<Status>{Status::Ongoing,
            C("ongoing by nature,de cumplimiento continuo,cumplimiento continuo,continuous,permanente,continua,continuo")},
        Meaning<Status>{Status::NotApplicable,
            C("no longer applicable,ya no aplicable,ya no aplica,no aplicable,no aplica,sin efecto,obsolete")},
    });
    const auto found = known.constFind(folded(listValues(cell).value(0)));
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Priority> priority(const QString &cell)
{
    static const QHash<QString, Priority> known = byName(std::array{
        Meaning<Priority>{Priority::Low, C("baja,bajo,minor,menor")},
        Meaning<Priority>{Priority::Normal, C("media,medio,medium,mediana,ordinary,moderate,moderada")},
        Meaning<Priority>{Priority::High, C("alta,alto,urgent,urgente,muy alta,very high,critical,critica,maxima")},
    });
    const auto found = known.constFind(folded(listValues(cell).value(0)));
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<RecommendationKind> kind(const QString &cell)
{
    const QStringList values = listValues(cell);
    if (values.isEmpty())
        return RecommendationKind::Recommendation;
    const QString word = folded(values.front());
    if (word.startsWith(u"recommendation") || word.startsWith(u"recomendacion"))
        return RecommendationKind::Recommendation;
    if (word.startsWith(u"concern") || word.startsWith(u"observation") || word.startsWith(u"preocupacion")
        || word.startsWith(u"motivos de preocupacion") || word.startsWith(u"observacion"))
        return RecommendationKind::Concern;
    if (isPledge(word))
        return RecommendationKind::Pledge;
    // As our own lists say it.
    static const QHash<QString, RecommendationKind> ours = [] {
        QHash<QString, RecommendationKind> all;
        for (const auto each : domain::allOf<RecommendationKind>()) {
            for (const auto language : domain::allOf<domain::Language>())
                all.insert(folded(wording::Wording(language).kind(each)), each);
        }
        return all;
    }();
    const auto known = ours.constFind(word);
    return known == ours.constEnd() ? std::nullopt : std::optional(*known);
}

QList<Sdg> sdgs(const QString &cell, bool numeric)
{
    static const QRegularExpression coded(
        uR"(^(?:SDG|ODS|Goal|Target|Meta|Objetivo)?\s*(\d{1,2}(?:\.(?:\d{1,2}|[a-d]))?)(?![\d.])\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> tenth{u"8.1"_s, u"16.1"_s, u"17.1"_s};
    QList<Sdg> out;
    for (const QString &value : listValues(cell)) {
        for (const QString &one : codesIn(numeric ? rounded(value) : value)) {
            const QString code = coded.match(one).captured(1).toLower();
            out << Sdg{code, numeric && tenth.contains(code), one};
        }
    }
    return out;
}

} // namespace exchange::clean

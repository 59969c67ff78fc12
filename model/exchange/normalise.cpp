// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming.h"
#include "exchange/rowcleaner.h"

#include "domain/rules.h"
#include "wording/countries.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr qsizetype longestText = 100'000;
constexpr qsizetype longestParagraph = 64; ///< as domain::validate

/// The database that rows come from; empty for a table of somebody's own.
QString systemOf(Family family)
{
    switch (family) {
    case Family::Dihr:
    case Family::UprMatrix:
    case Family::ImpactOss:
    case Family::Uwazi:
        return domain::code(family);
    case Family::Uhri:
    case Family::UprInfo:
    case Family::Mapped:
        break;
    }
    return {};
}

QString joined(const QList<domain::RecommendingState> &states)
{
    QStringList names;
    for (const auto &state : states)
        names << (state.iso3.isEmpty() ? state.printed : state.iso3);
    return names.join(u"; "_s);
}

class Normaliser : private RowCleaner
{
public:
    Normaliser(const SourceRow &row, const NormaliseOptions &options)
        : RowCleaner(row, options.asPrinted)
        , m_row(row)
        , m_options(options)
    {
    }

    Normalised run()
    {
        if (!damaged() && kindFits()) {
            readDocument();
            readTexts();
            readAnswer();
            readTerms();
            readWork();
            readIdentity();
            judge();
        }
        m_out.remarks = takeRemarks();
        m_out.cleanings = takeCleanings();
        return std::move(m_out);
    }

private:
    bool damaged()
    {
        switch (m_row.damage) {
        case Damage::None:
            break;
        case Damage::TooManyCells:
            return refuse(Reason::TooManyCells, QString());
        case Damage::OpenQuote:
            return refuse(Reason::OpenQuote, m_row[Column::Text].left(80));
        case Damage::NotARecord:
            return refuse(Reason::NotARecord, QString());
        }
        return false;
    }

    /// Concerns and other annotations are left out; what has no type at all counts as a recommendation.
    bool kindFits()
    {
        const QString printed = cell(Column::Type);
        const auto kind = clean::kind(printed);
        if (!kind)
            return !refuse(Reason::OtherKind, clean::listValues(printed).value(0));
        if (*kind == domain::RecommendationKind::Concern && !m_options.concerns)
            return !refuse(Reason::Concern, QString());
        m_out.incoming.kind = *kind;
        m_out.incoming.saysKind = has(Column::Type);
        if (!printed.isEmpty())
            note(Column::Type, Rule::Kind, printed, domain::code(*kind));
        return true;
    }

    void readDocument()
    {
        IncomingDocument &document = m_out.incoming.document;
        if (has(Column::Countries))
            note(Column::Countries, Rule::StateNames, cell(Column::Countries), m_options.state);
        readBody(document);
        document.symbol = first(Column::Symbol);
        if (document.symbol.isEmpty())
            document.symbol = m_options.defaults.symbol;
        const QString body = clean::folded(document.body);
        document.isUpr = body == u"upr" || body == u"epu" || body.contains(u"universal periodic review")
            || body.contains(u"examen periodico universal");
        document.kind = documentKind(document);
        document.published = date(Column::Published);
        if (!document.published.isValid())
            document.published = m_options.defaults.published;
        readSession(document);
        if (document.symbol.isEmpty() && document.caseName.isEmpty())
            document.caseName = has(Column::Case) ? first(Column::Case) : m_options.defaults.name;
    }

    void readBody(IncomingDocument &document)
    {
        const QString printed = cell(Column::Body);
        document.body = clean::listValues(printed).value(0).left(longestName);
        if (document.body.isEmpty())
            document.body = m_options.defaults.body;
        if (printed.isEmpty())
            return;
        const QString known = m_options.bodyName ? m_options.bodyName(document.body) : QString();
        note(Column::Body, Rule::Body, printed, known.isEmpty() ? document.body : known);
    }

    void readSession(IncomingDocument &document)
    {
        static const QRegularExpression cycle(
            uR"((?:cycle|ciclo|examen|round)\s*(\d)\b|\b([1-9])(?:st|nd|rd|th|er|º|°)?\s*(?:cycle|ciclo|examen|round)?\s*$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (!document.isUpr)
            return;
        if (const auto found = cycle.match(cell(Column::Cycle)); found.hasMatch())
            document.cycle = (found.captured(1) + found.captured(2)).toInt();
        const auto session = clean::firstNumber(cell(Column::Session));
        if (!session)
            return;
        document.session = QString::number(*session);
        note(Column::Session, Rule::Value, cell(Column::Session), document.session);
        document.cycle = domain::uprCycle(*session);
        if (document.symbol.isEmpty())
            document.caseName = u"UPR/EPU %1 (%2)"_s.arg(document.session, m_options.state);
    }

    [[nodiscard]] static QString documentKind(const IncomingDocument &document)
    {
        static const QRegularExpression concluding(
            uR"(/(CO|CONCLUSIONS)/)"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression visit(
            uR"(^(A/HRC|E/CN\.4|A)/.*Add\.\d+)"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression procedure(
            uR"(^(SR|IE|WG|Special Rapporteur|Independent Expert|Working Group|Relator|Experto|Grupo de Trabajo)\b)"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (document.isUpr)
            return u"upr_report"_s;
        if (concluding.match(document.symbol).hasMatch())
            return u"concluding_observations"_s;
        if (procedure.match(document.body).hasMatch() && visit.match(document.symbol).hasMatch())
            return u"visit_report"_s;
        return u"other"_s;
    }

    void readTexts()
    {
        Incoming &in = m_out.incoming;
        const bool hasEs = has(Column::TextEs);
        const bool hasEn = has(Column::TextEn);
        if (has(Column::Text) || (!hasEs && !hasEn)) {
            readText(Column::Text);
            in.language = m_options.language.value_or(clean::language(in.text, m_options.usual));
        } else {
            in.language = hasEs && hasEn ? m_options.language.value_or(m_options.usual)
                : hasEs                  ? domain::Language::Spanish
                                         : domain::Language::English;
            readText(in.language == domain::Language::Spanish ? Column::TextEs : Column::TextEn);
        }
        const Column other = in.language == domain::Language::Spanish ? Column::TextEn : Column::TextEs;
        if (other == Column::TextEs ? hasEs : hasEn)
            in.translation = withoutNumber(other, text(other, cell(other).left(longestText)));
    }

    void readText(Column column)
    {
        Incoming &in = m_out.incoming;
        in.sourceText = cell(column).left(longestText);
        in.text = text(column, in.sourceText);
        readParagraph(column);
        in.order = in.paragraph.isEmpty() ? static_cast<int>(std::min<qint64>(m_row.number, 1'000'000))
                                       : clean::paragraphOrder(in.paragraph);
        readStates(column);
        if (in.text.contains(u'\uFFFD'))
            remark(Reason::BrokenCharacters, QString());
    }

    void readParagraph(Column column)
    {
        Incoming &in = m_out.incoming;
        const QString printed = cell(Column::Paragraph);
        if (!printed.trimmed().isEmpty()) {
            in.paragraph = asPrinted(Column::Paragraph) ? printed : clean::paragraph(printed);
            in.paragraph = in.paragraph.left(longestParagraph);
            note(Column::Paragraph, Rule::Paragraph, printed, in.paragraph);
        }
        if (asPrinted(column) || !m_options.paragraphFromText)
            return;
        const auto numbered = clean::splitParagraph(in.text);
        const bool own = in.paragraph.isEmpty() || numbered.paragraph == in.paragraph;
        if (!own || numbered.paragraph.isEmpty())
            return;
        note(column, Rule::Paragraph, in.text, numbered.text);
        in.paragraph = numbered.paragraph;
        in.text = numbered.text;
    }

    /// The text of the other language without the number that the original has too.
    [[nodiscard]] QString withoutNumber(Column column, const QString &text)
    {
        const auto numbered = clean::splitParagraph(text);
        if (asPrinted(column) || !m_options.paragraphFromText || numbered.paragraph.isEmpty() || numbered.paragraph != m_out.incoming.paragraph)
            return text;
        note(column, Rule::Paragraph, text, numbered.text);
        return numbered.text;
    }

    void readStates(Column column)
    {
        Incoming &in = m_out.incoming;
        const QString printed = cell(Column::RecommendingStates).left(longestText);
        if (asPrinted(Column::RecommendingStates)) {
            for (const QString &line : printed.split(u'\n', Qt::SkipEmptyParts))
                in.states << domain::RecommendingState{wording::countries::fromName(line).value_or(QString()), line};
        } else {
            in.states = clean::recommendingStates(printed);
            if (!in.states.isEmpty())
                note(Column::RecommendingStates, Rule::StateNames, printed, joined(in.states));
        }
        // UPR Info and the explorers built on it keep the States out of the text.
        if (in.document.isUpr && m_row.family != Family::UprInfo && m_row.family != Family::Dihr && !asPrinted(column))
            splitStates(column);
        for (const auto &state : std::as_const(in.states)) {
            if (state.iso3.isEmpty())
                remark(Reason::UnknownRecommendingState, state.printed.left(80));
        }
    }

    void splitStates(Column column)
    {
        Incoming &in = m_out.incoming;
        auto trailing = clean::splitStates(in.text);
        const auto isNew = [&in](const domain::RecommendingState &state) {
            return std::ranges::none_of(in.states, [&](const auto &known) { return known.iso3 == state.iso3; });
        };
        if (in.states.isEmpty())
            in.states = trailing.states;
        else if (std::ranges::any_of(trailing.states, isNew))
            return; // the text names others: it stays as it is
        note(column, Rule::StatesOfText, in.text, trailing.text);
        in.text = trailing.text;
    }

    void readAnswer()
    {
        const QString printed = cell(Column::Position);
        const auto answer = clean::answer(printed, m_row.family == Family::ImpactOss);
        m_out.incoming.position = answer.position;
        if (answer.pledge) {
            m_out.incoming.kind = domain::RecommendationKind::Pledge;
            m_out.incoming.saysKind = true;
        }
        if (!answer.known)
            remark(Reason::UnknownAnswer, clean::listValues(printed).value(0).left(80));
        else if (answer.position)
            note(Column::Position, Rule::Position, printed, domain::code(*answer.position));
    }

    void readTerms()
    {
        m_out.incoming.themes = names(Column::Themes);
        m_out.incoming.groups = names(Column::Groups);
        const QString printed = cell(Column::Sdgs);
        for (const auto &sdg : clean::sdgs(printed, m_row.isNumeric(Column::Sdgs))) {
            if (sdg.ambiguous || sdg.code.isEmpty())
                remark(sdg.ambiguous ? Reason::AmbiguousSdg : Reason::UnknownSdg, sdg.printed.left(80));
            else if (!m_out.incoming.sdgs.contains(sdg.code))
                m_out.incoming.sdgs << sdg.code;
        }
        if (!m_out.incoming.sdgs.isEmpty())
            note(Column::Sdgs, Rule::Goal, printed, m_out.incoming.sdgs.join(u'\n'));
    }

    /// What the office itself decided: only people's own tables say it.
    void readWork()
    {
        Incoming &in = m_out.incoming;
        const QStringList leads = institutions(Column::Lead);
        in.lead = leads.value(0);
        in.support = leads.sliced(leads.isEmpty() ? 0 : 1) + institutions(Column::Support);
        in.support.removeAll(in.lead);
        in.support.removeDuplicates();
        if (leads.size() > 1)
            remark(Reason::SeveralLeads, leads.sliced(1).join(u"; "_s).left(200));
        in.due = date(Column::Due);
        in.priority = understood(Column::Priority, clean::priority(cell(Column::Priority)), Reason::UnknownPriority);
        in.status = understood(Column::Status, clean::status(cell(Column::Status)), Reason::UnknownStatus);
    }

    void readIdentity()
    {
        Incoming &in = m_out.incoming;
        if (m_row.family == Family::UprInfo) {
            const QString identity = m_options.state + u'|' + in.document.session + u'|' + clean::folded(in.text);
            in.externalSystem = u"uprinfo"_s;
            in.externalId = QString::fromLatin1(
                QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
            return;
        }
        in.uid = first(Column::Uid);
        in.externalId = clean::listValues(cell(Column::ExternalId)).value(0).left(longestName);
        if (m_row.family == Family::Uhri)
            in.externalSystem = in.externalId.isEmpty() ? QString() : u"uhri"_s;
        else if (has(Column::ExternalSystem))
            in.externalSystem = first(Column::ExternalSystem);
        else
            in.externalSystem = systemOf(m_row.family);
    }

    void judge()
    {
        const Incoming &in = m_out.incoming;
        if (clean::folded(in.text).isEmpty())
            refuse(Reason::NoText, QString());
        else if (const qsizetype size = longest(); size > longestText)
            refuse(Reason::TextTooLong, QString::number(size));
        else if (in.document.body.isEmpty())
            refuse(Reason::NoBody, QString());
        else if (in.document.symbol.isEmpty() && in.document.caseName.isEmpty())
            refuse(Reason::NoDocument, in.document.body);
        else if (const QString other = otherStateOf(in.document.symbol); !other.isEmpty())
            refuse(Reason::SymbolOfOtherState, other);
    }

    [[nodiscard]] qsizetype longest() const
    {
        return std::max({m_row[Column::Text].size(), m_row[Column::TextEs].size(), m_row[Column::TextEn].size()});
    }

    /// "CEDAW/C/PRY/CO/7" names its State. Old codes ("PAR") count; what is no State's code says nothing.
    [[nodiscard]] QString otherStateOf(const QString &symbol) const
    {
        static const QRegularExpression pattern(
            uR"(^[A-Z]+(?:/C(?:\.\d+)?)+/(?:OPAC/|OPSC/)?([A-Z]{3})(?:-[A-Z]+)?/)"_s);
        const auto found = pattern.match(symbol);
        const auto named = found.hasMatch() ? wording::countries::fromName(found.captured(1)) : std::nullopt;
        const auto known = wording::countries::fromName(m_options.state);
        return named && known && *named != *known ? *named : QString();
    }

    bool refuse(Reason reason, const QString &detail)
    {
        m_out.reason = reason;
        m_out.detail = detail;
        return true;
    }

    const SourceRow &m_row;
    const NormaliseOptions &m_options;
    Normalised m_out;
};

} // namespace

bool isSkipped(Reason reason)
{
    return reason == Reason::Concern || reason == Reason::OtherKind;
}

bool isRefused(Reason reason)
{
    return reason >= Reason::NoText && reason <= Reason::NotARecord;
}

Normalised normalise(const SourceRow &row, const NormaliseOptions &options)
{
    return Normaliser(row, options).run();
}

} // namespace exchange

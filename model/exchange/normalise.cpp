// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming.h"

#include "domain/rules.h"
#include "wording/countries.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr qsizetype longestText = 100'000;
constexpr qsizetype longestName = 300; ///< of a theme, a body, a symbol; more is a column that slipped

class Normaliser
{
public:
    Normaliser(const SourceRow &row, const NormaliseOptions &options)
        : m_row(row)
        , m_options(options)
    {
    }

    Normalised run()
    {
        if (!damaged() && kindFits()) {
            readDocument();
            readText();
            readAnswer();
            readTerms();
            readIdentity();
            judge();
        }
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
        const auto kind = clean::kind(m_row[Column::Type]);
        const QString printed = clean::listValues(m_row[Column::Type]).value(0);
        if (!kind)
            return !refuse(Reason::OtherKind, printed);
        if (*kind == domain::RecommendationKind::Concern && !m_options.concerns)
            return !refuse(Reason::Concern, QString());
        m_out.incoming.kind = *kind;
        return true;
    }

    void readDocument()
    {
        IncomingDocument &document = m_out.incoming.document;
        document.body = clean::listValues(m_row[Column::Body]).value(0).left(longestName);
        document.symbol = clean::listValues(m_row[Column::Symbol]).value(0).left(longestName);
        const QString body = clean::folded(document.body);
        document.isUpr = body == u"upr" || body == u"epu" || body.contains(u"universal periodic review")
            || body.contains(u"examen periodico universal");
        document.kind = documentKind(document);
        const QString published = m_row[Column::Published];
        document.published = clean::date(published);
        if (!document.published.isValid() && !clean::listValues(published).isEmpty())
            remark(Reason::UnknownDate, clean::listValues(published).value(0).left(80));
        const auto session = clean::firstNumber(m_row[Column::Session]);
        if (!document.isUpr || !session)
            return;
        document.session = QString::number(*session);
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

    void readText()
    {
        Incoming &in = m_out.incoming;
        in.sourceText = m_row[Column::Text].left(longestText);
        const auto numbered = clean::splitParagraph(clean::plain(in.sourceText));
        in.paragraph = numbered.paragraph;
        in.text = numbered.text;
        in.order = orderOf(in.paragraph, m_row.number);
        in.states = clean::recommendingStates(m_row[Column::RecommendingStates].left(longestText));
        if (in.document.isUpr && m_row.family == Family::Uhri)
            splitStates();
        for (const auto &state : std::as_const(in.states)) {
            if (state.iso3.isEmpty())
                remark(Reason::UnknownRecommendingState, state.printed.left(80));
        }
        if (in.text.contains(u'\uFFFD'))
            remark(Reason::BrokenCharacters, QString());
        in.language = m_options.language.value_or(clean::language(in.text, m_options.usual));
    }

    void splitStates()
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
        in.text = trailing.text;
    }

    /// The place in its document: 114.63 before 114.7a… by the numbers of the paragraph; without one, by the row.
    [[nodiscard]] static int orderOf(const QString &paragraph, qint64 row)
    {
        static const QRegularExpression number(uR"(\d+|\(([a-z])\))"_s);
        int order = 0;
        int parts = 0;
        for (auto found = number.globalMatch(paragraph); found.hasNext() && parts < 3; ++parts) {
            const auto match = found.next();
            const int value =
                match.captured(1).isEmpty() ? match.captured().toInt() : match.captured(1).front().unicode() - u'a' + 1;
            order = order * 1000 + std::min(value, 999);
        }
        for (; parts > 0 && parts < 3; ++parts)
            order *= 1000;
        return paragraph.isEmpty() ? static_cast<int>(std::min<qint64>(row, 1'000'000)) : order;
    }

    void readAnswer()
    {
        const auto answer = clean::answer(m_row[Column::Position]);
        m_out.incoming.position = answer.position;
        if (answer.pledge)
            m_out.incoming.kind = domain::RecommendationKind::Pledge;
        if (!answer.known)
            remark(Reason::UnknownAnswer, clean::listValues(m_row[Column::Position]).value(0).left(80));
    }

    [[nodiscard]] static QStringList names(const QString &cell)
    {
        QStringList names = clean::listValues(cell);
        names.removeIf([](const QString &name) { return name.size() > longestName || clean::folded(name).isEmpty(); });
        return names;
    }

    void readTerms()
    {
        m_out.incoming.themes = names(m_row[Column::Themes]);
        m_out.incoming.groups = names(m_row[Column::Groups]);
        for (const auto &sdg : clean::sdgs(m_row[Column::Sdgs], m_row.isNumeric(Column::Sdgs))) {
            if (sdg.ambiguous || sdg.code.isEmpty())
                remark(sdg.ambiguous ? Reason::AmbiguousSdg : Reason::UnknownSdg, sdg.printed.left(80));
            else if (!m_out.incoming.sdgs.contains(sdg.code))
                m_out.incoming.sdgs << sdg.code;
        }
    }

    void readIdentity()
    {
        Incoming &in = m_out.incoming;
        if (m_row.family == Family::UprInfo) {
            const QString identity = m_options.state + u'|' + in.document.session + u'|' + clean::folded(in.text);
            in.externalSystem = u"uprinfo"_s;
            in.externalId = QString::fromLatin1(
                QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
        } else {
            in.externalId = clean::listValues(m_row[Column::ExternalId]).value(0).left(longestName);
            in.externalSystem = in.externalId.isEmpty() ? QString() : u"uhri"_s;
        }
    }

    void judge()
    {
        const Incoming &in = m_out.incoming;
        if (clean::folded(in.text).isEmpty())
            refuse(Reason::NoText, QString());
        else if (m_row[Column::Text].size() > longestText)
            refuse(Reason::TextTooLong, QString::number(m_row[Column::Text].size()));
        else if (in.document.body.isEmpty())
            refuse(Reason::NoBody, QString());
        else if (in.document.symbol.isEmpty() && in.document.caseName.isEmpty())
            refuse(Reason::NoDocument, in.document.body);
        else if (const QString other = otherStateOf(in.document.symbol); !other.isEmpty())
            refuse(Reason::SymbolOfOtherState, other);
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
    void remark(Reason reason, const QString &detail) { m_out.remarks << Remark{m_row.number, reason, detail}; }

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

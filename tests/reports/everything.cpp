// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everything.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace reports;

namespace sample {
namespace {

/// Says one thing in two languages.
class Say
{
public:
    explicit Say(domain::Language language)
        : m_spanish(language == domain::Language::Spanish)
    {
    }
    [[nodiscard]] bool isSpanish() const { return m_spanish; }
    QString operator()(const char16_t *spanish, const char16_t *english) const
    {
        return QString::fromUtf16(m_spanish ? spanish : english);
    }

private:
    bool m_spanish;
};

QByteArray crest()
{
    QImage image(240, 300, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(QColor(0x1A, 0x3F, 0x7A));
        painter.setPen(QPen(QColor(0xC9, 0xA2, 0x27), 12));
        painter.drawRoundedRect(20, 20, 200, 250, 60, 60);
        painter.drawLine(20, 145, 220, 145);
        painter.drawLine(120, 20, 120, 270);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString prose(const Say &say)
{
    return say(u"El Ministerio de la Mujer, junto con el Ministerio Público y el Ministerio del Interior, elaboró un "
               u"protocolo nacional de evaluación del riesgo, aprobado por la "
               u"Resolución ministerial 203/2026 (anexo 4). En abril de 2026 lo aplicaban 46 de las 118 fiscalías, y "
               u"412 personas operadoras habían recibido capacitación.",
        u"The Ministry of Women, together with the Public Prosecutor's Office and the Ministry of the Interior, drew "
        u"up a national protocol for the assessment of risk, "
        u"adopted by ministerial resolution 203/2026 (annex 4). By April 2026 it was applied by 46 of the 118 "
        u"prosecutors' offices, and 412 officials had been trained.");
}

Table table(const Say &say, int rows, bool total)
{
    Table out{.caption = say(u"Cuadro %1. Medidas de protección dictadas en 24 horas",
                  u"Table %1. Protection measures ordered within 24 hours")
                             .arg(rows),
        .columns = {{say(u"Departamento", u"Department"), Column::Kind::Words, 3}, {u"2024"_s, Column::Kind::Number, 1},
            {u"2025"_s, Column::Kind::Number, 1}, {say(u"Observación", u"Remark"), Column::Kind::Words, 3}},
        .totalRow = total,
        .source = plain(say(u"Fuente: Sistema de seguimiento, al 19 de mayo de 2026.",
            u"Source: monitoring system, as of 19 May 2026."))};
    for (int i = 1; i <= rows; ++i)
        out.rows.append({plain(u"%1 %2"_s.arg(say(u"Departamento", u"Department")).arg(i)),
            plain(QString::number(80 + i)), plain(QString::number(90 + 2 * i)),
            plain(i % 5 == 0 ? prose(say) : say(u"Sin observaciones", u"No remarks"))});
    if (total)
        out.rows.append({plain(say(u"Total", u"Total")), plain(u"1.024"_s), plain(u"1.318"_s), plain({})});
    return out;
}

Table matrix(const Say &say)
{
    Table out{.caption = say(u"Cuadro 3. Situación por mecanismo", u"Table 3. Status by mechanism"), .totalRow = true};
    out.columns.append({say(u"Mecanismo", u"Mechanism"), Column::Kind::Words, 3});
    for (const QString &header : {say(u"Sin iniciar", u"Not started"), say(u"Planificadas", u"Planned"),
             say(u"En curso", u"In progress"), say(u"Cumplidas en parte", u"Partly implemented"),
             say(u"Cumplidas", u"Implemented"), say(u"Total", u"Total")})
        out.columns.append({header, Column::Kind::Number, 1});
    for (const QString &name : {say(u"Comité para la Eliminación de la Discriminación contra la Mujer",
                                    u"Committee on the Elimination of Discrimination against Women"),
             say(u"Examen Periódico Universal", u"Universal Periodic Review"), say(u"Total", u"Total")})
        out.rows.append(
            {plain(name), plain(u"12"_s), plain(u"3"_s), plain(u"45"_s), plain(u"7"_s), plain(u"9"_s), plain(u"76"_s)});
    return out;
}

Facts facts(const Say &say)
{
    return {{{say(u"Situación", u"Status"),
                 {bold(say(u"En curso, 45 %", u"In progress, 45%")),
                     plain(say(u"Vista del Estado.", u"The State's view."))}},
        {say(u"Líder", u"Lead"), {plain(say(u"Ministerio de la Mujer", u"Ministry of Women"))}},
        {say(u"Plazo", u"Due"), {}},
        {say(u"Último avance", u"Latest progress"),
            {plain(prose(say)),
                {Run{.text = say(u"Acta de la comisión", u"Record of the commission"),
                    .link = u"https://example.org/acta?id=7&x=1"_s}}}},
        {say(u"Calificación", u"Grade"), {plain(u"B"_s)}}}};
}

Figure figure(const Say &say)
{
    using domain::Status;
    return {.caption = say(u"Figura 1. Situación por tipo de mecanismo", u"Figure 1. Status by kind of mechanism"),
        .totalHeader = say(u"Total", u"Total"),
        .series = {{Status::NotStarted, say(u"Sin iniciar", u"Not started")},
            {Status::InProgress, say(u"En curso", u"In progress")},
            {Status::Implemented, say(u"Cumplida", u"Implemented")},
            {Status::NotAccepted, say(u"No aceptada", u"Not accepted")}},
        .bars = {{say(u"Órganos de tratados", u"Treaty bodies"), {12, 30, 20, 0}, {u"12"_s, u"30"_s, u"20"_s, u"0"_s},
                     u"62"_s},
            {say(u"Examen Periódico Universal", u"Universal Periodic Review"), {40, 70, 25, 15},
                {u"40"_s, u"70"_s, u"25"_s, u"15"_s}, u"150"_s}},
        .alternative = say(u"Órganos de tratados: 12 sin iniciar, 30 en curso, 20 cumplidas.",
            u"Treaty bodies: 12 not started, 30 in progress, 20 implemented."),
        .source = plain(say(u"Fuente: Sistema de seguimiento.", u"Source: monitoring system."))};
}

Text withEverything(const Say &say)
{
    const auto other = say.isSpanish() ? domain::Language::English : domain::Language::Spanish;
    return {Run{.text = say(u"Véase la ", u"See ")},
        Run{.text = say(u"sección de avances", u"the section on progress"), .link = u"#progress"_s},
        Run{.text = say(u" y la ", u" and the ")},
        Run{.text = say(u"página del Comité", u"Committee's page"), .link = u"https://example.org/comité"_s},
        Run{.text = u"; "_s},
        Run{.text = say(u"importante", u"important"),
            .bold = true,
            .note = say(u"Ley 5777, artículo 3.", u"Law 5777, article 3.")},
        Run{.text = u", "_s},
        Run{.text = say(u"State under review", u"Estado examinado"), .italic = true, .language = other},
        Run{.text = u"."_s,
            .note = say(
                u"Información de la institución, abril de 2026.", u"Information from the institution, April 2026.")}};
}

void addProgress(Document &out, const Say &say)
{
    out.blocks << Block(Heading{1,
        plain(say(u"II. Avances en la aplicación de las observaciones finales",
            u"II. Progress in following up the concluding observations")),
        u"progress"_s});
    int number = 3;
    for (int i = 1; i <= 6; ++i) {
        out.blocks << Block(Heading{2,
            plain(u"%1. %2"_s.arg(QChar(u'A' + i - 1))
                      .arg(say(u"Violencia de género contra la mujer", u"Gender-based violence against women"))),
            u"part %1"_s.arg(i)})
                   << Block(Heading{3,
                          plain(say(u"Párrafo 24 b): protocolo nacional", u"Paragraph 24 (b): national protocol")), {}})
                   << Block(Paragraph{.text = plain(prose(say)), .kind = Paragraph::Kind::Quote});
        for (int j = 0; j < 3; ++j)
            out.blocks << Block(Paragraph{.text = plain(prose(say)), .number = ++number});
        out.blocks << Block(facts(say));
    }
}

} // namespace

Document everything(domain::Language language)
{
    const Say say(language);
    Document out;
    out.metadata = {.title = say(u"Noveno informe periódico de Valdoria", u"Ninth periodic report of Valdoria"),
        .language = language,
        .author = say(u"República de Valdoria", u"Republic of Valdoria"),
        .date = QDate(2026, 5, 19),
        .runningHeader = u"CEDAW/C/VAL/9"_s,
        .pageLabel = say(u"Página %1 de %2", u"Page %1 of %2")};
    out.cover = {.crest = crest(),
        .crestDescription = say(u"Escudo de Valdoria", u"Crest of Valdoria"),
        .address = {u"Calle del Congreso 12"_s, u"Ciudad de Valdoria"_s},
        .author = out.metadata.author,
        .institution = say(u"Ministerio de Relaciones Exteriores", u"Ministry of Foreign Affairs"),
        .title = out.metadata.title,
        .subtitle = say(u"Convención sobre la eliminación de todas las formas de discriminación contra la mujer",
            u"Convention on the Elimination of All Forms of Discrimination against Women"),
        .date = say(u"19 de mayo de 2026", u"19 May 2026"),
        .notes = {say(u"La situación es la vista del Estado.", u"Status is the State's view."),
            say(u"Fuente: Sistema de seguimiento de recomendaciones.",
                u"Source: the system for monitoring recommendations.")}};
    out.blocks << Block(Contents{say(u"Índice", u"Contents"), 2}) << Block(PageBreak{})
               << Block(Heading{1, plain(say(u"I. Introducción", u"I. Introduction")), u"introduction"_s})
               << Block(Paragraph{.text = plain(prose(say)), .number = 1})
               << Block(Paragraph{.text = withEverything(say), .number = 2})
               << Block(Paragraph{.text = plain(prose(say)), .key = u"s.basis"_s})
               << Block(Paragraph{.text = {}, .key = u"s.scope"_s})
               << Block(ItemList{
                      false, {plain(say(u"Primero", u"First")), plain(prose(say)), plain(say(u"Tercero", u"Third"))}})
               << Block(ItemList{true, {plain(say(u"Uno", u"One")), plain(say(u"Dos", u"Two"))}})
               << Block(Paragraph{.text = plain(prose(say)), .number = 3})
               << Block(ItemList{true, {plain(say(u"Otra vez uno", u"One again")), plain(prose(say))}})
               << Block(KeyFigures{
                      {{u"1.248"_s, say(u"recomendaciones", u"recommendations")},
                          {u"312"_s, say(u"cumplidas, a juicio del Estado", u"implemented, in the State's view")},
                          {u"87"_s, say(u"con plazo vencido", u"past due")}},
                      plain(say(u"Fuente: Sistema.", u"Source: the system."))})
               << Block(figure(say)) << Block(table(say, 4, true)) << Block(matrix(say)) << Block(table(say, 45, true));
    addProgress(out, say);
    out.blocks << Block(Heading{4, plain(say(u"Nota final", u"Final note")), {}})
               << Block(Paragraph{.text = plain(say(u"Los porcentajes se redondean.", u"Percentages are rounded.")),
                      .kind = Paragraph::Kind::Note})
               << Block(facts(say)) << Block(facts(say));
    return out;
}

Document longReport(domain::Language language, int recommendations)
{
    const Say say(language);
    Document out = everything(language);
    out.blocks.clear();
    out.blocks << Block(Contents{say(u"Índice", u"Contents"), 2});
    for (int i = 1; i <= recommendations; ++i) {
        if (i % 50 == 1)
            out.blocks << Block(
                Heading{1, plain(u"%1 %2"_s.arg(say(u"Documento", u"Document")).arg(i)), u"d%1"_s.arg(i)});
        out.blocks << Block(Heading{2,
            plain(u"%1 %2: %3"_s.arg(say(u"Párrafo", u"Paragraph")).arg(i).arg(say(u"protocolo", u"protocol"))),
            u"r%1"_s.arg(i)})
                   << Block(Paragraph{.text = plain(prose(say)), .number = i}) << Block(facts(say))
                   << Block(Paragraph{
                          .text = {Run{.text = prose(say)},
                              Run{.text = say(u"Anexo", u"Annex"), .link = u"https://example.org/%1"_s.arg(i)}},
                          .key = u"r%1.answer"_s.arg(i)})
                   << Block(Paragraph{.text = plain(prose(say))});
    }
    return out;
}

} // namespace sample

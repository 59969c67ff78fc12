// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include "reports/writer.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace Qt::StringLiterals;

namespace tree {
namespace {

using namespace reports;
using domain::Language;
using domain::Status;

QByteArray crest()
{
    QImage image(96, 120, QImage::Format_RGB32);
    image.fill(qRgb(52, 69, 162));
    for (int x = 20; x < 76; ++x) {
        for (int y = 30; y < 60; ++y)
            image.setPixel(x, y, qRgb(240, 200, 40));
    }
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return out;
}

/// One of two, by the language.
class Words
{
public:
    explicit Words(Language language)
        : m_spanish(language == Language::Spanish)
    {
    }
    QString operator()(const QString &spanish, const QString &english) const { return m_spanish ? spanish : english; }
    [[nodiscard]] Language other() const { return m_spanish ? Language::English : Language::Spanish; }

private:
    bool m_spanish;
};

void addProse(Document &document, const Words &say)
{
    document.blocks += Heading{
        .level = 1, .text = plain(say(u"I. Introducción"_s, u"I. Introduction"_s)), .anchor = u"introduction"_s};
    document.blocks += Paragraph{
        .text = {Run{.text = say(u"El Estado informa que el protocolo fue aprobado"_s,
                         u"The State reports that the protocol was approved"_s),
                     .note = say(u"Resolución ministerial 203/2026, artículo 4."_s,
                         u"Ministerial Resolution 203/2026, article 4."_s)},
            Run{.text = u", "_s}, Run{.text = say(u"con fuerza"_s, u"with force"_s), .bold = true},
            Run{.text = u" / "_s}, Run{.text = say(u"con cuidado"_s, u"with care"_s), .italic = true},
            Run{.text = u": "_s},
            Run{.text = u"https://example.org/a?b=1&c=2"_s, .link = u"https://example.org/a?b=1&c=2"_s},
            Run{.text = u"; "_s},
            Run{.text = say(u"véase la sección II"_s, u"see section II"_s), .link = u"#measures"_s},
            Run{.text = u"; "_s}, Run{.text = u"javascript"_s, .link = u"javascript:alert(1)"_s}, Run{.text = u"."_s}},
        .number = 1,
        .key = u"s.introduction"_s};
    document.blocks += Paragraph{.text = {}, .kind = Paragraph::Kind::Body, .number = 0, .key = u"r12.answer"_s};
    document.blocks += Paragraph{
        .text = plain(
            u"*uno* _dos_ `tres` [cuatro](x) <b>cinco</b> & \\ # + - ! | ~ 1. \"seis\" 'siete' =1+1 $ % { } ñ á ü ¿? — 𝄞"_s),
        .number = 2};
    document.blocks += Paragraph{.text = {Run{.text = say(u"Shelters must be funded every year."_s,
                                                  u"Los refugios deben financiarse cada año."_s),
                                     .language = say.other()}},
        .kind = Paragraph::Kind::Quote};
    document.blocks += Paragraph{.text = plain(say(u"Así se lee lo anterior."_s, u"How to read what stands above."_s)),
        .kind = Paragraph::Kind::Note};
    document.blocks +=
        Paragraph{.text = plain(say(u"Fuente: registro del Estado."_s, u"Source: register of the State."_s)),
            .kind = Paragraph::Kind::Source};
    document.blocks += ItemList{.ordered = true,
        .items = {plain(say(u"Primera medida"_s, u"First measure"_s)),
            {Run{.text = say(u"Segunda medida"_s, u"Second measure"_s),
                .note = say(u"Nota en una lista."_s, u"Note in a list."_s)}}}};
    document.blocks += ItemList{.ordered = false,
        .items = {plain(say(u"Una cosa"_s, u"One thing"_s)), plain(say(u"Otra cosa"_s, u"Another thing"_s))}};
}

void addData(Document &document, const Words &say)
{
    document.blocks +=
        Heading{.level = 1, .text = plain(say(u"II. Medidas"_s, u"II. Measures"_s)), .anchor = u"measures"_s};
    document.blocks += Heading{.level = 2, .text = plain(say(u"A. Cifras"_s, u"A. Figures"_s))};
    document.blocks += KeyFigures{.entries = {{u"412"_s, say(u"personas capacitadas"_s, u"people trained"_s)},
                                      {u"46 %"_s, say(u"de las fiscalías"_s, u"of prosecutors' offices"_s)}},
        .source = plain(say(u"Fuente: registro, 19 de mayo de 2026."_s, u"Source: register, 19 May 2026."_s))};
    document.blocks += Table{.caption = say(u"Cuadro 1. Medidas de protección"_s, u"Table 1. Protection measures"_s),
        .columns = {{say(u"Departamento"_s, u"Department"_s), Column::Kind::Words, 3},
            {say(u"Solicitudes"_s, u"Requests"_s), Column::Kind::Number, 1},
            {say(u"Parte"_s, u"Share"_s), Column::Kind::Number, 1}},
        .rows = {{plain(u"=SUM(A1:A9)"_s), plain(say(u"8.412"_s, u"8,412"_s)), plain(u"33 %"_s)},
            {{Run{.text = u"Norte | Sur"_s, .note = say(u"Nota en un cuadro."_s, u"Note in a table."_s)}},
                plain(u"9"_s), plain(u"–"_s)},
            {plain(u"Total"_s), plain(say(u"8.421"_s, u"8,421"_s)), plain(u"100 %"_s)}},
        .totalRow = true,
        .source = plain(say(u"Fuente: Poder Judicial."_s, u"Source: judiciary."_s)),
        .keys = {u"m1.answer"_s, u"m2.answer"_s, QString()}};
    document.blocks += Heading{.level = 3, .text = plain(say(u"Situación"_s, u"Status"_s))};
    document.blocks += Facts{
        {{say(u"Situación"_s, u"Status"_s),
             {plain(say(u"En curso, 45 %"_s, u"In progress, 45%"_s)), plain(say(u"Desde marzo"_s, u"Since March"_s))}},
            {say(u"Institución"_s, u"Institution"_s),
                {{Run{.text = u"MIM"_s, .bold = true, .note = say(u"Nota en un dato."_s, u"Note in a fact."_s)}}}}}};
    document.blocks += Heading{.level = 4, .text = plain(say(u"Detalle"_s, u"Detail"_s))};
    document.blocks += Figure{.caption = say(u"Gráfico 1. Situación"_s, u"Figure 1. Status"_s),
        .totalHeader = u"Total"_s,
        .series = {{Status::InProgress, say(u"En curso"_s, u"In progress"_s)},
            {Status::Implemented, say(u"Cumplida"_s, u"Implemented"_s)},
            {Status::NotAccepted, say(u"No aceptada"_s, u"Not accepted"_s)}},
        .bars = {{say(u"Tratados"_s, u"Treaties"_s), {40, 12, 3}, {u"40"_s, u"12"_s, u"3"_s}, u"55"_s},
            {u"EPU"_s, {0, 0, 0}, {u"0"_s, u"0"_s, u"0"_s}, u"0"_s}},
        .alternative = say(u"De 55 recomendaciones de tratados, 40 están en curso."_s,
            u"Of 55 recommendations of treaties, 40 are in progress."_s),
        .source = plain(say(u"Fuente: registro."_s, u"Source: register."_s))};
}

void addEnd(Document &document, const Words &say)
{
    document.blocks += PageBreak{};
    document.blocks +=
        Heading{.level = 1, .text = plain(say(u"III. Anexos"_s, u"III. Annexes"_s)), .anchor = u"papers"_s};
    document.blocks += Paragraph{
        .text = {Run{.text = say(u"Anexo 1"_s, u"Annex 1"_s), .link = u"https://example.org/203-2026"_s}}, .number = 3};
    document.annexes = {Annex{.number = 1,
                            .label = say(u"Anexo 1"_s, u"Annex 1"_s),
                            .title = say(u"Resolución"_s, u"Resolution"_s),
                            .link = u"https://example.org/203-2026"_s},
        Annex{.number = 2,
            .label = say(u"Anexo 2"_s, u"Annex 2"_s),
            .title = u"Foto"_s,
            .evidence = domain::EvidenceId(7),
            .fileName = u"foto.jpg"_s}};
}

} // namespace

Document everything(Language language)
{
    const Words say(language);
    Document out;
    out.metadata = {.title = say(u"Informe de prueba – Valdoria"_s, u"Trial report – Valdoria"_s),
        .language = language,
        .author = say(u"República de Valdoria"_s, u"Republic of Valdoria"_s),
        .date = QDate(2026, 5, 19),
        .runningHeader = say(u"Valdoria · Informe"_s, u"Valdoria · Report"_s),
        .pageLabel = say(u"Página %1 de %2"_s, u"Page %1 of %2"_s),
        .notesTitle = say(u"Notas"_s, u"Notes"_s),
        .rowHeaders = {say(u"Sección"_s, u"Section"_s), say(u"Número"_s, u"Number"_s), say(u"Texto"_s, u"Text"_s),
            say(u"Idioma"_s, u"Language"_s)}};
    out.cover = {.crest = crest(),
        .crestDescription = say(u"Escudo de Valdoria"_s, u"Coat of arms of Valdoria"_s),
        .address = {u"Calle Real 12"_s, u"Ciudad de Valdoria"_s},
        .author = out.metadata.author,
        .institution = say(u"Ministerio de Relaciones Exteriores"_s, u"Ministry of Foreign Affairs"_s),
        .title = say(u"Informe de prueba"_s, u"Trial report"_s),
        .subtitle = say(u"Todo lo que cabe en un informe"_s, u"All that a report may hold"_s),
        .date = say(u"19 de mayo de 2026"_s, u"19 May 2026"_s),
        .notes = {say(u"Para uso interno."_s, u"For internal use."_s)}};
    out.blocks += Contents{.title = say(u"Índice"_s, u"Contents"_s), .depth = 2};
    out.blocks += PageBreak{};
    addProse(out, say);
    addData(out, say);
    addEnd(out, say);
    return out;
}

Document many(Language language, int count)
{
    const Words say(language);
    Document out = everything(language);
    const QString text = say(u"El Ministerio de la Mujer, junto con el Ministerio Público y el Ministerio del "
                             u"Interior, elaboró un protocolo nacional de "
                             u"evaluación del riesgo, aprobado por resolución ministerial. En abril lo aplicaban 46 de "
                             u"las 118 fiscalías, y 412 personas "
                             u"operadoras habían recibido capacitación."_s,
        u"The Ministry of Women, together with the Public Prosecutor's Office and the Ministry of the Interior, drew "
        u"up a national risk-assessment protocol, "
        u"approved by ministerial resolution. In April it was applied by 46 of the 118 prosecutors' offices, and 412 officials had been trained."_s);
    for (int i = 0; i < count; ++i) {
        out.blocks += Heading{.level = 2, .text = plain(say(u"Párrafo %1"_s, u"Paragraph %1"_s).arg(i + 1))};
        for (int entry = 0; entry < 2; ++entry)
            out.blocks +=
                Paragraph{.text = plain(text), .number = 4 + 2 * i + entry, .key = u"r%1.answer%2"_s.arg(i).arg(entry)};
        out.blocks += Facts{{{say(u"Situación"_s, u"Status"_s), {plain(say(u"En curso"_s, u"In progress"_s))}},
            {say(u"Institución"_s, u"Institution"_s), {plain(u"MIM"_s)}},
            {say(u"Plazo"_s, u"Due date"_s), {plain(u"2026"_s)}}}};
    }
    return out;
}

QString writtenOut(const Document &document)
{
    QStringList out;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            out += words(heading->text);
        if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && !words(paragraph->text).isEmpty())
            out += (paragraph->number > 0 ? u"%1. "_s.arg(paragraph->number) : QString()) + words(paragraph->text);
        if (const auto *list = std::get_if<ItemList>(&block)) {
            for (const Text &item : list->items)
                out += (list->ordered ? u"1. "_s : QString()) + words(item);
        }
        if (const auto *table = std::get_if<Table>(&block)) {
            out += table->caption;
            for (const reports::Column &column : table->columns)
                out += column.header;
            for (const QList<Text> &row : table->rows) {
                for (const Text &cell : row)
                    out += words(cell);
            }
            out += words(table->source);
        }
        if (const auto *facts = std::get_if<Facts>(&block)) {
            for (const Facts::Fact &fact : facts->facts) {
                out += fact.label;
                for (const Text &value : fact.values)
                    out += words(value);
            }
        }
        if (const auto *figures = std::get_if<KeyFigures>(&block)) {
            for (const KeyFigures::Entry &entry : figures->entries)
                out += entry.value + u' ' + entry.label;
            out += words(figures->source);
        }
        if (const auto *figure = std::get_if<Figure>(&block))
            out << figure->caption << words(figure->source);
    }
    return out.join(u'\n') + u'\n';
}

QByteArray bytes(const Document &document, Format format)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report"_s);
    QFile file(path);
    if (!save(document, format, path) || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

QByteArray part(const QByteArray &package, const QString &name)
{
    QBuffer buffer;
    buffer.setData(package);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(name))
        return {};
    QuaZipFile file(&zip);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList parts(const QByteArray &package)
{
    QBuffer buffer;
    buffer.setData(package);
    QuaZip zip(&buffer);
    return zip.open(QuaZip::mdUnzip) ? zip.getFileNameList() : QStringList();
}

QList<Element> elements(const QByteArray &xml)
{
    QList<Element> out;
    QList<qsizetype> open;
    QStringList names;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            Element element{.name = reader.qualifiedName().toString(), .attributes = {}, .words = {}, .within = names};
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                element.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
            names.append(element.name);
            open.append(out.size());
            out.append(element);
            break;
        }
        case QXmlStreamReader::EndElement:
            names.removeLast();
            open.removeLast();
            break;
        case QXmlStreamReader::Characters:
            for (const qsizetype index : std::as_const(open))
                out[index].words += reader.text();
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? QList<Element>() : out;
}

QList<Element> elements(const QByteArray &xml, const QString &name)
{
    QList<Element> out = elements(xml);
    out.removeIf([&name](const Element &element) { return element.name != name; });
    return out;
}

} // namespace tree

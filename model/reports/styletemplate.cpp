// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/styletemplate.h"

#include "reports/docx.h"
#include "reports/docxtemplate.h"
#include "reports/speech.h"
#include "storage/openfiles.h"
#include "work/savefile.h"

using namespace Qt::StringLiterals;

namespace reports {
namespace {

void addUse(Document &out, const Speech &say)
{
    out.blocks << Block(Heading{1, plain(say(QT_TRANSLATE_NOOP("reports", "I. How this template is used"))), u"use"_s})
               << Block(Paragraph{.text = plain(say(QT_TRANSLATE_NOOP("reports",
                                      "Change the styles, not these words: in Word, right-click a style in the gallery "
                                      "and choose Modify. The fonts and colours of the "
                                      "theme, on the Design tab, change everything at once. Then save this file as a "
                                      "Word document and choose it in Avance."))),
                      .number = 1})
               << Block(Paragraph{.text = plain(say(QT_TRANSLATE_NOOP("reports",
                                      "The size of the paper, the margins and a picture in the header are taken over "
                                      "too. The words in this document are not."))),
                      .number = 2});
}

void addTexts(Document &out, const Speech &say)
{
    out.blocks << Block(Heading{1, plain(say(QT_TRANSLATE_NOOP("reports", "II. The styles"))), u"styles"_s})
               << Block(Heading{2, plain(say(QT_TRANSLATE_NOOP("reports", "A. Heading of the second level"))), {}})
               << Block(Heading{3, plain(say(QT_TRANSLATE_NOOP("reports", "Heading of the third level"))), {}})
               << Block(Heading{4, plain(say(QT_TRANSLATE_NOOP("reports", "Heading of the fourth level"))), {}})
               << Block(Paragraph{.text = {Run{.text = say(QT_TRANSLATE_NOOP("reports", "Body text, with a footnote")),
                                               .note = say(QT_TRANSLATE_NOOP("reports", "Words of a footnote."))},
                                      Run{.text = u", "_s},
                                      Run{.text = say(QT_TRANSLATE_NOOP("reports", "a link")), .link = u"#use"_s},
                                      Run{.text = u"."_s}}})
               << Block(Paragraph{.text = plain(say(QT_TRANSLATE_NOOP(
                                      "reports", "Words of somebody else: of a committee, a court or another State."))),
                      .kind = Paragraph::Kind::Quote})
               << Block(Paragraph{
                      .text = plain(say(QT_TRANSLATE_NOOP("reports", "A note: how to read what stands above."))),
                      .kind = Paragraph::Kind::Note})
               << Block(ItemList{false,
                      {plain(say(QT_TRANSLATE_NOOP("reports", "An item of a list"))),
                          plain(say(QT_TRANSLATE_NOOP("reports", "Another item")))}})
               << Block(ItemList{true,
                      {plain(say(QT_TRANSLATE_NOOP("reports", "An item of a numbered list"))),
                          plain(say(QT_TRANSLATE_NOOP("reports", "Another item")))}});
}

void addFigures(Document &out, const Speech &say)
{
    const Text source = plain(say(QT_TRANSLATE_NOOP("reports", "Source of the figures, and their date")));
    const QString label = say(QT_TRANSLATE_NOOP("reports", "What it counts"));
    const auto number = [&say](qint64 value) { return say.wording().number(value); };
    Table table{.caption = say(QT_TRANSLATE_NOOP("reports", "Table 1. Caption of a table")),
        .columns = {{say(QT_TRANSLATE_NOOP("reports", "Words")), Column::Kind::Words, 3},
            {say(QT_TRANSLATE_NOOP("reports", "Number")), Column::Kind::Number, 1}},
        .rows = {{plain(say(QT_TRANSLATE_NOOP("reports", "A row"))), plain(number(800))},
            {plain(say(QT_TRANSLATE_NOOP("reports", "Another row"))), plain(number(448))},
            {plain(say(QT_TRANSLATE_NOOP("reports", "Total"))), plain(number(1248))}},
        .totalRow = true,
        .source = source};
    out.blocks << Block(KeyFigures{{{number(1248), label}, {number(312), label}, {number(87), label}}, source})
               << Block(table)
               << Block(Facts{{{say(QT_TRANSLATE_NOOP("reports", "Label of a fact")),
                                   {plain(say(QT_TRANSLATE_NOOP("reports", "What is known")))}},
                      {say(QT_TRANSLATE_NOOP("reports", "Another label")),
                          {plain(say(QT_TRANSLATE_NOOP("reports", "What else is known")))}}}});
}

} // namespace

Document styleTemplate(domain::Language language)
{
    const wording::Wording wording(language);
    const Speech say(wording);
    const QString title = say(QT_TRANSLATE_NOOP("reports", "Style template for reports"));
    Document out;
    out.metadata = {.title = title,
        .language = language,
        .author = u"Avance"_s,
        .date = {},
        .runningHeader = title,
        .pageLabel = say(QT_TRANSLATE_NOOP("reports", "Page %1 of %2"))};
    out.cover = {.address = {say(QT_TRANSLATE_NOOP("reports", "Address"))},
        .author = say(QT_TRANSLATE_NOOP("reports", "The State")),
        .institution = say(QT_TRANSLATE_NOOP("reports", "Institution that signs")),
        .title = title,
        .subtitle = say(QT_TRANSLATE_NOOP("reports", "What the report covers")),
        .date = say(QT_TRANSLATE_NOOP("reports", "Date")),
        .notes = {say(QT_TRANSLATE_NOOP("reports", "Note at the foot of the cover"))}};
    out.blocks << Block(Contents{say(QT_TRANSLATE_NOOP("reports", "Contents")), 4});
    addUse(out, say);
    addTexts(out, say);
    addFigures(out, say);
    return out;
}

domain::Result<void> writeStyleTemplate(QIODevice &device, domain::Language language)
{
    return writeDocx(styleTemplate(language), device);
}

domain::Result<void> checkStyleTemplate(const QByteArray &docx)
{
    if (docx.isEmpty())
        return domain::failure(domain::ErrorCode::EmptyFile);
    if (const auto looks = docx::templateOf(docx, domain::Language::Spanish); !looks)
        return tl::unexpected(looks.error());
    return {};
}

domain::Result<void> saveStyleTemplate(const QString &path, domain::Language language)
{
    return storage::openfiles::mayBeReplaced(path).and_then([&] {
        return work::saveFile(path, [language](QIODevice &device) { return writeStyleTemplate(device, language); });
    });
}

domain::Result<QByteArray> readStyleTemplate(const QString &path)
{
    constexpr qint64 largest = 32 * 1024 * 1024; // with pictures in its header; a larger one is something else
    auto bytes = storage::openfiles::read(path, largest);
    if (!bytes)
        return bytes;
    if (const auto fits = checkStyleTemplate(*bytes); !fits)
        return domain::failure(fits.error().code, path);
    return bytes;
}

} // namespace reports

// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textedit.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// One line without what is no word: doubled blanks, pictures, marks of soft line ends.
QString tidied(QString line)
{
    line.remove(QChar::ObjectReplacementCharacter);
    line.replace(QChar::LineSeparator, u'\n');
    line.replace(QChar::Nbsp, u' ');
    static const QRegularExpression blanks(u"[ \\f\\x0b\\r]+"_s);
    return line.replace(blanks, u" "_s).trimmed();
}

/// Word writes its lists as paragraphs that begin with a bullet of a symbol font, or with a number and a tab.
QString withPlainBullet(const QString &line)
{
    static const QRegularExpression bullet(u"^(?:[•·▪◦‣●○■□§]|[\\x{F0A7}\\x{F0B7}\\x{F0D8}]|o(?=[\\t ]{2,}|\\t))[\\t ]*"_s);
    static const QRegularExpression number(u"^((?:\\d+|[a-zA-Z])[.)])[\\t ]+"_s);
    QString plain = line;
    if (plain.contains(bullet))
        return plain.replace(bullet, u"• "_s);
    return plain.replace(number, u"\\1 "_s);
}

QString ofBlock(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    if (!list)
        return tidied(withPlainBullet(block.text().replace(QChar::Nbsp, u' ').trimmed()));
    const auto style = list->format().style();
    const bool numbered = style == QTextListFormat::ListDecimal || style == QTextListFormat::ListLowerAlpha
        || style == QTextListFormat::ListUpperAlpha || style == QTextListFormat::ListLowerRoman || style == QTextListFormat::ListUpperRoman;
    const QString mark = numbered ? list->itemText(block) + u' ' : u"• "_s;
    return mark + tidied(block.text());
}

QString ofHtml(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QStringList lines;
    QPair<QTextTable *, int> row {nullptr, -1};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString line = ofBlock(block);
        QTextTable *table = QTextCursor(block).currentTable();
        const QPair<QTextTable *, int> at {table, table ? table->cellAt(block.position()).row() : -1};
        if (table && at == row)
            lines.last() += u'\t' + line;
        else if (!line.isEmpty())
            lines << line;
        row = at;
    }
    return lines.join(u'\n');
}

QString ofText(const QString &text)
{
    QStringList lines;
    for (const QString &line : QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n'))
        lines << tidied(withPlainBullet(QString(line).replace(QChar::Nbsp, u' ').trimmed()));
    static const QRegularExpression gaps(u"\\n{3,}"_s);
    return lines.join(u'\n').replace(gaps, u"\n\n"_s);
}

} // namespace

QString pastedText(const QMimeData &pasted)
{
    return pasted.hasHtml() ? ofHtml(pasted.html()) : ofText(pasted.text());
}

namespace {

bool isFiles(const QMimeData &data)
{
    const auto urls = data.urls();
    return !urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile);
}

} // namespace

TextEdit::TextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

bool TextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !isFiles(*source) && QPlainTextEdit::canInsertFromMimeData(source);
}

void TextEdit::insertFromMimeData(const QMimeData *source)
{
    if (isFiles(*source))
        Q_EMIT filesPasted(source->urls());
    else if (source->hasHtml() || source->hasText())
        insertPlainText(pastedText(*source));
}

} // namespace ui

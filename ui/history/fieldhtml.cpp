// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/fieldhtml.h"

#include "ui/history/fieldwords.h"
#include "ui/widgets/worddiff.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::FieldHtml)
public:
    static QString heading(const ChangedRow &row, const wording::Wording &wording)
    {
        const QString table = FieldWords::table(row.table);
        QString words = row.kind == ChangedRow::Kind::Added ? tr("%1: added").arg(table)
            : row.kind == ChangedRow::Kind::Removed         ? tr("%1: removed").arg(table)
                                                            : table;
        if (!row.symbol.isEmpty() || !row.paragraph.isEmpty())
            words += u" · "_s + wording.reference(row.symbol, row.paragraph);
        return words;
    }
    static QString left(int count) { return tr("… and %Ln more row(s)", nullptr, count); }
    static QString many() { return tr("The change touched very many rows; they are not shown one by one."); }
    static QString none() { return tr("nothing"); }
};

QString span(const QString &style, const QString &text)
{
    return u"<span style=\"%1\">%2</span>"_s.arg(style, text);
}

QString shown(const QString &plain)
{
    return plain.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

class Page
{
public:
    Page(const wording::Wording &wording, const Tokens &tokens)
        : m_wording(wording)
        , m_quiet(u"color:%1"_s.arg(tokens.text3.name()))
        , m_gone(u"color:%1;text-decoration:line-through"_s.arg(tokens.text3.name()))
        , m_came(u"color:%1;text-decoration:underline"_s.arg(tokens.accentText.name()))
    {
    }
    void add(const ChangedRow &row)
    {
        m_html += u"<p style=\"margin-top:10px;margin-bottom:4px\"><b>%1</b></p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">"_s.arg(
            Words::heading(row, m_wording).toHtmlEscaped());
        for (const ChangedField &field : row.fields)
            m_html += u"<tr><td width=\"32%\" style=\"%1\">%2</td><td>%3</td></tr>"_s.arg(
                m_quiet, FieldWords::column(field.column).toHtmlEscaped(), cell(row, field));
        m_html += u"</table>"_s;
    }
    void addNote(const QString &words) { m_html += u"<p>%1</p>"_s.arg(span(m_quiet, words.toHtmlEscaped())); }
    [[nodiscard]] QString html() const { return m_html; }

private:
    [[nodiscard]] QString words(const ChangedRow &row, const ChangedField &field, bool after) const
    {
        const auto &name = after ? field.afterName : field.beforeName;
        return name ? name->preferred(m_wording.language())
                    : FieldWords::value(field.column, row.table, after ? field.after : field.before, m_wording,
                          after ? field.afterCurrency : field.beforeCurrency);
    }
    [[nodiscard]] QString cell(const ChangedRow &row, const ChangedField &field) const
    {
        const QString before = words(row, field, false);
        const QString after = words(row, field, true);
        if (row.kind == ChangedRow::Kind::Added)
            return shown(after);
        if (row.kind == ChangedRow::Kind::Removed)
            return span(m_gone, shown(before));
        if (FieldWords::isProse(field.column) && !before.isEmpty() && !after.isEmpty())
            return compared(before, after);
        const QString nothing = span(m_quiet, Words::none().toHtmlEscaped());
        return u"%1 → <b>%2</b>"_s.arg(before.isEmpty() ? nothing : shown(before), after.isEmpty() ? nothing : shown(after));
    }
    [[nodiscard]] QString marked(const QList<DiffRun> &runs, const QString &style) const
    {
        QString html;
        for (const DiffRun &run : runs)
            html += run.same ? shown(run.text) : span(style, shown(run.text));
        return html;
    }
    [[nodiscard]] QString compared(const QString &before, const QString &after) const
    {
        const auto diff = wordDiff(before, after);
        return u"%1<br>→<br>%2"_s.arg(marked(diff.left, m_gone), marked(diff.right, m_came));
    }

    const wording::Wording &m_wording;
    QString m_quiet;
    QString m_gone;
    QString m_came;
    QString m_html;
};

} // namespace

QString fieldHtml(const ChangeFacts &facts, const wording::Wording &wording, const Tokens &tokens)
{
    Page page(wording, tokens);
    for (const ChangedRow &row : facts.rows)
        page.add(row);
    if (facts.left > 0)
        page.addNote(Words::left(facts.left));
    if (facts.rows.isEmpty() && Story::isBulk(facts.story.change()))
        page.addNote(Words::many());
    return page.html();
}

} // namespace ui

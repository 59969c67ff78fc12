// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/markdownwords.h"

using namespace Qt::StringLiterals;

namespace reports::markdown {
namespace {

/// Stars, or elements where stars beside these letters would not be read as a manner.
struct Marks
{
    QString open;
    QString close;
};

bool isLetter(QChar c)
{
    return c.isLetterOrNumber();
}

/// Whether stars can stand between two characters, nothing being the edge of a line.
bool starsBetween(QChar outside, QChar inside)
{
    return isLetter(inside) || outside.isNull() || outside.isSpace();
}

Marks marksOf(const Run &run, QStringView words, QChar before, QChar after)
{
    const bool stars =
        before != u'*' && after != u'*' && starsBetween(before, words.front()) && starsBetween(after, words.back());
    Marks out;
    if (run.bold)
        out = stars ? Marks{u"**"_s, u"**"_s} : Marks{u"<strong>"_s, u"</strong>"_s};
    if (run.italic)
        out = stars ? Marks{u'*' + out.open, out.close + u'*'} : Marks{u"<em>"_s + out.open, out.close + u"</em>"_s};
    return out;
}

/// An address between angle brackets.
QString address(const QString &link)
{
    QString out;
    for (const QChar c : link) {
        if (u"<>\\|\"`"_s.contains(c) || c.isSpace() || c.category() == QChar::Other_Control)
            out += u'%' + QString::number(c.unicode(), 16).rightJustified(2, u'0').toUpper();
        else
            out += c == u'&' ? u"&amp;"_s : QString(c);
    }
    return u'<' + out + u'>';
}

QChar firstOf(const Run &run)
{
    if ((run.bold || run.italic) && !run.text.isEmpty() && !run.text.front().isSpace())
        return u'*';
    return run.text.isEmpty() ? QChar() : run.text.front();
}

} // namespace

QString escaped(const QString &words)
{
    QString out;
    out.reserve(words.size() + 8);
    for (const QChar c : words) {
        if (u"\\`*_{}[]<>&#|~!$"_s.contains(c))
            out += u'\\';
        out += c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
            ? QChar(u' ')
            : c;
    }
    return out;
}

QString atLineStart(QString escapedWords)
{
    while (escapedWords.startsWith(u' '))
        escapedWords.remove(0, 1);
    qsizetype digits = 0;
    while (digits < escapedWords.size() && escapedWords[digits].isDigit())
        ++digits;
    const QChar next = digits < escapedWords.size() ? escapedWords[digits] : QChar();
    if (digits > 0 ? next == u'.' || next == u')' : next == u'+' || next == u'-' || next == u'=')
        escapedWords.insert(digits, u'\\');
    return escapedWords;
}

QString Texts::operator()(const Text &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Run &run = text[i];
        // Blanks at the edges stay outside of the marks.
        const QString inside = run.text.trimmed();
        const auto from = inside.isEmpty() ? run.text.size() : run.text.indexOf(inside.front());
        out += escaped(run.text.left(from));
        if (!inside.isEmpty()) {
            const QString rest = run.text.mid(from + inside.size());
            const QChar after = !rest.isEmpty() ? rest.front()
                : !run.note.isEmpty()           ? QChar(u'[')
                : i + 1 < text.size()           ? firstOf(text[i + 1])
                                                : QChar();
            const Marks marks = marksOf(run, inside, out.isEmpty() ? QChar() : out.back(), after);
            QString part = marks.open + escaped(inside) + marks.close;
            if (run.language && *run.language != m_language)
                part = u"<span lang=\"%1\">"_s.arg(domain::code(*run.language)) + part + u"</span>"_s;
            out += isSafeLink(run.link) ? u'[' + part + u"]("_s + address(run.link) + u')' : part;
            out += escaped(rest);
        }
        if (!run.note.isEmpty()) {
            m_notes.append(escaped(run.note));
            out += u"[^%1]"_s.arg(m_notes.size());
        }
    }
    return out;
}

} // namespace reports::markdown

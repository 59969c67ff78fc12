// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clean.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace exchange::clean {
namespace {

bool isInvisible(QChar c)
{
    return c == u'\u00AD' || c == u'\uFEFF' || (c >= u'\u200B' && c <= u'\u200F') || c == u'\u2060'
        || (c.category() == QChar::Other_Control && !c.isSpace());
}

} // namespace

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            out += c.toLower();
        else if (!c.isMark() && !out.isEmpty() && out.back() != u' ')
            out += u' ';
    }
    return out.trimmed();
}

QString spaced(const QString &text, bool lines)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const bool lineEnd = lines && (c == u'\n' || c == u'\u2028' || c == u'\u2029');
        if (lineEnd) {
            while (!out.isEmpty() && out.back() == u' ')
                out.chop(1);
            if (!out.isEmpty() && out.back() != u'\n')
                out += u'\n';
        } else if (c.isSpace()) {
            if (!out.isEmpty() && !out.back().isSpace())
                out += u' ';
        } else if (!isInvisible(c)) {
            out += c;
        }
    }
    return out.trimmed().normalized(QString::NormalizationForm_C);
}

QStringList listValues(const QString &cell)
{
    QStringList values;
    for (QString &line : decoded(cell).split(u'\n')) {
        QString value = spaced(line.remove(u'\r'));
        if (value.startsWith("- "_L1) || value == u"-")
            value = value.sliced(1).trimmed();
        if (!value.isEmpty() && !values.contains(value))
            values << value;
    }
    return values;
}

std::optional<int> firstNumber(const QString &text)
{
    static const QRegularExpression number(uR"(\d{1,6})"_s);
    const auto found = number.match(text);
    return found.hasMatch() ? std::optional(found.captured().toInt()) : std::nullopt;
}

domain::Language language(const QString &text, domain::Language otherwise)
{
    static const QSet<QString> spanish{u"el"_s, u"la"_s, u"los"_s, u"las"_s, u"de"_s, u"del"_s, u"que"_s, u"y"_s,
        u"en"_s, u"para"_s, u"por"_s, u"con"_s, u"una"_s, u"un"_s, u"al"_s, u"sus"_s, u"su"_s, u"se"_s};
    static const QSet<QString> english{u"the"_s, u"of"_s, u"and"_s, u"to"_s, u"in"_s, u"for"_s, u"on"_s, u"with"_s,
        u"its"_s, u"that"_s, u"by"_s, u"all"_s, u"be"_s, u"as"_s, u"at"_s, u"or"_s, u"from"_s};
    int balance = 0;
    const QString words = folded(QStringView(text).left(1000));
    for (const auto &word : QStringView(words).split(u' '))
        balance += (spanish.contains(word.toString()) ? 1 : 0) - (english.contains(word.toString()) ? 1 : 0);
    return balance > 0 ? domain::Language::Spanish : balance < 0 ? domain::Language::English : otherwise;
}

} // namespace exchange::clean

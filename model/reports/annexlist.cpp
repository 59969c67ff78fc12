// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/annexlist.h"

#include "reports/wordcount.h"

namespace reports {

using namespace Qt::StringLiterals;

QString AnnexList::anchor(int number)
{
    return u"annex-%1"_s.arg(number);
}

int AnnexList::numberOf(const EvidenceEntry &piece)
{
    const int known = m_numbers.value(piece.id);
    if (known > 0)
        return known;
    const int number = static_cast<int>(m_annexes.size()) + 1;
    const QString name = piece.fileName.isEmpty() ? piece.link : piece.fileName;
    m_annexes.append({.number = number,
        .label = m_say(QT_TRANSLATE_NOOP("reports", "Annex %1")).arg(number),
        .title = piece.title.isEmpty() ? name : piece.title,
        .link = piece.link,
        .evidence = piece.id,
        .fileName = piece.fileName});
    m_pieces.append(piece);
    m_numbers.insert(piece.id, number);
    return number;
}

Text AnnexList::cite(const QList<EvidenceEntry> &evidence)
{
    if (evidence.isEmpty())
        return {};
    if (evidence.size() == 1) {
        const int number = numberOf(evidence.first());
        return {Run{.text = u" "_s},
            Run{.text = m_say(QT_TRANSLATE_NOOP("reports", "(Annex %1)")).arg(number), .link = u'#' + anchor(number)}};
    }
    const QStringList around = m_say(QT_TRANSLATE_NOOP("reports", "(Annexes %1)")).split(u"%1"_s);
    Text out{Run{.text = u' ' + around.first()}};
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        const int number = numberOf(evidence.at(i));
        if (i > 0)
            out.append(Run{.text = u", "_s});
        out.append(Run{.text = QString::number(number), .link = u'#' + anchor(number)});
    }
    out.append(Run{.text = around.last()});
    return out;
}

QList<Block> AnnexList::list() const
{
    QList<Block> out;
    if (m_annexes.isEmpty())
        return out;
    out.append(Heading{
        .level = 1, .text = plain(m_say(QT_TRANSLATE_NOOP("reports", "Annexes"))), .anchor = QString(annexesAnchor)});
    // A table of contents goes down to the second level and has no use for each of a hundred annexes.
    out.append(Heading{.level = 2,
        .text = plain(m_say(QT_TRANSLATE_NOOP("reports", "Documents cited in this report"))),
        .anchor = u"annexes-list"_s});
    for (qsizetype i = 0; i < m_annexes.size(); ++i) {
        const Annex &annex = m_annexes.at(i);
        const EvidenceEntry &piece = m_pieces.at(i);
        out.append(Heading{
            .level = 3, .text = plain(u"%1. %2"_s.arg(annex.label, annex.title)), .anchor = anchor(annex.number)});
        QStringList known;
        if (!piece.issuer.isEmpty())
            known.append(piece.issuer);
        if (piece.issued.isValid())
            known.append(m_say.fullDate(piece.issued));
        if (!piece.fileName.isEmpty())
            known.append(piece.fileName);
        Text text = known.isEmpty() ? Text() : plain(known.join(u", "_s));
        if (!piece.link.isEmpty()) {
            if (!text.isEmpty())
                text.append(Run{.text = u", "_s});
            text.append(Run{.text = piece.link, .link = piece.link});
        }
        if (!text.isEmpty())
            out.append(Paragraph{.text = text, .kind = Paragraph::Kind::Note});
    }
    return out;
}

} // namespace reports

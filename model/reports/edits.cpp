// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/edits.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reports {
namespace {

/// The paragraphs of what a person typed: an empty line stands between two of them.
QList<Text> paragraphsOf(const QString &text)
{
    QList<Text> out;
    QStringList lines;
    const auto close = [&] {
        const Text paragraph = plain(lines.join(u'\n'));
        lines.clear();
        if (!paragraph.first().text.isEmpty())
            out.append(paragraph);
    };
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty())
            close();
        else
            lines.append(trimmed);
    }
    close();
    return out;
}

/// The paragraph in the person's words: none when it is left out, more when the person wrote several.
void append(QList<Block> &out, const Paragraph &generated, const Edit &edit)
{
    QString key = generated.key;
    for (const Text &text : paragraphsOf(edit.text))
        out.append(Paragraph{
            .text = text, .kind = generated.kind, .number = generated.number, .key = std::exchange(key, QString())});
}

/// The last cells of a table in the person's words, each one paragraph.
void edit(Table &table, QHash<QString, Edit> &waiting, QStringList &movedOn)
{
    for (qsizetype row = 0; row < table.keys.size() && row < table.rows.size(); ++row) {
        const auto found = waiting.constFind(table.keys.at(row));
        if (found == waiting.constEnd())
            continue;
        Text &cell = table.rows[row].last();
        if (found->basis != basisOf(cell))
            movedOn.append(found->key);
        cell = plain(found->text.trimmed());
        waiting.erase(found);
    }
}

void renumber(QList<Block> &blocks)
{
    int next = 1;
    for (Block &block : blocks) {
        auto *paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || paragraph->number <= 0)
            continue;
        paragraph->number = next;
        if (!words(paragraph->text).isEmpty())
            ++next;
    }
}

} // namespace

EditedDocument withEdits(Document document, const QList<Edit> &edits)
{
    QHash<QString, Edit> waiting;
    for (const Edit &edit : edits)
        waiting.insert(edit.key, edit);
    EditedDocument out;
    QList<Block> blocks;
    blocks.reserve(document.blocks.size());
    for (Block &block : document.blocks) {
        if (auto *table = std::get_if<Table>(&block))
            edit(*table, waiting, out.movedOn);
        const auto *paragraph = std::get_if<Paragraph>(&block);
        const auto found =
            paragraph && !paragraph->key.isEmpty() ? waiting.constFind(paragraph->key) : waiting.constEnd();
        if (found == waiting.constEnd()) {
            blocks.append(std::move(block));
            continue;
        }
        if (found->basis != basisOf(paragraph->text))
            out.movedOn.append(found->key);
        append(blocks, *paragraph, *found);
        waiting.erase(found);
    }
    document.blocks = std::move(blocks);
    renumber(document.blocks);
    out.document = std::move(document);
    out.lost = waiting.keys();
    std::sort(out.lost.begin(), out.lost.end());
    return out;
}

QString basisOf(const Text &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Run &run : text) {
        hash.addData(run.text.toUtf8());
        if (!run.note.isEmpty())
            hash.addData(QString(u'\n' + run.note + u'\n').toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace reports

// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/annexes.h"

#include "domain/inspection.h"
#include "exchange/zipparts.h"
#include "reports/html.h"
#include "reports/speech.h"
#include "storage/followup.h"
#include "storage/openfiles.h"
#include "work/savefile.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <functional>

using namespace Qt::StringLiterals;

namespace reports::annexes {
namespace {

using domain::ErrorCode;
using domain::failure;
using storage::Failure;
using storage::Reader;

bool hasBytes(const Annex &annex)
{
    return annex.evidence && annex.link.isEmpty();
}

/// ".pdf" of a name, when it is an ending.
QString endingOf(const QString &fileName)
{
    constexpr qsizetype longest = 8;
    const QString ending = QFileInfo(fileName).suffix().toLower();
    const bool isOne = !ending.isEmpty() && ending.size() <= longest
        && std::all_of(ending.begin(), ending.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    return isOne ? u'.' + ending : QString();
}

/// As `title`, shorter where the whole name would be too long for some system.
QString nameOf(const QString &label, const QString &title, const QString &ending)
{
    constexpr qsizetype longestTitle = 80;
    QString words = title.simplified();
    if (words.size() > longestTitle)
        words = words.left(words[longestTitle - 1].isHighSurrogate() ? longestTitle - 1 : longestTitle).trimmed();
    const QString stem = words.isEmpty() ? label : label + u" - "_s + words;
    return domain::safeFileName(domain::safeFileName(stem) + ending);
}

QByteArray indexOf(const Document &document)
{
    const wording::Wording wording(document.metadata.language);
    const Speech say(wording);
    const QString title = say(QT_TRANSLATE_NOOP("reports", "List of annexes"));
    Table table{.columns = {{say(QT_TRANSLATE_NOOP("reports", "Annex")), Column::Kind::Words, 1}, {say(QT_TRANSLATE_NOOP("reports", "Title")), Column::Kind::Words, 3},
                    {say(QT_TRANSLATE_NOOP("reports", "File or link")), Column::Kind::Words, 3}}};
    const QStringList names = fileNames(document);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Annex &annex = document.annexes[i];
        const Text place = names[i].isEmpty() ? Text{Run{.text = plain(annex.link).first().text, .link = annex.link}} : plain(names[i]);
        table.rows.append({plain(annex.label), plain(annex.title), place});
    }
    Document index{.metadata = document.metadata, .cover = {}, .blocks = {table}, .annexes = {}};
    index.metadata.title = title + u" – "_s + document.metadata.title;
    index.cover.author = document.cover.author;
    index.cover.title = title;
    index.cover.subtitle = document.metadata.title;
    index.cover.date = document.cover.date;
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    storage::orThrow(writeHtml(index, buffer));
    return out;
}

/// Takes one file after the other: its name, and what writes its bytes.
using Taker = std::function<void(const QString &name, const std::function<void(QIODevice &)> &write)>;

/// Gives the index and every annex to `take`, in one transaction.
domain::Result<void> each(const storage::Store &store, const Document &document, const work::Progress &progress, const Taker &take)
{
    return store.read([&](const Reader &db) {
        qint64 total = 1;
        for (const Annex &annex : document.annexes)
            total += hasBytes(annex) ? storage::evidence::find(db, *annex.evidence).size : 0;
        const QByteArray index = indexOf(document);
        take(indexName(document.metadata.language), [&index](QIODevice &out) {
            if (out.write(index) != index.size())
                throw Failure(ErrorCode::FileNotWritable);
        });
        const QStringList names = fileNames(document);
        qint64 before = 0;
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names[i].isEmpty())
                continue;
            if (progress.isCancelled())
                throw Failure(ErrorCode::Cancelled);
            qint64 written = 0;
            take(names[i], [&](QIODevice &out) {
                storage::evidence::copyTo(db, *document.annexes[i].evidence, out, [&](qint64 done, qint64) {
                    written = done;
                    progress.report(before + done, total);
                    return !progress.isCancelled();
                });
            });
            before += written;
        }
        progress.report(total, total);
    });
}

/// A part of an archive as a device.
class PartDevice : public QIODevice
{
public:
    explicit PartDevice(exchange::ZipParts &parts)
        : m_parts(parts)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override { return m_parts.write(QByteArray::fromRawData(data, size)) ? size : -1; }

private:
    exchange::ZipParts &m_parts;
};

bool isFree(const QString &folder)
{
    const QFileInfo info(folder);
    return !info.exists() || (info.isDir() && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
}

void writeFile(const QString &path, const std::function<void(QIODevice &)> &write)
{
    storage::orThrow(work::saveFile(path, [&write](QIODevice &device) -> domain::Result<void> {
        try {
            write(device);
        } catch (const Failure &failure) {
            return tl::unexpected(failure.error());
        }
        return {};
    }));
}

} // namespace

QStringList fileNames(const Document &document)
{
    const wording::Wording wording(document.metadata.language);
    const Speech say(wording);
    int highest = 0;
    for (const Annex &annex : document.annexes)
        highest = std::max(highest, annex.number);
    const auto digits = std::max<qsizetype>(2, QString::number(highest).size());
    QSet<QString> taken{indexName(document.metadata.language).toLower()};
    QStringList out;
    for (const Annex &annex : document.annexes) {
        QString name;
        if (hasBytes(annex)) {
            const QString label = say(QT_TRANSLATE_NOOP("reports", "Annex %1")).arg(QString::number(annex.number).rightJustified(digits, u'0'));
            const QString ending = endingOf(annex.fileName);
            name = nameOf(label, annex.title, ending);
            for (int again = 2; taken.contains(name.toLower()); ++again)
                name = nameOf(u"%1 (%2)"_s.arg(label).arg(again), annex.title, ending);
            taken.insert(name.toLower());
        }
        out.append(name);
    }
    return out;
}

QString indexName(domain::Language language)
{
    return domain::safeFileName(wording::Wording(language).text("reports", QT_TRANSLATE_NOOP("reports", "List of annexes")) + u".html"_s);
}

domain::Result<void> toFolder(const storage::Store &store, const Document &document, const QString &folder, const work::Progress &progress)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (!isFree(path))
        return failure(ErrorCode::FileExists, path);
    // Beside its place, so that it only has to be renamed; inside, because a temporary folder is its owner's alone.
    QTemporaryDir made(QFileInfo(path).absolutePath() + u"/.annexes-XXXXXX"_s);
    const QDir within(made.filePath(u"annexes"_s));
    if (!made.isValid() || !QDir().mkdir(within.path()))
        return failure(ErrorCode::FileNotWritable, path);
    const auto written = each(store, document, progress,
        [&within](const QString &name, const std::function<void(QIODevice &)> &write) { writeFile(within.filePath(name), write); });
    if (!written)
        return written;
    if (QFileInfo::exists(path) && !QDir().rmdir(path))
        return failure(ErrorCode::FileExists, path);
    if (!QDir().rename(within.path(), path))
        return failure(ErrorCode::FileNotWritable, path);
    return {};
}

domain::Result<void> toZip(const storage::Store &store, const Document &document, const QString &path, const work::Progress &progress)
{
    const auto write = [&](QIODevice &device) -> domain::Result<void> {
        exchange::ZipParts parts(device);
        if (const auto opened = parts.open(); !opened)
            return opened;
        const auto written = each(store, document, progress, [&parts](const QString &name, const std::function<void(QIODevice &)> &bytes) {
            storage::orThrow(parts.beginPart(name));
            PartDevice part(parts);
            bytes(part);
            storage::orThrow(parts.endPart());
        });
        return written.and_then([&parts] { return parts.close(); });
    };
    return storage::openfiles::mayBeReplaced(path).and_then([&] { return work::saveFile(path, write); });
}

} // namespace reports::annexes

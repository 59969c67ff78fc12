// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/batch.h"

#include "reports/documentjson.h"
#include "reports/writer.h"
#include "storage/openfiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cstdio>

namespace reports {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using storage::reportrecords::Issued;

namespace {

/// In the same folder, so that it only has to be renamed.
QString partOf(const QString &path)
{
    const QFileInfo info(path);
    return u"%1/.%2.%3.part"_s.arg(info.path(), info.fileName()).arg(QCoreApplication::applicationPid());
}

domain::Result<void> mayStandAt(const QString &path)
{
    if (QFileInfo(path).isDir())
        return domain::failure(ErrorCode::IsDirectory, path);
    return storage::openfiles::mayBeReplaced(path);
}

domain::Result<storage::reportrecords::File> described(
    const Target &target, const QString &part, const QByteArray &styleTemplate)
{
    QFile file(part);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return domain::failure(ErrorCode::FileNotReadable, target.path);
    return storage::reportrecords::File{.language = target.language,
        .format = QString(domain::code(target.format)),
        .name = QFileInfo(target.path).fileName(),
        .size = file.size(),
        .sha256 = QString::fromLatin1(hash.result().toHex()),
        .styleTemplate = target.format == Format::Docx ? styleTemplate : QByteArray()};
}

const Document *documentIn(const QList<Document> &documents, domain::Language language)
{
    const auto found =
        std::ranges::find(documents, language, [](const Document &document) { return document.metadata.language; });
    return found == documents.end() ? nullptr : &*found;
}

/// The recommendation whose answer a paragraph of this key is.
std::optional<domain::RecommendationId> answeredBy(const QString &key)
{
    static const QString ending = u".answer"_s;
    bool isNumber = false;
    const qint64 id =
        key.startsWith(u'r') && key.endsWith(ending) ? key.sliced(1).chopped(ending.size()).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(domain::RecommendationId(id)) : std::nullopt;
}

} // namespace

QList<Target> targets(const QString &out, const QList<domain::Language> &languages, const QList<Format> &formats)
{
    QList<Target> all;
    const bool several = languages.size() * formats.size() > 1;
    for (const auto language : languages) {
        for (const auto format : formats) {
            const QString path = several ? u"%1.%2.%3"_s.arg(out, domain::code(language), domain::code(format)) : out;
            all << Target{language, format, path};
        }
    }
    return all;
}

Batch::~Batch()
{
    if (m_kept)
        return;
    for (const QString &part : std::as_const(m_parts))
        QFile::remove(part);
}

Batch::Batch(Batch &&other) noexcept
    : m_targets(std::exchange(other.m_targets, {}))
    , m_parts(std::exchange(other.m_parts, {}))
    , m_issued(std::exchange(other.m_issued, {}))
    , m_kept(other.m_kept)
{
}

Batch &Batch::operator=(Batch &&other) noexcept
{
    std::swap(m_targets, other.m_targets);
    std::swap(m_parts, other.m_parts);
    std::swap(m_issued, other.m_issued);
    std::swap(m_kept, other.m_kept);
    return *this;
}

domain::Result<Batch> Batch::write(const QList<Document> &documents, const QList<Target> &targets,
    const work::Progress &progress, const BatchOptions &options)
{
    for (const Target &target : targets) {
        if (const auto may = mayStandAt(target.path); !may)
            return tl::unexpected(may.error());
    }
    Batch batch;
    for (const Document &document : documents)
        batch.m_issued << Issued{.language = document.metadata.language,
            .document = toBytes(document),
            .files = {},
            .answers = answersIn(document, options.edits)};
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const Document *document = documentIn(documents, targets.at(i).language);
        if (!document)
            return domain::failure(ErrorCode::Internal, QString(domain::code(targets.at(i).language)));
        const auto added = batch.add(*document, targets.at(i), progress.step(i, targets.size()), options.styleTemplate);
        if (!added)
            return tl::unexpected(added.error());
    }
    if (progress.isCancelled())
        return domain::failure(ErrorCode::Cancelled);
    return batch;
}

domain::Result<void> Batch::add(
    const Document &document, const Target &target, const work::Progress &progress, const QByteArray &styleTemplate)
{
    const QString part = partOf(target.path);
    m_targets << target;
    m_parts << part;
    auto saved = save(document, target.format, part, progress, {.styleTemplate = styleTemplate});
    if (!saved) {
        // A person chose the place and not the one beside it.
        if (saved.error().detail == part)
            saved.error().detail = target.path;
        return saved;
    }
    const auto file = described(target, part, styleTemplate);
    if (!file)
        return tl::unexpected(file.error());
    std::ranges::find(m_issued, target.language, &Issued::language)->files << *file;
    return {};
}

domain::Result<void> Batch::place()
{
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        const QString &path = m_targets.at(i).path;
        if (const auto may = mayStandAt(path); !may)
            return may;
        if (std::rename(QFile::encodeName(m_parts.at(i)).constData(), QFile::encodeName(path).constData()) != 0)
            return domain::failure(ErrorCode::FileNotWritable, path);
        m_parts[i] = path;
    }
    return {};
}

QHash<domain::RecommendationId, QString> answersIn(
    const Document &document, const QList<storage::reportrecords::Edit> &edits)
{
    QHash<domain::RecommendationId, QString> answers;
    const auto take = [&answers](const QString &key, const QString &said) {
        const auto id = answeredBy(key);
        if (id && !said.trimmed().isEmpty())
            answers.insert(*id, said.trimmed());
    };
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            take(paragraph->key, words(paragraph->text));
    }
    for (const auto &edit : edits) {
        const auto id = edit.language == document.metadata.language ? answeredBy(edit.key) : std::nullopt;
        if (id && answers.contains(*id)) // else the report no longer asks for it
            take(edit.key, edit.text);
    }
    return answers;
}

} // namespace reports

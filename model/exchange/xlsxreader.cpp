// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxreader.h"

#include "exchange/clean.h"
#include "exchange/sharedstrings.h"

#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using domain::ErrorCode;
using domain::failure;

/// One part of the archive as a stream that counts what comes out of it.
class Part : public QIODevice
{
public:
    struct Spent
    {
        qint64 inflated = 0;
        bool tooMuch = false;
    };
    Part(QuaZip &archive, Spent &spent, const ArchiveLimits &limits)
        : m_file(&archive)
        , m_spent(spent)
        , m_limits(limits)
    {
        // Other methods than these two send minizip round and round; an encrypted part is no business of ours.
        QuaZipFileInfo64 info;
        const bool readable =
            archive.getCurrentFileInfo(&info) && (info.method == 0 || info.method == 8) && (info.flags & 1) == 0;
        if (!readable || !m_file.open(QIODevice::ReadOnly))
            return;
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_packed = std::max<qint64>(m_file.csize(), 1);
        m_size = m_file.usize();
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    /// After an error too, and when nothing comes although the archive promises more: the XML reader asks this before
    /// it gives up.
    [[nodiscard]] bool atEnd() const override { return m_ended || m_spent.tooMuch || m_file.atEnd(); }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    [[nodiscard]] qint64 inflated() const { return m_inflated; }
    [[nodiscard]] qint64 claimedSize() const { return m_size; }

protected:
    qint64 readData(char *data, qint64 longest) override
    {
        const qint64 got = m_file.read(data, longest);
        m_ended = got <= 0;
        if (got < 0 || m_file.getZipError() != UNZ_OK) {
            m_damaged = true;
            return -1;
        }
        m_inflated += got;
        m_spent.inflated += got;
        const qsizetype tag = QByteArrayView(data, got).lastIndexOf('<');
        m_sinceTag = tag < 0 ? m_sinceTag + got : got - tag;
        m_spent.tooMuch = m_spent.tooMuch || m_spent.inflated > m_limits.inflated || m_sinceTag > m_limits.text
            || (m_inflated > m_limits.ratioFrom && m_inflated / m_packed > m_limits.ratio);
        return m_spent.tooMuch ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QuaZipFile m_file;
    Spent &m_spent;
    const ArchiveLimits &m_limits;
    qint64 m_packed = 1;
    qint64 m_size = 0;
    qint64 m_inflated = 0;
    qint64 m_sinceTag = 0;
    bool m_damaged = false;
    bool m_ended = false;
};

/// Takes "_x000D_" and its like, which Excel writes for characters that XML does not allow, back.
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        bool ok = false;
        const auto code = at + 7 <= text.size() && text[at + 6] == u'_'
            ? QStringView(text).sliced(at + 2, 4).toUShort(&ok, 16)
            : ushort{0};
        if (ok)
            text.replace(at, 7, QChar(code == 0 ? u' ' : char16_t{code}));
    }
    return text;
}

/// 0-based column of "AB12"; -1 when it names none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A') + 1;
        if (column > 16'384)
            return -1;
    }
    return column - 1;
}

struct Cell
{
    enum class Kind { Shared, Text, Number, None };
    int column = 0;
    Kind kind = Kind::None;
    QString value;
};

class Workbook
{
public:
    Workbook(const QString &path, const Take &take, const work::Progress &progress, const ArchiveLimits &limits)
        : m_path(path)
        , m_name(QFileInfo(path).fileName())
        , m_take(take)
        , m_progress(progress)
        , m_limits(limits)
        , m_archive(path)
    {
    }

    domain::Result<void> open()
    {
        if (!m_archive.open(QuaZip::mdUnzip))
            return failure(ErrorCode::MalformedFile, m_name);
        if (m_archive.getEntriesCount() > m_limits.entries)
            return failure(ErrorCode::FileTooLarge, m_name);
        return readRelations().and_then([this] { return readSheets(); });
    }
    /// Reads until a sheet's header is recognised, and its rows too unless `onlyHeader`.
    domain::Result<void> readFirstKnown(bool onlyHeader)
    {
        m_onlyHeader = onlyHeader;
        if (auto loaded = readStrings(); !loaded)
            return loaded;
        for (const QString &sheet : std::as_const(m_sheets)) {
            auto done = readSheet(sheet);
            if (!done || m_header)
                return done;
        }
        return m_filled ? failure(ErrorCode::UnknownFormat, m_firstRow) : failure(ErrorCode::EmptyFile, m_name);
    }
    [[nodiscard]] Totals totals() const { return m_totals; }
    [[nodiscard]] QString headerCells() const { return m_firstRow; }

private:
    using Handle = std::function<domain::Result<bool>(QXmlStreamReader &)>; ///< false: stop

    /// Goes through the elements of one part. A missing part is not an error.
    domain::Result<void> parse(const QString &name, const Handle &onStart)
    {
        if (!m_archive.setCurrentFile(name))
            return {};
        Part part(m_archive, m_spent, m_limits);
        if (!part.isOpen())
            return failure(ErrorCode::MalformedFile, m_name);
        QXmlStreamReader xml(&part);
        int untilReport = 0;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                return failure(ErrorCode::MalformedFile, place(m_name, xml.lineNumber(), xml.characterOffset()));
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (++untilReport % 1024 == 0) {
                if (m_progress.isCancelled())
                    return failure(ErrorCode::Cancelled);
                m_progress.report(part.inflated(), part.claimedSize());
            }
            const auto goOn = onStart(xml);
            if (!goOn)
                return tl::unexpected(goOn.error());
            if (!*goOn)
                return {};
        }
        if (m_spent.tooMuch)
            return failure(ErrorCode::FileTooLarge, m_name);
        if (xml.hasError() || part.isDamaged())
            return failure(ErrorCode::MalformedFile, place(m_name, m_rowNumber, xml.characterOffset()));
        return {};
    }

    domain::Result<void> readRelations()
    {
        return parse(u"xl/_rels/workbook.xml.rels"_s, [this](QXmlStreamReader &xml) -> domain::Result<bool> {
            if (xml.name() == "Relationship"_L1) {
                QString target = xml.attributes().value("Target"_L1).toString();
                target = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
                m_targets.insert(xml.attributes().value("Id"_L1).toString(), target);
                if (xml.attributes().value("Type"_L1).endsWith("/sharedStrings"_L1))
                    m_stringsPart = target;
            }
            return true;
        });
    }

    domain::Result<void> readSheets()
    {
        bool found = false;
        auto done = parse(u"xl/workbook.xml"_s, [this, &found](QXmlStreamReader &xml) -> domain::Result<bool> {
            found = true;
            if (xml.name() == "workbookPr"_L1) {
                const auto epoch = xml.attributes().value("date1904"_L1);
                m_from1904 = epoch == "1"_L1 || epoch == "true"_L1;
            } else if (xml.name() == "sheet"_L1) {
                for (const auto &attribute : xml.attributes()) {
                    if (attribute.name() == "id"_L1 && m_targets.contains(attribute.value().toString()))
                        m_sheets << m_targets.value(attribute.value().toString());
                }
            }
            return m_sheets.size() < 256;
        });
        if (done && !found)
            return failure(ErrorCode::UnknownFormat, m_name); // an archive, but no workbook
        if (done && m_sheets.isEmpty())
            m_sheets << u"xl/worksheets/sheet1.xml"_s;
        return done;
    }

    domain::Result<void> readStrings()
    {
        return parse(m_stringsPart, [this](QXmlStreamReader &xml) -> domain::Result<bool> {
            if (xml.name() != "si"_L1)
                return true;
            // A header's strings stand among the first.
            const bool enough = m_onlyHeader && m_strings.size() > 20'000;
            return m_strings.add(textOf(xml)).map([enough] { return !enough; });
        });
    }

    /// The text of an <si> or <is> element, of all its runs; readings of characters (<rPh>) are no text.
    [[nodiscard]] static QString textOf(QXmlStreamReader &xml)
    {
        QString text;
        while (xml.readNextStartElement()) {
            if (xml.name() == "t"_L1)
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == "r"_L1)
                text += textOf(xml);
            else
                xml.skipCurrentElement();
        }
        return unescaped(text);
    }

    domain::Result<void> readSheet(const QString &part)
    {
        m_rowNumber = 0;
        m_headerTries = 0;
        return parse(part, [this](QXmlStreamReader &xml) -> domain::Result<bool> {
            if (xml.name() != "row"_L1)
                return true;
            readRow(xml);
            return put();
        });
    }

    void readRow(QXmlStreamReader &xml)
    {
        bool ok = false;
        const qint64 number = xml.attributes().value("r"_L1).toLongLong(&ok);
        m_rowNumber = ok && number > m_rowNumber ? number : m_rowNumber + 1;
        m_cells.clear();
        int next = 0;
        while (xml.readNextStartElement()) {
            if (xml.name() == "c"_L1)
                readCell(xml, next);
            else
                xml.skipCurrentElement();
        }
    }

    void readCell(QXmlStreamReader &xml, int &next)
    {
        const auto attributes = xml.attributes();
        const int given = columnOf(attributes.value("r"_L1));
        Cell cell;
        cell.column = given >= 0 ? given : next;
        next = cell.column + 1;
        const auto type = attributes.value("t"_L1);
        if (type == "s"_L1)
            cell.kind = Cell::Kind::Shared;
        else if (type.isEmpty() || type == "n"_L1)
            cell.kind = Cell::Kind::Number;
        else if (type != "e"_L1) // an error of a formula is an empty cell
            cell.kind = Cell::Kind::Text;
        while (xml.readNextStartElement()) {
            if (xml.name() == "v"_L1)
                cell.value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == "is"_L1)
                cell.value = textOf(xml);
            else
                xml.skipCurrentElement();
        }
        if (cell.kind != Cell::Kind::None && !cell.value.isEmpty())
            m_cells.push_back(std::move(cell));
    }

    [[nodiscard]] QString textOf(const Cell &cell)
    {
        return cell.kind == Cell::Kind::Shared ? m_strings.at(cell.value.toLongLong()) : cell.value;
    }

    domain::Result<bool> put()
    {
        if (m_cells.empty())
            return true;
        m_filled = true;
        if (!m_header)
            return tryHeader();
        ++m_totals.rows;
        SourceRow row;
        row.number = m_rowNumber;
        fill(row, true);
        if (!m_take.filter)
            return m_take.row(std::move(row));
        const auto belongs = m_take.filter->of(row[Column::Countries]);
        if (m_take.filter->several())
            return failure(ErrorCode::NoStateChosen, m_name);
        if (belongs == StateFilter::Belongs::Other) {
            ++m_totals.otherState;
            return true;
        }
        fill(row, false);
        m_header->complete(row);
        return m_take.row(std::move(row));
    }

    domain::Result<bool> tryHeader()
    {
        QStringList cells;
        for (const Cell &cell : m_cells) {
            while (cells.size() < std::min(cell.column, 256))
                cells << QString();
            cells << textOf(cell);
        }
        m_header = Header::of(cells);
        if (m_header || m_headerTries == 0) {
            cells.removeAll(QString());
            m_firstRow = cells.join(u", "_s).left(200);
        }
        // A title or two may stand above the header.
        return m_header ? !m_onlyHeader : ++m_headerTries < 10;
    }

    void fill(SourceRow &row, bool onlyCountries)
    {
        for (const Cell &cell : m_cells) {
            const auto place = static_cast<size_t>(cell.column);
            const auto column = place < m_header->columns.size() ? m_header->columns[place] : std::nullopt;
            if (!column || (onlyCountries && *column != Column::Countries))
                continue;
            row[*column] = textOf(cell);
            if (cell.kind != Cell::Kind::Number)
                continue;
            row.numeric.set(static_cast<size_t>(*column));
            if (*column == Column::Published)
                row[*column] = clean::dateOfSerial(cell.value.toDouble(), m_from1904).toString(Qt::ISODate);
        }
    }

    QString m_path;
    QString m_name;
    const Take &m_take;
    const work::Progress &m_progress;
    const ArchiveLimits &m_limits;
    QuaZip m_archive;
    Part::Spent m_spent;
    QHash<QString, QString> m_targets;
    QString m_stringsPart = u"xl/sharedStrings.xml"_s;
    QStringList m_sheets;
    SharedStrings m_strings;
    std::vector<Cell> m_cells;
    std::optional<Header> m_header;
    QString m_firstRow;
    qint64 m_rowNumber = 0;
    int m_headerTries = 0;
    bool m_from1904 = false;
    bool m_filled = false;
    bool m_onlyHeader = false;
    Totals m_totals;
};

} // namespace

domain::Result<Recognised> recogniseXlsx(const QString &path, const ArchiveLimits &limits)
{
    const Take take;
    const work::Progress progress;
    Workbook workbook(path, take, progress, limits);
    const auto done = workbook.open().and_then([&workbook] { return workbook.readFirstKnown(true); });
    if (!done)
        return tl::unexpected(done.error());
    return Recognised{Format::UhriXlsx, workbook.headerCells()};
}

domain::Result<Totals> readXlsx(
    const QString &path, const Take &take, const work::Progress &progress, const ArchiveLimits &limits)
{
    Workbook workbook(path, take, progress, limits);
    const auto done = workbook.open().and_then([&workbook] { return workbook.readFirstKnown(false); });
    if (!done)
        return tl::unexpected(done.error());
    return workbook.totals();
}

} // namespace exchange

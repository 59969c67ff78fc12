// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtable.h"

#include "exchange/csvreader.h"

#include <QFile>

namespace exchange {
namespace {

class CsvTable : public Table
{
public:
    CsvTable(const QString &path, const Reading &reading)
        : m_path(path)
        , m_reading(reading)
        , m_file(path)
    {
    }
    domain::Result<void> open()
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return domain::failure(domain::ErrorCode::FileNotReadable, m_path);
        m_encoding = m_reading.encoding ? *m_reading.encoding : detectEncoding(m_file);
        start();
        return {};
    }

    [[nodiscard]] domain::Result<QStringList> sheets() override { return QStringList{QString()}; }
    [[nodiscard]] domain::Result<bool> openSheet(qsizetype sheet) override
    {
        if (sheet != 0)
            return false;
        start();
        return true;
    }
    [[nodiscard]] domain::Result<bool> next() override
    {
        while (m_reader->next(m_record)) {
            if (m_record.damage != Damage::None || !m_record.isBlank())
                return true;
        }
        if (m_file.error() != QFileDevice::NoError)
            return domain::failure(domain::ErrorCode::FileNotReadable, m_path);
        return false;
    }
    [[nodiscard]] qint64 number() const override { return m_record.number; }
    [[nodiscard]] int width() const override
    {
        qsizetype width = m_record.cells.size();
        while (width > 0 && QStringView(m_record.cells.at(width - 1)).trimmed().isEmpty())
            --width;
        return static_cast<int>(width);
    }
    [[nodiscard]] QString cell(int column) override { return m_record.cells.value(column); }
    [[nodiscard]] bool isNumber(int) const override { return false; }
    [[nodiscard]] Damage damage() const override { return m_record.damage; }
    [[nodiscard]] std::optional<QChar> separator() const override { return m_reader->separator(); }
    [[nodiscard]] std::optional<Encoding> encoding() const override { return m_encoding; }
    [[nodiscard]] std::pair<qint64, qint64> progress() const override { return {m_file.pos(), m_file.size()}; }

private:
    void start()
    {
        m_file.seek(0);
        m_reader = std::make_unique<CsvReader>(m_file, m_encoding, m_reading.separator);
    }

    QString m_path;
    Reading m_reading;
    QFile m_file;
    Encoding m_encoding = Encoding::Utf8;
    std::unique_ptr<CsvReader> m_reader;
    CsvReader::Record m_record;
};

} // namespace

domain::Result<std::unique_ptr<Table>> openCsv(const QString &path, const Reading &reading)
{
    auto table = std::make_unique<CsvTable>(path, reading);
    if (const auto opened = table->open(); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Table>(std::move(table));
}

} // namespace exchange

// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlstable.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <freexl.h>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using domain::ErrorCode;
using domain::failure;

constexpr qint64 largest = 256 << 20;

class XlsTable : public Table
{
public:
    explicit XlsTable(const QString &path)
        : m_path(path)
        , m_name(QFileInfo(path).fileName())
    {
    }
    ~XlsTable() override
    {
        if (m_handle)
            freexl_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(XlsTable)

    domain::Result<void> open()
    {
        if (QFileInfo(m_path).size() > largest)
            return failure(ErrorCode::FileTooLarge, m_name);
        const int opened = freexl_open(QFile::encodeName(m_path).constData(), &m_handle);
        if (opened == FREEXL_FILE_NOT_FOUND)
            return failure(ErrorCode::FileNotReadable, m_path);
        if (m_handle && info(FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED)
            return failure(ErrorCode::PasswordProtected, m_name);
        if (opened != FREEXL_OK)
            return failure(ErrorCode::MalformedFile, m_name);
        m_from1904 = info(FREEXL_BIFF_DATEMODE) == FREEXL_BIFF_DATEMODE_1904;
        const unsigned sheets = std::min(info(FREEXL_BIFF_SHEET_COUNT), 256U);
        for (unsigned i = 0; i < sheets; ++i) {
            const char *name = nullptr;
            const bool known = freexl_get_worksheet_name(m_handle, static_cast<unsigned short>(i), &name) == FREEXL_OK;
            m_names << (known && name ? QString::fromUtf8(name) : QString());
        }
        return {};
    }

    [[nodiscard]] domain::Result<QStringList> sheets() override { return m_names; }
    [[nodiscard]] domain::Result<bool> openSheet(qsizetype sheet) override
    {
        m_next = m_rows = 0;
        m_columns = 0;
        if (sheet < 0 || sheet >= m_names.size())
            return false;
        // A sheet of another kind (a chart) has no cells.
        if (freexl_select_active_worksheet(m_handle, static_cast<unsigned short>(sheet)) == FREEXL_OK)
            (void)freexl_worksheet_dimensions(m_handle, &m_rows, &m_columns);
        return true;
    }
    [[nodiscard]] domain::Result<bool> next() override
    {
        while (m_next < m_rows) {
            ++m_next;
            if (width() > 0)
                return true;
        }
        return false;
    }
    [[nodiscard]] qint64 number() const override { return m_next; }
    [[nodiscard]] int width() const override
    {
        int width = m_columns;
        while (width > 0 && value(width - 1).type == FREEXL_CELL_NULL)
            --width;
        return width;
    }
    [[nodiscard]] QString cell(int column) override
    {
        const FreeXL_CellValue found = value(column);
        switch (found.type) {
        case FREEXL_CELL_INT:
            return QString::number(found.value.int_value);
        case FREEXL_CELL_DOUBLE:
            return QString::number(found.value.double_value, 'g', 15);
        case FREEXL_CELL_NULL:
            return {};
        default:
            return found.value.text_value ? QString::fromUtf8(found.value.text_value) : QString();
        }
    }
    [[nodiscard]] bool isNumber(int column) const override
    {
        const auto type = value(column).type;
        return type == FREEXL_CELL_INT || type == FREEXL_CELL_DOUBLE;
    }
    [[nodiscard]] bool isFrom1904() const override { return m_from1904; }
    [[nodiscard]] std::pair<qint64, qint64> progress() const override { return {m_next, m_rows}; }

private:
    [[nodiscard]] unsigned info(unsigned short what) const
    {
        unsigned value = 0;
        return freexl_get_info(m_handle, what, &value) == FREEXL_OK ? value : 0;
    }
    [[nodiscard]] FreeXL_CellValue value(int column) const
    {
        FreeXL_CellValue value{};
        value.type = FREEXL_CELL_NULL;
        const bool inside = column >= 0 && column < m_columns && m_next > 0;
        if (!inside
            || freexl_get_cell_value(m_handle, m_next - 1, static_cast<unsigned short>(column), &value) != FREEXL_OK)
            value.type = FREEXL_CELL_NULL;
        return value;
    }

    QString m_path;
    QString m_name;
    const void *m_handle = nullptr;
    QStringList m_names;
    unsigned m_rows = 0;
    unsigned short m_columns = 0;
    unsigned m_next = 0; ///< one more than the row that was reached, from 0
    bool m_from1904 = false;
};

} // namespace

domain::Result<std::unique_ptr<Table>> openXls(const QString &path)
{
    auto table = std::make_unique<XlsTable>(path);
    if (const auto opened = table->open(); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Table>(std::move(table));
}

} // namespace exchange

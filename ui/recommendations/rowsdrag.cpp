// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/rowsdrag.h"

#include "exchange/listexport.h"
#include "ui/frame/session.h"
#include "wording/columns.h"

#include <QDir>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
const QString listOfFiles = u"text/uri-list"_s;
}

RowsDrag::RowsDrag(Session &session, const Listing::Ids &ids, const wording::Wording &wording, std::unique_ptr<QMimeData> table)
    : m_session(&session)
    , m_ids(ids)
    , m_wording(wording)
    , m_table(std::move(table))
{
}

QStringList RowsDrag::formats() const
{
    QStringList all = m_table->formats();
    if (m_ids.size() <= mostRows)
        all.prepend(listOfFiles);
    return all;
}

bool RowsDrag::hasFormat(const QString &mimeType) const
{
    return formats().contains(mimeType);
}

QVariant RowsDrag::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (mimeType != listOfFiles)
        return type.id() == QMetaType::QByteArray || type.id() == QMetaType::QByteArrayList ? QVariant(m_table->data(mimeType))
            : mimeType == "text/html"_L1                                                   ? QVariant(m_table->html())
                                                                                           : QVariant(m_table->text());
    if (m_ids.size() > mostRows || file().isEmpty())
        return {};
    return QVariantList {QUrl::fromLocalFile(m_path)};
}

/// The workbook's name; empty when it could not be written, in which case nothing is dropped.
QString RowsDrag::file() const
{
    if (!m_path.isEmpty() || !m_session)
        return m_path;
    const QString folder = m_session->privateFolder();
    if (folder.isEmpty())
        return {};
    const QString path = QDir(folder).filePath(wording::columns::tableName(m_wording) + u".xlsx"_s);
    exchange::ListExport what {.format = exchange::ListFormat::Xlsx};
    what.only = m_ids;
    if (!exchange::exportList(m_session->store(), what, path, m_wording))
        return {};
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    m_path = path;
    return m_path;
}

} // namespace ui

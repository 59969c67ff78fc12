// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recentlist.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowHeight = 52;

class RecentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, std::max(rowHeight, lineHeight(Role::Body) + lineHeight(Role::Context) + 16)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colours = tokens(option.widget);
        const bool missing = index.data(RecentModel::MissingRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colours.hover);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.border);
        const QRect &rect = option.rect;
        paintIcon(*painter, QRect(rect.left() + 3, rect.top(), 16, rect.height()),
            icon(missing ? u"data-warning"_s : u"document-open-recent"_s), missing ? colours.soon : colours.text2);
        const QString moment = index.data(RecentModel::MomentRole).toString();
        const QRect end = paintText(*painter, rect, moment, ui::font(Role::Context), colours.text3, Qt::AlignRight);
        const int high = lineHeight(Role::Body) + lineHeight(Role::Context);
        QRect line(rect.left() + 34, rect.center().y() - high / 2, end.left() - rect.left() - 46, lineHeight(Role::Body));
        paintText(*painter, line, index.data().toString(), ui::font(Role::BodyMedium), missing ? colours.text3 : colours.text);
        line.moveTop(line.bottom() + 1);
        line.setHeight(lineHeight(Role::Context));
        paintText(*painter, line, index.data(RecentModel::FolderRole).toString(), ui::font(Role::Context),
            missing ? colours.soon : colours.text3);
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(colours.focus, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 4, 4);
        }
        painter->restore();
    }
};

/// Places where removable drives appear.
bool isOnRemovableDrive(const QString &path)
{
    return path.startsWith(u"/media/"_s) || path.startsWith(u"/run/media/"_s) || path.startsWith(u"/Volumes/"_s);
}

/// "Documents/Human rights": below the home folder, the part below it.
QString shortFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath() + u'/';
    return QDir::toNativeSeparators(folder.startsWith(home) ? folder.mid(home.size()) : folder);
}

} // namespace

void RecentModel::setRecent(
    const QList<Settings::RecentWorkspace> &recent, const wording::Wording &wording, const domain::Clock &clock)
{
    beginResetModel();
    m_rows.clear();
    const QDate today = domain::today(clock);
    for (const auto &one : recent) {
        const QDateTime opened = one.opened.toLocalTime();
        Row row {.path = one.path, .folder = shortFolder(one.path), .moment = wording.date(opened.date())};
        if (opened.date() == today)
            row.moment = tr("today %1", "time of day").arg(wording.locale().toString(opened.time(), u"HH:mm"_s));
        row.missing = !QFileInfo::exists(one.path);
        if (row.missing)
            row.folder = isOnRemovableDrive(one.path) ? tr("Removable drive, not connected") : tr("No longer in %1").arg(row.folder);
        m_rows.append(row);
    }
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QFileInfo(row.path).fileName();
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(row.path);
    case Qt::AccessibleTextRole:
        return QStringList({QFileInfo(row.path).fileName(), row.folder, row.moment}).join(u". "_s);
    case PathRole:
        return row.path;
    case FolderRole:
        return row.folder;
    case MomentRole:
        return row.moment;
    case MissingRole:
        return row.missing;
    default:
        return {};
    }
}

RecentList::RecentList(QWidget *parent)
    : QListView(parent)
    , m_model(new RecentModel(this))
{
    setModel(m_model);
    setItemDelegate(new RecentDelegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(this, &QListView::clicked, this, &RecentList::choose);
}

void RecentList::setRecent(
    const QList<Settings::RecentWorkspace> &recent, const wording::Wording &wording, const domain::Clock &clock)
{
    m_model->setRecent(recent, wording, clock);
    updateGeometry();
}

QSize RecentList::sizeHint() const
{
    return {382, m_model->rowCount() > 0 ? m_model->rowCount() * sizeHintForRow(0) : 0};
}

void RecentList::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(index.data(RecentModel::PathRole).toString());
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencechip.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/styledrawing.h"
#include "ui/widgets/painters.h"

#include <QContextMenuEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeDatabase>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 9;
constexpr int glyphSize = 16;
constexpr int toText = 8;
constexpr int crossWidth = 26;
constexpr int longest = 300;
constexpr int shortest = 120;

/// "PDF", "MP4": what people call a type; its suffix, as the operating systems' names are long and follow their own language.
QString typeName(const domain::Evidence &evidence)
{
    const QString suffix = QFileInfo(evidence.fileName).suffix();
    return (suffix.isEmpty() ? QMimeDatabase().mimeTypeForName(evidence.mediaType).preferredSuffix() : suffix).toUpper();
}

} // namespace

QString confidentialityIcon(domain::Confidentiality confidentiality)
{
    switch (confidentiality) {
    case domain::Confidentiality::Public:
        return u"globe"_s;
    case domain::Confidentiality::Internal:
        return u"view-institution"_s;
    case domain::Confidentiality::Confidential:
        break;
    }
    return u"object-locked"_s;
}

EvidenceChip::EvidenceChip(const Language &language, QWidget *parent)
    : QPushButton(parent)
    , m_language(language)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    retranslate(this, [this] { word(); });
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT menuRequested(mapToGlobal(QPoint(0, height() + 2))); });
}

void EvidenceChip::setEvidence(const domain::Evidence &evidence, const EvidenceMarks &marks)
{
    m_evidence = evidence;
    m_marks = marks;
    word();
}

void EvidenceChip::setRemovable(bool removable)
{
    m_removable = removable;
    word();
}

void EvidenceChip::word()
{
    const auto &wording = m_language.wording();
    m_who = wording.confidentiality(m_evidence.confidentiality);
    QStringList parts;
    if (m_evidence.link.isEmpty())
        parts << typeName(m_evidence) << wording.fileSize(m_evidence.size);
    else
        parts << QUrl(m_evidence.link).host();
    parts << m_evidence.issuer << wording.date(m_evidence.issued);
    if (m_marks.isVerified)
        parts << tr("verified");
    parts.removeAll(QString());
    m_context = parts.join(u" · "_s);
    QStringList lines {m_evidence.title, m_who + u" · "_s + m_context};
    if (!m_evidence.fileName.isEmpty() && m_evidence.fileName != m_evidence.title)
        lines << m_evidence.fileName;
    if (!m_marks.sameAs.isEmpty())
        lines << tr("Already in this workspace as “%1”; its bytes are stored once.").arg(m_marks.sameAs);
    if (m_marks.isNew)
        lines << tr("Goes into the workspace when the entry is saved.");
    setToolTip(lines.join(u'\n'));
    setAccessibleName(tr("Evidence: %1").arg(m_evidence.title));
    setAccessibleDescription((lines.mid(1) << (m_removable ? tr("Delete removes it.") : QString())).join(u' ').trimmed());
    updateGeometry();
    update();
}

QIcon EvidenceChip::kind() const
{
    return m_evidence.link.isEmpty() ? fileIcon(QFileInfo(m_evidence.fileName).suffix()) : ui::icon(u"link"_s);
}

QRect EvidenceChip::cross() const
{
    return m_removable ? QRect(width() - crossWidth, 0, crossWidth, height()) : QRect(width(), 0, 0, height());
}

QSize EvidenceChip::sizeHint() const
{
    const QFontMetrics title(ui::font(Role::Body));
    const QFontMetrics context(ui::font(Role::Context));
    const QString second = m_marks.sameAs.isEmpty() ? m_context : m_context + u" · "_s + m_marks.sameAs;
    const int words = qMax(title.horizontalAdvance(m_evidence.title), glyphSize + 3 + context.horizontalAdvance(m_who + u" · "_s + second));
    const int width = side + glyphSize + toText + words + 3 + (m_removable ? crossWidth : side);
    return {qMin(longest, width), title.height() + context.height() + 10};
}

QSize EvidenceChip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), shortest), sizeHint().height()};
}

void EvidenceChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    drawing::box(&painter, rect(), 5, isDown() || underMouse() ? t.hover : t.base, m_marks.isNew ? t.accentText : t.border2);
    const int right = m_removable ? crossWidth : side;
    paintIcon(painter, QRect(side, 0, glyphSize, height()), kind(), m_evidence.link.isEmpty() ? QColor() : t.text2);
    const int left = side + glyphSize + toText;
    const QFontMetrics title(ui::font(Role::Body));
    const int top = 4;
    paintText(painter, QRect(left, top, width() - left - right, title.height()), m_evidence.title, ui::font(Role::Body), t.text);
    QRect second(left, top + title.height() + 1, width() - left - right, QFontMetrics(ui::font(Role::Context)).height());
    paintIcon(painter, QRect(left, second.top(), 12, second.height()), ui::icon(confidentialityIcon(m_evidence.confidentiality)), t.text3, 12);
    second.setLeft(left + 15);
    const bool confidential = m_evidence.confidentiality == domain::Confidentiality::Confidential;
    second.setLeft(paintText(painter, second, m_who, ui::font(Role::Context), confidential ? t.text : t.text3).right() + 1);
    QString rest = m_context;
    if (!m_marks.sameAs.isEmpty())
        rest = tr("already there as “%1”").arg(m_marks.sameAs);
    if (!rest.isEmpty())
        paintText(painter, second, u" · "_s + rest, ui::font(Role::Context), t.text3);
    if (!m_removable)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.text2, 1.5, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle = QRectF(cross()).center() - QPointF(1, 0);
    painter.drawLine(middle + QPointF(-3, -3), middle + QPointF(3, 3));
    painter.drawLine(middle + QPointF(-3, 3), middle + QPointF(3, -3));
}

void EvidenceChip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeRequested();
    else
        QPushButton::keyPressEvent(event);
}

void EvidenceChip::mousePressEvent(QMouseEvent *event)
{
    m_pressedCross = event->button() == Qt::LeftButton && cross().contains(event->position().toPoint());
    if (!m_pressedCross)
        QPushButton::mousePressEvent(event);
}

void EvidenceChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressedCross)
        return QPushButton::mouseReleaseEvent(event);
    m_pressedCross = false;
    if (cross().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
}

void EvidenceChip::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(QPoint(0, height() + 2)));
}

} // namespace ui

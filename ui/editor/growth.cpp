// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/growth.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace ui {

namespace {

class Growth final : public QObject
{
public:
    Growth(QPlainTextEdit *field, int fewest, int most)
        : QObject(field)
        , m_field(field)
        , m_fewest(fewest)
        , m_most(most)
    {
        field->viewport()->installEventFilter(this);
        connect(field, &QPlainTextEdit::textChanged, this, &Growth::fit);
        fit();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Another width breaks the lines anew, which the field does after it was told.
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
            QMetaObject::invokeMethod(this, &Growth::fit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    [[nodiscard]] int lines() const
    {
        const auto *document = m_field->document();
        int count = 0;
        for (QTextBlock block = document->begin(); block.isValid() && count <= m_most; block = block.next()) {
            document->documentLayout()->blockBoundingRect(block); // breaks its lines
            count += qMax(1, block.layout()->lineCount());
        }
        return count;
    }
    void fit()
    {
        const int count = lines();
        const int frame = 2 * m_field->frameWidth() + static_cast<int>(2 * m_field->document()->documentMargin()) + 2;
        const int height = qBound(m_fewest, count, m_most) * m_field->fontMetrics().lineSpacing() + frame;
        m_field->setVerticalScrollBarPolicy(count > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
        if (m_field->minimumHeight() != height || m_field->maximumHeight() != height)
            m_field->setFixedHeight(height);
    }

    QPlainTextEdit *m_field;
    int m_fewest;
    int m_most;
};

} // namespace

void growWithText(QPlainTextEdit *field, int fewest, int most)
{
    new Growth(field, fewest, most);
}

} // namespace ui

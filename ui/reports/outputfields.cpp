// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/outputfields.h"

#include "ui/frame/retranslate.h"
#include "ui/frame/settings.h"
#include "ui/reports/reportwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>

namespace ui {

using namespace Qt::StringLiterals;
using reports::Format;

namespace {

const QString languagesState = u"reports.languages"_s;
const QString formatsState = u"reports.formats"_s;
const QString annexesState = u"reports.annexes"_s;
/// In the order in which they are offered.
constexpr std::array offered{Format::Pdf, Format::Docx, Format::Odt, Format::Xlsx, Format::Html, Format::Markdown};
constexpr std::array spoken{domain::Language::Spanish, domain::Language::English};

QStringList checked(const QList<QCheckBox *> &boxes)
{
    QStringList out;
    for (const QCheckBox *box : boxes) {
        if (box->isChecked())
            out.append(box->property("code").toString());
    }
    return out;
}

/// The boxes side by side, those of `codes` ticked; the last one that is ticked stays so.
template <class Changed>
void arrange(
    QWidget *parent, const QList<QCheckBox *> &boxes, const QStringList &codes, int columns, const Changed &changed)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    for (int i = 0; i < boxes.size(); ++i) {
        QCheckBox *box = boxes.at(i);
        box->setChecked(codes.contains(box->property("code").toString()));
        grid->addWidget(box, i / columns, i % columns);
        QObject::connect(box, &QCheckBox::toggled, parent, [box, boxes, changed](bool on) {
            if (!on && checked(boxes).isEmpty())
                box->setChecked(true);
            else
                changed();
        });
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
}

QCheckBox *makeBox(QWidget *parent, const QString &objectName, const QString &text, QLatin1StringView code)
{
    auto *box = new QCheckBox(text, parent);
    box->setObjectName(objectName);
    box->setProperty("code", QString(code));
    return box;
}

QStringList remembered(const Settings &settings, const QString &state, const QString &otherwise)
{
    const QString stored = QString::fromUtf8(settings.state(state));
    return (stored.isEmpty() ? otherwise : stored).split(u',', Qt::SkipEmptyParts);
}

} // namespace

LanguageFields::LanguageFields(Settings &settings, domain::Language first, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"reportLanguages"_s);
    m_boxes = {makeBox(this, u"reportSpanish"_s, u"Español"_s, QLatin1StringView("es")),
        makeBox(this, u"reportEnglish"_s, u"English"_s, QLatin1StringView("en"))};
    arrange(this, m_boxes, remembered(settings, languagesState, QString(domain::code(first))), 2, [this, &settings] {
        settings.setState(languagesState, checked(m_boxes).join(u',').toUtf8());
        Q_EMIT changed();
    });
}

QList<domain::Language> LanguageFields::languages() const
{
    QList<domain::Language> out;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            out.append(spoken[static_cast<size_t>(i)]);
    }
    return out;
}

FormatFields::FormatFields(Settings &settings, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"reportFormats"_s);
    for (const Format format : offered) {
        const QLatin1StringView code = domain::code(format);
        m_boxes.append(makeBox(this, u"reportFormat_"_s + code, reportwords::format(format), code));
    }
    arrange(this, m_boxes, remembered(settings, formatsState, u"docx"_s), 3,
        [this, &settings] { settings.setState(formatsState, checked(m_boxes).join(u',').toUtf8()); });
}

QList<Format> FormatFields::formats() const
{
    QList<Format> out;
    for (size_t i = 0; i < offered.size(); ++i) {
        if (m_boxes.at(static_cast<qsizetype>(i))->isChecked())
            out.append(offered[i]);
    }
    return out;
}

AnnexField::AnnexField(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
{
    m_choice->setObjectName(u"reportAnnexes"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *row = new QGridLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choice);
    setFocusProxy(m_choice);
    for (int i = 0; i < 3; ++i)
        m_choice->addItem(QString());
    m_choice->setCurrentIndex(qBound(0, settings.state(annexesState).toInt(), 2));
    connect(m_choice, &QComboBox::activated, this,
        [&settings](int index) { settings.setState(annexesState, QByteArray::number(index)); });
    retranslate(this, [this] {
        m_choice->setAccessibleName(tr("Annexes"));
        m_choice->setItemText(0, tr("Only cited"));
        m_choice->setItemText(1, tr("In a folder beside the report"));
        m_choice->setItemText(2, tr("In a ZIP beside the report"));
    });
}

Annexes AnnexField::annexes() const
{
    return static_cast<Annexes>(qMax(0, m_choice->currentIndex()));
}

} // namespace ui

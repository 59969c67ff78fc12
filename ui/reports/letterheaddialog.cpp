// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/letterheaddialog.h"

#include "ui/editing/fields.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/theme/style.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textedit.h"

#include <QGridLayout>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int crestSize = 72;

} // namespace

LetterheadDialog::LetterheadDialog(const Surroundings &surroundings, Session &session, QWidget *parent)
    : EditDialog(surroundings, session, {}, parent)
    , m_institutionEs(new QLineEdit(this))
    , m_institutionEn(new QLineEdit(this))
    , m_addressEs(new TextEdit(this))
    , m_addressEn(new TextEdit(this))
    , m_crest(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_remove(new LinkButton({}, Role::Label, this))
    , m_crestEs(new QLineEdit(this))
    , m_crestEn(new QLineEdit(this))
{
    setObjectName(u"letterheadDialog"_s);
    makeFields();
    Style::setKind(verbButton(), ButtonKind::Primary);
    if (auto read = session.store().read([](const storage::Reader &db) { return storage::letterhead::read(db); }))
        m_letterhead = *read;
    else
        setProblem([this, error = read.error()] { return wording().error(error); });
    m_institutionEs->setText(m_letterhead.institution.es);
    m_institutionEn->setText(m_letterhead.institution.en);
    m_addressEs->setPlainText(m_letterhead.address.es);
    m_addressEn->setPlainText(m_letterhead.address.en);
    m_crestEs->setText(m_letterhead.crestDescription.es);
    m_crestEn->setText(m_letterhead.crestDescription.en);
    connect(m_choose, &QPushButton::clicked, this, &LetterheadDialog::askForCrest);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_letterhead.crest.clear();
        showCrest();
    });
    retranslate(this, [this] { word(); });
    showCrest();
    resize(640, sizeHint().height());
    m_institutionEs->setFocus();
}

void LetterheadDialog::makeFields()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    const auto place = [&](QWidget *field, const QString &name, int row, int column) {
        auto *cell = new QVBoxLayout;
        m_labels.append(addField(cell, field, name));
        grid->addLayout(cell, row, column);
    };
    for (TextEdit *field : {m_addressEs, m_addressEn})
        field->setFixedHeight(4 * field->fontMetrics().lineSpacing() + 14);
    place(m_institutionEs, u"institution_es"_s, 0, 0);
    place(m_institutionEn, u"institution_en"_s, 0, 1);
    place(m_addressEs, u"address_es"_s, 1, 0);
    place(m_addressEn, u"address_en"_s, 1, 1);
    place(m_crestEs, u"crestDescription_es"_s, 3, 0);
    place(m_crestEn, u"crestDescription_en"_s, 3, 1);
    m_crest->setObjectName(u"crestPicture"_s);
    m_crest->setFixedSize(crestSize, crestSize);
    m_crest->setAlignment(Qt::AlignCenter);
    m_choose->setObjectName(u"chooseCrest"_s);
    m_choose->setAutoDefault(false);
    m_remove->setObjectName(u"removeCrest"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_crest);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch(1);
    grid->addLayout(row, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    content()->addLayout(grid);
}

QWidget *LetterheadDialog::fieldOf(const QString &detail) const
{
    return detail == u"crest"_s ? m_choose : EditDialog::fieldOf(detail);
}

void LetterheadDialog::askForCrest()
{
    auto *dialog = new FileDialog(this, tr("Choose a crest"));
    dialog->setObjectName(u"crestFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &LetterheadDialog::takeCrest);
    dialog->open();
}

void LetterheadDialog::takeCrest(const QString &path)
{
    auto bytes = storage::letterhead::crestFrom(path);
    if (bytes && QImage::fromData(*bytes).isNull()) // begins like a picture and breaks off
        bytes = domain::failure(domain::ErrorCode::InvalidValue, u"crest"_s);
    if (!bytes)
        return setProblem([this, error = bytes.error()] { return wording().error(error); }, m_choose);
    setProblem({});
    m_letterhead.crest = *bytes;
    showCrest();
}

void LetterheadDialog::showCrest()
{
    const double ratio = devicePixelRatioF();
    QPixmap picture;
    if (picture.loadFromData(m_letterhead.crest)) {
        picture = picture.scaled(QSize(crestSize, crestSize) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
    }
    m_crest->setPixmap(picture);
    const bool there = !m_letterhead.crest.isEmpty();
    m_crest->setVisible(there);
    m_remove->setVisible(there);
    m_crestEs->setEnabled(there);
    m_crestEn->setEnabled(there);
}

void LetterheadDialog::word()
{
    setHeading(tr("Letterhead"));
    setVerb(tr("Save"));
    const QStringList labels{tr("Institution in Spanish"), tr("Institution in English"), tr("Address in Spanish"),
        tr("Address in English"), tr("The crest in words, Spanish"), tr("The crest in words, English")};
    for (int i = 0; i < labels.size(); ++i)
        m_labels.at(i)->setText(labels.at(i));
    m_choose->setText(tr("Choose a crest…"));
    m_remove->setText(tr("Without a crest"));
    m_crest->setAccessibleName(tr("Crest"));
}

bool LetterheadDialog::submit()
{
    m_letterhead.institution = {m_institutionEs->text().trimmed(), m_institutionEn->text().trimmed()};
    m_letterhead.address = {m_addressEs->toPlainText().trimmed(), m_addressEn->toPlainText().trimmed()};
    m_letterhead.crestDescription = {m_crestEs->text().trimmed(), m_crestEn->text().trimmed()};
    return attempt([this] {
        return session().change(storage::Intent::SetLetterhead,
            [this](const storage::Writer &db) { storage::letterhead::save(db, m_letterhead); });
    });
}

} // namespace ui

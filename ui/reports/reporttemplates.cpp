// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/styletemplate.h"
#include "ui/frame/language.h"
#include "ui/frame/settings.h"
#include "ui/reports/reportspage.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QFileInfo>
#include <QStandardPaths>

// The looks of a report in Word: a template that a person takes, changes there, and brings back.
namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString templateState = u"reports.template"_s;

FileDialog *askForDocx(QWidget *page, const QString &heading, const QString &name)
{
    auto *dialog = new FileDialog(page, heading);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return dialog;
}

} // namespace

QString ReportsPage::styleTemplate() const
{
    return QString::fromUtf8(m_around.settings.state(templateState));
}

void ReportsPage::saveTemplate()
{
    auto *dialog = askForDocx(this, tr("Save style template"), u"saveTemplateDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Word documents (*.docx)"));
    dialog->setDefaultSuffix(u"docx"_s);
    dialog->selectFile(tr("report-styles") + u".docx"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto language = m_around.language.current();
        if (const auto saved = reports::saveStyleTemplate(path, language); !saved)
            return report(saved.error());
        m_error.reset();
        m_written = {path};
        wordBar(false);
    });
    dialog->open();
}

void ReportsPage::askForTemplate()
{
    auto *dialog = askForDocx(this, tr("Use a style template"), u"useTemplateDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Word documents and templates (*.docx *.dotx)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsPage::useTemplate);
    dialog->open();
}

/// It is looked at now, so that nobody hears of a bad one only when the report is due. An empty path: the program's own
/// looks.
void ReportsPage::useTemplate(const QString &path)
{
    if (!path.isEmpty()) {
        if (const auto good = reports::readStyleTemplate(path); !good)
            return report(good.error());
    }
    m_around.settings.setState(templateState, path.toUtf8());
    wordTemplates();
    m_error.reset();
    m_written.clear();
    m_showWritten->hide();
    m_bar->showMessage(MessageBar::Kind::Neutral,
        path.isEmpty() ? tr("Word reports have the program's own looks again.")
                       : tr("Word reports take the looks of %1 from now on.").arg(QFileInfo(path).fileName()));
}

void ReportsPage::wordTemplates()
{
    const QString used = styleTemplate();
    m_saveTemplateAction->setText(tr("&Save style template…"));
    m_useTemplateAction->setText(used.isEmpty()
            ? tr("&Use a style template…")
            : tr("&Use a style template… (now %1)").arg(QFileInfo(used).fileName()));
    m_ownLooksAction->setText(tr("&Without a style template"));
    m_ownLooksAction->setEnabled(!used.isEmpty());
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the page of institutions and its dialogs over a small workspace, in both languages, light and dark, as PNG files to be looked at:
//     institutionpictures FOLDER [WIDTHxHEIGHT]
#include "institutionsunder.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using support::InstitutionsUnder;

namespace {

void settle()
{
    for (int quiet = 0; quiet < 4;) {
        QTest::qWait(120);
        quiet = QThreadPool::globalInstance()->activeThreadCount() == 0 ? quiet + 1 : 0;
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QDir folder(QApplication::arguments().value(1));
    const QStringList parts = QApplication::arguments().value(2, u"1228x872"_s).split(u'x');
    folder.mkpath(u"."_s);
    for (const auto scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        for (const auto language : {domain::Language::Spanish, domain::Language::English}) {
            InstitutionsUnder under(language);
            under.theme.setScheme(scheme);
            if (!under.show({parts.value(0).toInt(), parts.value(1).toInt()}) || !under.choose(u"MIM"_s))
                return 1;
            const QString ending = u"-%1-%2.png"_s.arg(QString(domain::code(language)), scheme == ui::Scheme::Dark ? u"dark"_s : u"light"_s);
            const auto draw = [&](QWidget *widget, const QString &name) {
                settle();
                widget->grab().save(folder.filePath(name + ending));
            };
            draw(under.page.get(), u"page"_s);
            for (const auto &[button, name] : {std::pair("editInstitution", "institutionDialog"), std::pair("removeInstitution", "endDialog"), std::pair("addPerson", "personDialog"),
                     std::pair("handOverPerson0", "handoverDialog")}) {
                QTest::mouseClick(under.find<QPushButton>(button), Qt::LeftButton);
                auto *dialog = under.dialog(name);
                draw(dialog, QString::fromLatin1(name));
                if (name == QByteArray("handoverDialog")) {
                    QTest::mouseClick(support::in<QWidget>(dialog, "handoverPart")->findChildren<QAbstractButton *>().last(), Qt::LeftButton);
                    draw(dialog, u"sheet"_s);
                }
                dialog->close();
                under.page->activateWindow();
                settle();
            }
        }
    }
    return 0;
}

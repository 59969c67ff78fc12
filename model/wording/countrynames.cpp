// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/countrynames.h"

namespace wording::countries {

using namespace Qt::StringLiterals;

namespace {

// ISO3 | English shown | Spanish shown | other name | other name …
constexpr char16_t table[] = uR"(
ARE|||UAE|EAU
ARG|||República Argentina|Argentine Republic
ASM|||Samoa Estadounidense
ATF|||Territorio de las Tierras Australes Francesas|Territorios Franceses del Sur
BES|||Bonaire, Sint Eustatius and Saba|Bonaire, San Eustaquio y Saba|Islas BES (Caribe Neerlandés)
BFA|||Burquina Faso
BGD||Bangladesh
BHR||Bahrein
BIH|Bosnia and Herzegovina|Bosnia y Herzegovina|Bosnia|Bosnia y Hercegovina
BLM|||San Barthélemy
BLR||Belarús
BMU|||Islas Bermudas
BRN|Brunei Darussalam|Brunei Darussalam
BTN||Bhután
BWA||Botswana|Botsuana
CCK|||Islas Cocos (Keeling)|Cocos Islands
CHE|||Swiss Confederation|Confederación Suiza
CHN|||PRC
CIV|Côte d’Ivoire|Côte d’Ivoire|Ivory Coast|Costa de Marfil
COD|Democratic Republic of the Congo|República Democrática del Congo|DR Congo|DRC|Congo - Kinshasa|Zaire
COG|Congo|Congo|Republic of the Congo|República del Congo|Congo - Brazzaville
COM|||Comoros Islands|Comores|Islas Comoras|Islas Comores
CPV|Cabo Verde|Cabo Verde|Cape Verde
CXR|||Isla Christmas
CZE|||Czech Republic|República Checa
DEU|||Federal Republic of Germany|República Federal Alemana
DJI||Djibouti|Yibuti
DZA|||República Argelina Democrática y Popular
ESP|||Reino de España
ETH|||República Federal Democrática de Etiopía
FJI||Fiji|Fiyi
FLK|Falkland Islands (Malvinas)|Islas Malvinas (Falkland Islands)|Falkland Islands|Islas Falkland|Malvinas|Falkland (Malvinas)|Islas Malvinas (Falkland)|Islas Falkland (Malvinas)
FRA|||French Republic|República Francesa
FSM|||Federated States of Micronesia|Estados Federados de Micronesia
GAB|||Gabonese Republic|República Gabonesa
GBR|||United Kingdom of Great Britain and Northern Ireland|Reino Unido de Gran Bretaña e Irlanda del Norte|Great Britain|Gran Bretaña|UK
GNB||Guinea-Bissau|Guinea-Bisáu|Guinea Bissau
GRC|||Hellenic Republic|República Helénica
HKG|China, Hong Kong SAR|China, RAE de Hong Kong|Hong Kong|China, Hong Kong Special Administrative Region|China, región administrativa especial de Hong Kong
HMD|||Heard Island and McDonald Islands
IRN|||Islamic Republic of Iran|República Islámica del Irán
IRQ||Iraq|Irak
ITA|||Italian Republic|República Italiana
JOR|||Reino Hachemí de Jordania
KAZ||Kazajstán|Kazajistán
KEN||Kenya|Kenia
KGZ|||Kyrgyz Republic|República Kirguisa|Kirguisia|República Kirguiza
KNA|Saint Kitts and Nevis|Saint Kitts y Nevis|Saint Christopher and Nevis|San Cristóbal y Nieves
KOR|Republic of Korea|República de Corea|South Korea|Corea del Sur|Korea, South
LAO|||Lao People's Democratic Republic|República Democrática Popular Lao|Lao PDR|Lao
LBN|||Lebanese Republic|República Libanesa
LBY|||Libyan Arab Jamahiriya|Jamahiriya Árabe Libia
LSO||Lesotho|Lesoto
LUX|||Grand Duchy of Luxembourg
MAC|China, Macao SAR|China, RAE de Macao|Macao|Macau|China, Macao Special Administrative Region|China, región administrativa especial de Macao
MAF|||Saint Martin (French part)|San Martín (parte francesa)|San Martín (zona francesa)
MDA||República de Moldova|Moldova|Moldavia
MDV|||Islas Maldivas
MEX|||United Mexican States|Estados Unidos Mexicanos
MKD|||The former Yugoslav Republic of Macedonia|ex República Yugoslava de Macedonia|Macedonia FYR|TFYR Macedonia|FYROM|Macedonia
MLI||Malí
MMR|Myanmar|Myanmar|Burma|Birmania
MNP|||Islas Marianas Septentrionales
MWI||Malawi|Malaui
NLD|||Kingdom of the Netherlands|Reino de los Países Bajos|Holland|Holanda
NZL||Nueva Zelandia|Nueva Zelanda
PCN|||Pitcairn
PLW||Palau|Palaos
PNG||Papua Nueva Guinea
PRK|Democratic People’s Republic of Korea|República Popular Democrática de Corea|DPR Korea|DPRK|North Korea|Corea del Norte
PRT|||Portuguese Republic|República Portuguesa
PSE|State of Palestine|Estado de Palestina|Palestine|Palestina|Occupied Palestinian Territory|Territorio Palestino Ocupado|Palestinian Territories
QAT||Qatar|Catar
ROU||Rumania|Rumanía
RUS|Russian Federation|Federación de Rusia|Russia|Rusia|Federación Rusa
RWA||Rwanda|Ruanda|Rwandese Republic
SAU||Arabia Saudita|Arabia Saudí|KSA
SGS|||Islas Georgias del Sur y Sándwich del Sur
SHN|||Saint Helena, Ascension and Tristan da Cunha|Santa Elena, Ascensión y Tristán da Cunha|Santa Elena, Ascensión y Tristán de Acuña
SJM|Svalbard and Jan Mayen Islands|Islas Svalbard y Jan Mayen
STP|||Sao Tome and Principe
SVK|||Slovak Republic|República Eslovaca
SWZ||Eswatini|Swaziland|Swazilandia|Suazilandia|Esuatini
SXM|||Sint Maarten (Dutch part)|San Martín (parte holandesa)
SYR|Syrian Arab Republic|República Árabe Siria|Syria|Siria
TGO|||Togolese Republic|República Togolesa
TLS|||Timor|East Timor|Timor Oriental|Timor Leste
TTO||Trinidad y Tabago|Trinidad y Tobago
TUR|Türkiye|Türkiye|Turkey|Turquía
TWN|||Taiwan Province of China|Taiwán, Provincia de China|Republic of China|República de China
TZA|||United Republic of Tanzania|República Unida de Tanzanía|Tanzanía
UMI|||United States Minor Outlying Islands|Islas menores alejadas de los Estados Unidos|Islas Ultramarinas Menores de Estados Unidos
URY|||Eastern Republic of Uruguay
USA|United States of America|Estados Unidos de América|United States|Estados Unidos|EE. UU.|EEUU|US of America|U.S.A.
VAT|Holy See|Santa Sede|Vatican|Vaticano|Vatican City State|Estado de la Ciudad del Vaticano|Vatican City|Ciudad del Vaticano|Holy See (Vatican City State)|Santa Sede (Ciudad Estado del Vaticano)
VCT|Saint Vincent and the Grenadines
VGB|||Virgin Islands (British)
VIR|United States Virgin Islands|Islas Vírgenes de los Estados Unidos|Virgin Islands (U.S.)|Islas Vírgenes, de EEUU
VNM|Viet Nam|Viet Nam|Vietnam
WLF|||Wallis and Futuna Islands|Islas Wallis y Futuna
ZAF|||Sudafricana
)";

constexpr char16_t codes[] =
    u"ALG DZA ANG AGO BAH BHS BAR BRB BHU BTN BOS BIH BOT BWA BUL BGR CHI CHL COS CRI CRO HRV DEN DNK ELS SLV "
    u"FIJ FJI GAM GMB GER DEU GRE GRC GUA GTM GUI GIN HAI HTI HON HND ICE ISL IRE IRL JAP JPN KUW KWT "
    u"KYR KGZ LAT LVA LEB LBN LES LSO MAD MDG MAW MWI MOL MDA MOR MAR MYA MMR NEP NPL NET NLD OMA OMN "
    u"PAR PRY PHI PHL POR PRT ROM ROU SAL SLV SPA ESP SRI LKA SUD SDN SWI CHE TAN TZA TOG TGO TRI TTO "
    u"UAE ARE URU URY VAN VUT VIE VNM ZAI COD ZAM ZMB ZIM ZWE";

} // namespace

QList<Naming> namings()
{
    QList<Naming> all;
    const auto lines = QStringView(table).toString().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'|');
        all += Naming{cells[0], cells.value(1), cells.value(2), cells.sliced(std::min<qsizetype>(3, cells.size()))};
    }
    return all;
}

QList<std::pair<QString, QString>> oldCodes()
{
    QList<std::pair<QString, QString>> all;
    const auto words = QStringView(codes).toString().split(u' ');
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        all.emplaceBack(words[i], words[i + 1]);
    return all;
}

} // namespace wording::countries

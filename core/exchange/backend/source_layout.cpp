// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/source_layout.h"

#include <algorithm>

#include <QString>

namespace tidemark
{
namespace
{
struct Synonyms {
    ExportField field;
    const char *names; ///< between spaces, as simplified() writes them
};

/// Of the contract's own names, those in other products' exports, and German ones.
constexpr Synonyms synonyms[] = {
    {ExportField::At,
     " at time timestamp datetime date created createdat occurredat occurred eventtime when usedat bookedat "
     "purchasedat zeit zeitpunkt datum zeitstempel erstelltam angelegtam gebuchtam wann "},
    {ExportField::Org,
     " org organization organisation orgid organizationid organisationid account accountid accountname customer "
     "customerid tenant tenantid workspace workspaceid team teamid subject company kunde kundennummer konto firma "
     "mandant "},
    {ExportField::User,
     " user userid username member memberid person login useremail nutzer benutzer benutzername nutzerid anwender "},
    {ExportField::Name, " name displayname fullname title anzeigename bezeichnung vollername "},
    {ExportField::Email, " email mail emailaddress emailadresse "},
    {ExportField::Role, " role userrole rolle funktion "},
    {ExportField::Limit, " limit creditlimit userlimit cap quota grenze kontingent "},
    {ExportField::Program, " program programme product productid programm produkt "},
    {ExportField::Plan, " plan planid tier subscription package tarif abo paket "},
    {ExportField::Trial, " trial trialcredits testguthaben probe "},
    {ExportField::TimeZone, " timezone tz zone zeitzone "},
    {ExportField::Kind, " kind type purchasetype purchasekind art typ kaufart "},
    {ExportField::Credits, " credits credit amount creditamount guthaben betrag menge "},
    {ExportField::Reference,
     " reference ref invoice invoiceid invoicenumber order orderid ordernumber receipt referenz rechnung "
     "rechnungsnummer bestellung bestellnummer beleg "},
    {ExportField::Action, " action event eventtype operation feature activity aktion vorgang "},
    {ExportField::Model, " model modelname aimodel engine modell "},
    {ExportField::Asset, " asset assetid image imageid output outputid result bild bildid ergebnis "},
    {ExportField::Source, " source sourceasset sourceid parent parentid input inputid basedon quelle vorlage "},
    {ExportField::Key, " key id eventid idempotencykey uuid requestid usageid schluessel kennung "},
};

/// Letters and digits alone, in lower case: "Created at", "created_at" and "createdAt" are one name.
std::string simplified(const std::string &name)
{
    QString text = QString::fromStdString(name).toLower();
    text.replace(QStringLiteral("ä"), QStringLiteral("ae"))
        .replace(QStringLiteral("ö"), QStringLiteral("oe"))
        .replace(QStringLiteral("ü"), QStringLiteral("ue"))
        .replace(QStringLiteral("ß"), QStringLiteral("ss"));
    QString plain;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain.toStdString();
}

bool isSynonym(ExportField field, const std::string &simple)
{
    return !simple.empty() && std::any_of(std::begin(synonyms), std::end(synonyms), [&](const Synonyms &each) {
        return each.field == field && std::string_view(each.names).find(' ' + simple + ' ') != std::string_view::npos;
    });
}
}

std::optional<size_t> SourceLayout::columnOf(ExportField field) const
{
    const auto column = std::find(columns.begin(), columns.end(), std::optional(field));
    if (column == columns.end())
        return std::nullopt;
    return static_cast<size_t>(column - columns.begin());
}

void SourceLayout::setColumn(ExportField field, std::optional<size_t> column)
{
    if (const std::optional<size_t> before = columnOf(field))
        columns[*before].reset();
    if (column && *column < columns.size())
        columns[*column] = field;
}

std::vector<ExportField> SourceLayout::missing() const
{
    std::vector<ExportField> fields;
    for (const ExportColumn &column : exportColumns(file)) {
        if (column.required && !columnOf(column.field))
            fields.push_back(column.field);
    }
    return fields;
}

bool SourceLayout::isPlain() const
{
    if (encoding != TextEncoding::Utf8 || separator != ',' || decimal != DecimalSign::Point
        || time.form != TimeForm::Iso || time.zone != "UTC")
        return false;
    for (size_t at = 0; at < header.size(); ++at) {
        const auto known = exportColumns(file);
        const auto named = std::find_if(known.begin(), known.end(), [&](const ExportColumn &column) {
            return column.name == header[at];
        });
        if (columns[at] != (named == known.end() ? std::nullopt : std::optional(named->field)))
            return false;
    }
    return true;
}

std::string_view exportFieldName(ExportFile file, ExportField field)
{
    for (const ExportColumn &column : exportColumns(file)) {
        if (column.field == field)
            return column.name;
    }
    return {};
}

std::vector<std::optional<ExportField>> matchColumns(ExportFile file, const std::vector<std::string> &header)
{
    std::vector<std::optional<ExportField>> columns(header.size());
    std::vector<std::string> simple;
    for (const std::string &name : header)
        simple.push_back(simplified(name));
    // Exact names first: a file may have both "org" and "account".
    for (const bool exact : {true, false}) {
        for (const ExportColumn &column : exportColumns(file)) {
            if (std::find(columns.begin(), columns.end(), std::optional(column.field)) != columns.end())
                continue;
            for (size_t at = 0; at < header.size(); ++at) {
                const bool fits = exact ? header[at] == column.name : isSynonym(column.field, simple[at]);
                if (!columns[at] && fits) {
                    columns[at] = column.field;
                    break;
                }
            }
        }
    }
    return columns;
}

std::optional<ExportFile> fileOfHeader(const std::vector<std::string> &header)
{
    std::optional<ExportFile> best;
    size_t most = 0;
    for (size_t at = 0; at < exportFileCount; ++at) {
        SourceLayout layout;
        layout.file = static_cast<ExportFile>(at);
        layout.columns = matchColumns(layout.file, header);
        const auto matched = static_cast<size_t>(
            std::count_if(layout.columns.begin(), layout.columns.end(), [](const std::optional<ExportField> &field) {
                return field.has_value();
            }));
        // Users and usage both name org, user and a time; what more is known of it decides.
        if (layout.missing().empty() && matched >= most) {
            best = layout.file;
            most = matched;
        }
    }
    return best;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/backend/export_columns.h"

namespace tidemark
{
namespace
{
constexpr ExportColumn orgColumns[] = {
    {"org", ExportField::Org, true},
    {"created_at", ExportField::At, true},
    {"program", ExportField::Program, true},
    {"name", ExportField::Name, false},
    {"plan", ExportField::Plan, false},
    {"trial", ExportField::Trial, false},
    {"time_zone", ExportField::TimeZone, false},
};
constexpr ExportColumn userColumns[] = {
    {"org", ExportField::Org, true},      {"user", ExportField::User, true},  {"created_at", ExportField::At, true},
    {"role", ExportField::Role, false},   {"name", ExportField::Name, false}, {"email", ExportField::Email, false},
    {"limit", ExportField::Limit, false},
};
constexpr ExportColumn purchaseColumns[] = {
    {"at", ExportField::At, true},
    {"org", ExportField::Org, true},
    {"kind", ExportField::Kind, true},
    {"plan", ExportField::Plan, false},
    {"credits", ExportField::Credits, false},
    {"reference", ExportField::Reference, false},
};
constexpr ExportColumn usageColumns[] = {
    {"at", ExportField::At, true},          {"org", ExportField::Org, true},      {"user", ExportField::User, true},
    {"action", ExportField::Action, true},  {"model", ExportField::Model, false}, {"asset", ExportField::Asset, false},
    {"source", ExportField::Source, false}, {"key", ExportField::Key, false},
};
}

std::span<const ExportColumn> exportColumns(ExportFile file)
{
    switch (file) {
    case ExportFile::Orgs:
        return orgColumns;
    case ExportFile::Users:
        return userColumns;
    case ExportFile::Purchases:
        return purchaseColumns;
    case ExportFile::Usage:
        break;
    }
    return usageColumns;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gallery_filters.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

#include "core/domain/asset_kind.h"
#include "core/models/assets_model.h"
#include "core/models/model_values.h"
#include "core/models/org_names_model.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

enum Shown { All, OnlyPersonal, OnlyOrg, OnlyArchived };

constexpr AssetKind kinds[] = {AssetKind::Image,  AssetKind::Edited,      AssetKind::ColorCorrected,
                               AssetKind::Logo,   AssetKind::Template,    AssetKind::Upscaled,
                               AssetKind::Vector, AssetKind::NoBackground};

struct Order {
    int column;
    Qt::SortOrder order;
};
constexpr Order orders[] = {{AssetsModel::CreatedColumn, Qt::DescendingOrder},
                            {AssetsModel::CreatedColumn, Qt::AscendingOrder},
                            {AssetsModel::CostColumn, Qt::DescendingOrder},
                            {AssetsModel::AssetColumn, Qt::AscendingOrder},
                            {AssetsModel::ActionColumn, Qt::AscendingOrder}};

QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

/// Keeps what is chosen where it is still there.
void fill(QComboBox *box, const QString &any, const std::vector<std::pair<QString, QString>> &items)
{
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(any);
    for (const auto &[words, id] : items)
        box->addItem(words, id);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

}

GalleryFilters::GalleryFilters(QObject *parent)
    : QObject(parent)
    , m_shown(new SegmentedControl)
    , m_kind(choice(tr("Kind")))
    , m_user(choice(tr("User")))
    , m_model(choice(tr("Model")))
    , m_orgNames(new OrgNamesModel(this))
    , m_org(choice(tr("Organization")))
    , m_sort(choice(tr("Sort")))
    , m_left(new TextLabel(TextRole::Strong))
{
    m_shown->setObjectName(QStringLiteral("shown"));
    m_shown->setAccessibleName(tr("Whose, and archived ones"));
    for (const QString &words : {tr("All"), tr("Personal"), tr("Created by Org"), tr("Archived")})
        m_shown->addSegment(words);
    m_kind->addItem(tr("Any kind"));
    for (const AssetKind kind : kinds)
        m_kind->addItem(AssetsModel::kindWord(kind), int(kind));
    m_sort->addItems({tr("Newest first"), tr("Oldest first"), tr("Dearest first"), tr("By name"), tr("By action")});
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_user->setObjectName(QStringLiteral("user"));
    m_org->setObjectName(QStringLiteral("org"));
    m_org->setMinimumContentsLength(18);
    m_org->setModel(m_orgNames);
    m_org->setEditable(true);
    m_org->setInsertPolicy(QComboBox::NoInsert);
    m_org->completer()->setFilterMode(Qt::MatchContains);
    m_org->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_org->lineEdit()->setAccessibleName(tr("Organization"));
    setChoices({});
    m_left->hide();
    connect(m_shown, &SegmentedControl::currentIndexChanged, this, &GalleryFilters::changed);
    for (QComboBox *box : {m_kind, m_user, m_model})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (m_filling)
                return;
            sayWhatIsLeft();
            Q_EMIT changed();
        });
    connect(m_org, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            Q_EMIT orgChanged();
    });
    // What was typed and is no organization goes again.
    connect(m_org->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int found = m_org->findText(m_org->currentText(), Qt::MatchFixedString);
        m_org->setCurrentIndex(found >= 0 ? found : qMax(0, m_org->currentIndex()));
        m_org->setEditText(m_org->itemText(m_org->currentIndex()));
    });
    connect(m_sort, &QComboBox::currentIndexChanged, this, &GalleryFilters::sortChanged);
}

void GalleryFilters::addShownTo(QHBoxLayout *row)
{
    row->addWidget(m_shown);
}

void GalleryFilters::addChoicesTo(QHBoxLayout *row)
{
    for (QComboBox *box : {m_kind, m_user, m_model})
        row->addWidget(box);
    row->addWidget(m_left);
}

QComboBox *GalleryFilters::orgBox() const
{
    return m_org;
}

void GalleryFilters::addSortTo(QHBoxLayout *row)
{
    row->addWidget(m_sort);
}

void GalleryFilters::setChoices(const GalleryChoices &choices)
{
    m_filling = true;
    fillUsers(choices);
    std::vector<std::pair<QString, QString>> models;
    for (const std::string &model : choices.counts.models)
        models.emplace_back(toText(model), toText(model));
    fill(m_model, tr("Any model"), models);
    if (!choices.orgs.empty() || m_org->count() == 0)
        fillOrgs(choices.orgs);
    const AssetCounts &counts = choices.counts;
    for (const auto &[segment, count] :
         {std::pair(OnlyPersonal, counts.personal), {OnlyOrg, counts.org}, {OnlyArchived, counts.archived}})
        m_shown->setCount(segment, count > 0 ? countText(count) : QString());
    m_filling = false;
    sayWhatIsLeft();
}

void GalleryFilters::fillUsers(const GalleryChoices &choices)
{
    m_users = choices.users;
    std::vector<std::pair<QString, QString>> users;
    for (const UserBalance &user : choices.users) {
        const auto name = choices.userNames.find(user.user);
        users.emplace_back(toText(name == choices.userNames.end() ? user.user : name->second), toText(user.user));
    }
    fill(m_user, tr("Any user"), users);
    m_user->setEnabled(!org().empty());
    m_user->setToolTip(org().empty() ? tr("Choose an organization first") : QString());
}

void GalleryFilters::fillOrgs(const std::vector<OrgName> &orgs)
{
    const std::string chosen = m_org->currentData().toString().toStdString();
    m_orgNames->setOrgs(tr("All organizations"), orgs);
    m_org->setCurrentIndex(chosen.empty() ? 0 : m_orgNames->rowOf(chosen));
}

/// Limits stop people where the pool does not: who looks at their gallery sees what they have left.
void GalleryFilters::sayWhatIsLeft()
{
    const std::string chosen = m_user->currentData().toString().toStdString();
    const auto user = std::find_if(m_users.begin(), m_users.end(), [&chosen](const UserBalance &each) {
        return each.user == chosen;
    });
    const bool limited = user != m_users.end() && user->left && user->limit;
    m_left->setVisible(limited);
    if (!limited)
        return;
    const QString left = creditsOfText(*user->left, *user->limit);
    m_left->setText(user->period == Period::Cycle ? tr("%1 credits left this cycle", "14.0 of 60").arg(left)
                                                  : tr("%1 credits left", "14.0 of 60").arg(left));
    m_left->setTone(user->left->isZero() ? TextTone::Red : TextTone::Text);
}

void GalleryFilters::setOrg(const std::string &org)
{
    m_fixedOrg = org;
    m_filling = true;
    for (QComboBox *box : {m_user, m_model})
        box->setCurrentIndex(0);
    m_filling = false;
    sayWhatIsLeft();
}

std::string GalleryFilters::org() const
{
    return m_fixedOrg.empty() ? m_org->currentData().toString().toStdString() : m_fixedOrg;
}

AssetFilter GalleryFilters::filter() const
{
    AssetFilter filter;
    if (const std::string chosen = org(); !chosen.empty())
        filter.orgs = {chosen};
    filter.archived = m_shown->currentIndex() == OnlyArchived;
    if (m_shown->currentIndex() == OnlyPersonal)
        filter.visibility = Visibility::Personal;
    else if (m_shown->currentIndex() == OnlyOrg)
        filter.visibility = Visibility::Org;
    if (m_kind->currentData().isValid())
        filter.actions = actionsMaking(AssetKind(m_kind->currentData().toInt()));
    filter.user = m_user->currentData().toString().toStdString();
    filter.model = m_model->currentData().toString().toStdString();
    return filter;
}

int GalleryFilters::sortColumn() const
{
    return orders[m_sort->currentIndex()].column;
}

Qt::SortOrder GalleryFilters::sortOrder() const
{
    return orders[m_sort->currentIndex()].order;
}

void GalleryFilters::setSortShown(bool shown)
{
    m_sort->setVisible(shown);
}

bool GalleryFilters::isFiltered() const
{
    return m_shown->currentIndex() != All || m_kind->currentIndex() > 0 || m_user->currentIndex() > 0
        || m_model->currentIndex() > 0 || (m_fixedOrg.empty() && m_org->currentIndex() > 0);
}

void GalleryFilters::clear()
{
    m_filling = true;
    for (QComboBox *box : {m_kind, m_user, m_model, m_org})
        box->setCurrentIndex(0);
    m_filling = false;
    sayWhatIsLeft();
    m_shown->setCurrentIndex(All);
    Q_EMIT orgChanged();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/account_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QTimer>

#include "core/async/ledger_service.h"
#include "core/models/model_values.h"
#include "core/store/accounts.h"
#include "ui/dialogs/form_fields.h"
#include "ui/support/date_format.h"
#include "ui/support/failure_words.h"
#include "ui/support/my_name.h"
#include "ui/support/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/tag_field.h"
#include "ui/widgets/text_label.h"

namespace tidemark
{
namespace
{

constexpr int dayWidth = 132;
constexpr int noteLines = 6;

struct Loaded {
    AccountCard card;
    AccountChoices choices;
};

Result<Loaded> load(Ledger &ledger, const std::string &org)
{
    Result<AccountCard> card = accountOf(ledger, org);
    if (!card)
        return tl::unexpected(card.error());
    Result<AccountChoices> choices = accountChoices(ledger);
    if (!choices)
        return tl::unexpected(choices.error());
    return Loaded{std::move(*card), std::move(*choices)};
}

QStringList listOf(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list += toText(text);
    return list;
}

}

AccountDialog::AccountDialog(std::shared_ptr<LedgerService> service, std::string org, QWidget *parent)
    : QDialog(parent)
    , m_service(std::move(service))
    , m_org(std::move(org))
    , m_subject(new TextLabel(toText(m_org), TextRole::Subject))
    , m_name(makeLine("name", int(mostNameLength), tr("As people call it")))
    , m_owner(makeLine("owner", int(mostOwnerLength), tr("Who looks after it")))
    , m_owners(new QStringListModel(this))
    , m_mine(new QCheckBox(tr("That is &me")))
    , m_tags(new TagField)
    , m_renews(new QCheckBox(tr("&Renews on")))
    , m_renewal(new QDateEdit)
    , m_notes(new QPlainTextEdit)
    , m_mistake(new TextLabel(TextRole::Body, TextTone::Red))
    , m_banner(new Banner)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_save(new QPushButton(tr("&Save")))
{
    setWindowTitle(tr("Account"));
    QVBoxLayout *column = makeDialogColumn(16);
    column->addWidget(m_subject);
    QFormLayout *fields = tidemark::makeFields();
    makeFields(fields);
    column->addLayout(fields);
    m_mistake->setWordWrap(true);
    column->addWidget(m_mistake);
    auto *words = new TextLabel(tr("This is kept in the ledger file, beside the chain. Nothing is booked, and portable "
                                   "exports do not carry it."),
                                TextRole::Caption, TextTone::Dim);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addStretch();
    frameDialog(this, m_banner, column, makeFoot())->addStrut(560);
    refresh();
    QTimer::singleShot(0, this, &AccountDialog::load);
}

void AccountDialog::makeFields(QFormLayout *fields)
{
    auto *completer = new QCompleter(m_owners, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_owner->setCompleter(completer);
    auto *owner = new QHBoxLayout;
    owner->setSpacing(12);
    owner->addWidget(m_owner, 1);
    owner->addWidget(m_mine);
    m_mine->setObjectName(QStringLiteral("mine"));
    m_renews->setObjectName(QStringLiteral("renews"));
    m_renews->setMinimumHeight(controlHeight());
    m_renewal->setObjectName(QStringLiteral("renewal"));
    m_renewal->setCalendarPopup(true);
    m_renewal->setDisplayFormat(dayMonthYearFormat(m_renewal->locale()));
    m_renewal->setMinimumWidth(controlHeight(dayWidth));
    m_renewal->setDate(QDate::currentDate().addYears(1));
    nameField(m_renewal, tr("Renews on"));
    auto *renewal = new QHBoxLayout;
    renewal->addWidget(m_renewal);
    renewal->addStretch(1);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setPlaceholderText(tr("What was agreed, whom to ask, what to remember: a note a line"));
    m_notes->setMinimumHeight(noteLines * m_notes->fontMetrics().lineSpacing() + 16);
    addField(fields, tr("&Name"), m_name);
    addField(fields, tr("&Owner"), m_owner, owner);
    auto *tags = new QLabel(tr("&Tags"));
    tags->setBuddy(m_tags->line());
    m_tags->setAccessibleName(tr("Tags"));
    fields->addRow(tags, m_tags);
    fields->addRow(m_renews, renewal);
    addField(fields, tr("Not&es"), m_notes);
    connect(m_name, &QLineEdit::textChanged, this, &AccountDialog::refresh);
    connect(m_owner, &QLineEdit::textChanged, this, &AccountDialog::followOwner);
    connect(m_mine, &QCheckBox::clicked, this, &AccountDialog::followMe);
    connect(m_tags, &TagField::changed, this, &AccountDialog::refresh);
    connect(m_renews, &QCheckBox::toggled, this, &AccountDialog::refresh);
    connect(m_renewal, &QDateEdit::dateChanged, this, &AccountDialog::refresh);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &AccountDialog::refresh);
}

DialogFoot *AccountDialog::makeFoot()
{
    auto *foot = new DialogFoot;
    m_save->setDefault(true);
    m_save->setObjectName(QStringLiteral("save"));
    makePrimary(m_save);
    foot->addButton(m_cancel);
    foot->addButton(m_save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::accept);
    return foot;
}

void AccountDialog::setWhyNot(const QString &why)
{
    m_whyNot = why;
    if (!why.isEmpty()) {
        m_banner->setClosable(false);
        m_banner->showMessage(BannerTone::Info, why);
        m_cancel->setText(tr("Close"));
        m_save->hide();
    }
    refresh();
}

void AccountDialog::load()
{
    m_service
        ->read([org = m_org](Ledger &ledger) {
            return tidemark::load(ledger, org);
        })
        .then(this, [this](const Result<Loaded> &loaded) {
            if (!loaded) {
                m_banner->showMessage(BannerTone::Error,
                                      failureWords(tr("The account could not be read."), loaded.error()));
                return;
            }
            m_owners->setStringList(listOf(loaded->choices.owners));
            m_tags->setKnownTags(listOf(loaded->choices.tags));
            m_former = loaded->card;
            m_loaded = true;
            showCard(loaded->card);
            m_owner->setFocus();
        });
}

void AccountDialog::showCard(const AccountCard &card)
{
    m_subject->setText(subject());
    m_name->setText(toText(card.name));
    m_owner->setText(toText(card.labels.owner));
    m_tags->setTags(listOf(card.labels.tags));
    m_renews->setChecked(card.labels.renewal.has_value());
    if (card.labels.renewal)
        m_renewal->setDate(toDate(*card.labels.renewal));
    m_notes->setPlainText(toText(card.notes));
    refresh();
}

QString AccountDialog::subject() const
{
    return nameOr(m_former.name, m_org);
}

AccountCard AccountDialog::typed() const
{
    AccountCard card;
    card.name = m_name->text().toStdString();
    card.labels.owner = m_owner->text().toStdString();
    for (const QString &tag : m_tags->tags())
        card.labels.tags.push_back(tag.toStdString());
    if (m_renews->isChecked())
        card.labels.renewal = toDay(m_renewal->date());
    card.notes = m_notes->toPlainText().toStdString();
    return tidied(card);
}

void AccountDialog::followMe(bool mine)
{
    if (mine && m_owner->text().trimmed().isEmpty())
        m_owner->setText(myName());
    else if (!mine && isMyName(m_owner->text()))
        m_owner->clear();
}

void AccountDialog::followOwner(const QString &owner)
{
    // Who said that another name is theirs is taken at their word until they type a further one.
    m_mine->setChecked(isMyName(owner));
    refresh();
}

void AccountDialog::refresh()
{
    const bool may = m_loaded && !m_busy && m_whyNot.isEmpty();
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_owner, m_mine, m_tags, m_renews})
        field->setEnabled(may);
    m_renewal->setEnabled(may && m_renews->isChecked());
    m_notes->setReadOnly(!may);
    const AccountCard card = typed();
    QString mistake;
    if (card.notes.size() > mostNotesLength)
        mistake = tr("The notes are too long for one account. Shorten them.");
    else if (card.labels.tags.size() > mostTags)
        mistake = tr("These are more than %n tags. Take some away.", nullptr, int(mostTags));
    m_mistake->setText(mistake);
    m_mistake->setVisible(!mistake.isEmpty());
    m_save->setEnabled(may && mistake.isEmpty());
}

void AccountDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    const AccountCard card = typed();
    if (m_mine->isChecked() && !card.labels.owner.empty())
        setMyName(toText(card.labels.owner));
    if (card == m_former) {
        QDialog::accept();
        return;
    }
    m_busy = true;
    refresh();
    m_service
        ->write([org = m_org, former = m_former, card](Ledger &ledger) {
            return keepAccount(ledger, org, former, card);
        })
        .then(this, [this, card](const Result<std::optional<AccountCard>> &outcome) {
            finish(outcome, card);
        });
}

void AccountDialog::finish(const Result<std::optional<AccountCard>> &outcome, const AccountCard &card)
{
    m_busy = false;
    refresh();
    if (!outcome) {
        m_banner->showMessage(
            BannerTone::Error,
            failureWords(tr("The account of %1 could not be saved.").arg(subject()), outcome.error()));
        return;
    }
    if (outcome->has_value()) {
        m_former = **outcome;
        m_banner->showMessage(
            BannerTone::Warning,
            tr("Meanwhile somebody else changed this account. Save again to put yours in its place, or "
               "cancel to keep theirs."));
        return;
    }
    Q_EMIT kept(tr("The account of %1 is saved.").arg(nameOr(card.name, m_org)), {m_org, m_former, card});
    QDialog::accept();
}

}

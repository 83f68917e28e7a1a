<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tidemark::AccountDialog</name>
    <message numerus="yes">
        <source>These are more than %n tags. Take some away.</source>
        <translation>
            <numerusform>These are more than %n tag. Take some away.</numerusform>
            <numerusform>These are more than %n tags. Take some away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::AccountFilters</name>
    <message numerus="yes">
        <source>%n owners</source>
        <translation>
            <numerusform>%n owner</numerusform>
            <numerusform>%n owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::AccountLine</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes…</source>
        <translation>
            <numerusform>%n note…</numerusform>
            <numerusform>%n notes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::AttentionModel</name>
    <message numerus="yes">
        <source>%1, %Ln organizations</source>
        <translation>
            <numerusform>%1, %Ln organization</numerusform>
            <numerusform>%1, %Ln organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::AttentionWords</name>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <translation>
            <numerusform>%Ln top-up</numerusform>
            <numerusform>%Ln top-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unbilled in %Ln days</source>
        <comment>usage that was delivered</comment>
        <translation>
            <numerusform>%1 unbilled in %Ln day</numerusform>
            <numerusform>%1 unbilled in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days short of reset</source>
        <translation>
            <numerusform>%Ln day short of reset</numerusform>
            <numerusform>%Ln days short of reset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at their limit</source>
        <translation>
            <numerusform>%Ln at their limit</numerusform>
            <numerusform>%Ln at their limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not active</source>
        <translation>
            <numerusform>%Ln not active</numerusform>
            <numerusform>%Ln not active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ChargeUnbilledDialog</name>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are many: the first %Ln are offered; the rest can be charged after them.</source>
        <translation>
            <numerusform>These are many: the first %Ln is offered; the rest can be charged after it.</numerusform>
            <numerusform>These are many: the first %Ln are offered; the rest can be charged after them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ChoiceFilter</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::EntryFilters</name>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::Formats</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::GalleryPage</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ImportReportDialog</name>
    <message numerus="yes">
        <source>Done, but for %Ln rows that could not be read.</source>
        <translation>
            <numerusform>Done, but for %Ln row that could not be read.</numerusform>
            <numerusform>Done, but for %Ln rows that could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln rows were refused by the rules of the ledger.</source>
        <translation>
            <numerusform>Done. %Ln row was refused by the rules of the ledger.</numerusform>
            <numerusform>Done. %Ln rows were refused by the rules of the ledger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were not taken. They are kept in</source>
        <translation>
            <numerusform>%Ln row was not taken. It is kept in</numerusform>
            <numerusform>%Ln rows were not taken. They are kept in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::LedgerPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::LedgerStatusBar</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries came after that and are not checked.</source>
        <translation>
            <numerusform>%Ln entry came after that and is not checked.</numerusform>
            <numerusform>%Ln entries came after that and are not checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::LedgerView</name>
    <message numerus="yes">
        <source>Orgs, %Ln low or exhausted</source>
        <translation>
            <numerusform>Orgs, %Ln low or exhausted</numerusform>
            <numerusform>Orgs, %Ln low or exhausted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n former value(s) booked again.</source>
        <translation>
            <numerusform>Undone: the former value is booked again.</numerusform>
            <numerusform>Undone: %n former values are booked again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::LedgerWork</name>
    <message numerus="yes">
        <source>Exported %Ln entries to %1.</source>
        <translation>
            <numerusform>Exported %Ln entry to %1.</numerusform>
            <numerusform>Exported %Ln entries to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::LimitsDialog</name>
    <message numerus="yes">
        <source>Limit of %n user(s)</source>
        <translation>
            <numerusform>Limit of %n user</numerusform>
            <numerusform>Limit of %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n limit(s)</source>
        <translation>
            <numerusform>Set %n limit</numerusform>
            <numerusform>Set %n limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) set.</source>
        <translation>
            <numerusform>%n limit set.</numerusform>
            <numerusform>%n limits set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ListPage</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n filter(s)</source>
        <translation>
            <numerusform>Clear %n filter</numerusform>
            <numerusform>Clear %n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::MainWindow</name>
    <message numerus="yes">
        <source>The chains are intact: %Ln entries checked.</source>
        <translation>
            <numerusform>The chains are intact: %Ln entry checked.</numerusform>
            <numerusform>The chains are intact: %Ln entries checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::OrgChoices</name>
    <message numerus="yes">
        <source>%n org(s)</source>
        <translation>
            <numerusform>%n org</numerusform>
            <numerusform>%n orgs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::OrgMeterPanel</name>
    <message numerus="yes">
        <source>not within %Ln days</source>
        <translation>
            <numerusform>not within %Ln day</numerusform>
            <numerusform>not within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::OrgSummaryTab</name>
    <message numerus="yes">
        <source>%1 of %Ln users</source>
        <comment>5 of 14 users</comment>
        <translation>
            <numerusform>%1 of %Ln user</numerusform>
            <numerusform>%1 of %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::OrgsPage</name>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>%Ln low</numerusform>
            <numerusform>%Ln low</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhausted</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>%Ln exhausted</numerusform>
            <numerusform>%Ln exhausted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln snoozed</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>%Ln snoozed</numerusform>
            <numerusform>%Ln snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organizations, worst first</source>
        <translation>
            <numerusform>%1 of %Ln organization</numerusform>
            <numerusform>%1 of %Ln organizations, worst first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln accounts of mine, worst first</source>
        <translation>
            <numerusform>%1 of %Ln account of mine, worst first</numerusform>
            <numerusform>%1 of %Ln accounts of mine, worst first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::PortfolioPanel</name>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ReviewsPage</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::StatementDocument</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more, which the ledger lists.</source>
        <translation>
            <numerusform>And %Ln more, which the ledger lists.</numerusform>
            <numerusform>And %Ln more, which the ledger lists.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::StatementNotes</name>
    <message numerus="yes">
        <source>%Ln uses, %1, happened before the period but arrived in it. The books before it were closed, so they stand here.</source>
        <translation>
            <numerusform>%Ln use, %1, happened before the period but arrived in it. The books before it were closed, so it stands here.</numerusform>
            <numerusform>%Ln uses, %1, happened before the period but arrived in it. The books before it were closed, so they stand here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uses of this period, %1, arrived after it. They stand in a later statement.</source>
        <translation>
            <numerusform>%Ln use of this period, %1, arrived after it. It stands in a later statement.</numerusform>
            <numerusform>%Ln uses of this period, %1, arrived after it. They stand in a later statement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::UnbilledWords</name>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::UserLeavesDialog</name>
    <message numerus="yes">
        <source>Make %Ln users inactive</source>
        <translation>
            <numerusform>Make %Ln user inactive</numerusform>
            <numerusform>Make %Ln users inactive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln users active</source>
        <translation>
            <numerusform>Make %Ln user active</numerusform>
            <numerusform>Make %Ln users active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are inactive.</source>
        <translation>
            <numerusform>%Ln user is inactive.</numerusform>
            <numerusform>%Ln users are inactive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are active again.</source>
        <translation>
            <numerusform>%Ln user is active again.</numerusform>
            <numerusform>%Ln users are active again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::UsersPage</name>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::VerdictStrip</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::WhyPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>grants</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more of %Ln</source>
        <comment>uses</comment>
        <translation>
            <numerusform>Show more of %Ln</numerusform>
            <numerusform>Show more of %Ln</numerusform>
        </translation>
    </message>
</context>
</TS>

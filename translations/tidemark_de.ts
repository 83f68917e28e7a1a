<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>tidemark::AssetsModel</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color-corrected image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time logo image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-brand template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upscaled image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image without background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::BeforeAfterTable</name>
    <message>
        <source> of %1</source>
        <comment>42.5 of 500</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::BreakdownPanel</name>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::CellFormat</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ChangePlanDialog</name>
    <message>
        <source>Change plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger plan starts at once and adds the difference; a smaller one starts at the next reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan change cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back is another plan change, from the next reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a plan. This organization is on the largest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::Chip</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ConvertTrialDialog</name>
    <message>
        <source>Convert trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the trial ends; purchased and promotional credits stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversion cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription starts today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::CreditsBox</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count times price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>8.0 credits, Low</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::CreditsField</name>
    <message>
        <source>Need more credits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::DataTable</name>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::DemoLedger</name>
    <message>
        <source>Tidemark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dozen organizations, a year of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo ledger could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::EntriesModel</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place of an entry in its organization&apos;s chain</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::EntryWords</name>
    <message>
        <source>Organization created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened for late use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotional grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>the day on which granted credits end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: why it was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverses entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant of entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: made Org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: made Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ErrorWords</name>
    <message>
        <source>This organization is not in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization has no such user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has no such plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits have at most 3 digits after the decimal sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than a ledger can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter more than zero credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not enough credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s limit does not leave enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial has no plan to change. Convert it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no subscription to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization is no longer on trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of this kind cannot be reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was reversed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of these credits to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this ledger. Nothing was booked; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was booked; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::FailureWords</name>
    <message>
        <source>The file cannot be opened. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a Tidemark ledger. Choose another file, or make a new ledger and import into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Tidemark wrote it. Install that version to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is read-only. Ask for the right to write to the file and its folder, or open a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the ledger. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Keep it as it is, and restore it from a backup or an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not read or write as it should. Check it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such organization at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization has no such user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger knows no such program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has no such plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has no such action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization has no such asset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization has no such entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an organization of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization has a user of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization has an asset of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key was used for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in the future. Check the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount has more than three decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount has the wrong sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action needs the asset that it works on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization does not have enough credits left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has reached their limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization on trial starts a plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization has no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization is not on trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of this kind cannot be reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is reversed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credits have ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credits are spent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, and why: two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::FigureColumn</name>
    <message>
        <source>%1: %2</source>
        <comment>caption: value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::FigureLine</name>
    <message>
        <source>of %1</source>
        <comment>42.5 of 500</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::Formats</name>
    <message>
        <source>%1–%2</source>
        <comment>days of one month: 25–30 Nov</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>credits remaining of the credits granted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::GalleryPage</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose, and archived ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by Org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No image fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has these words and is of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people make with credits appears here, and stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ImportFlow</name>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking: %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying refused rows again: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ImportReport</name>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across a reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported rows by organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows by organization and cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 is not known and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the export says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ImportReportDialog</name>
    <message>
        <source>Cancelled. What was booked until then stays; import again to add the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: every row was there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Done, but for %Ln rows that could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln rows were refused by the rules of the ledger.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Every row was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were not taken. They are kept in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the ledger&apos;s rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 across a reset</source>
        <comment>number of late rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows or files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::LedgerPage</name>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants and top-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments and reversals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations and users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has these words, this kind and this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is booked becomes an entry, and stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::LedgerStatusBar</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Settled to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage known to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usage known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the chains…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::LedgerView</name>
    <message>
        <source>Orgs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an organization first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Orgs, %Ln low or exhausted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the reversal is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be undone: something that came after depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::LedgerWork</name>
    <message>
        <source>The chains are not intact. The first broken entry is %1 of %2: %3 Keep the file as it is, and compare it with an export or a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chains could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The chains are intact: %Ln entries checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln entries to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::LimitsDialog</name>
    <message>
        <source>At &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization&apos;s &amp;default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Limit of %n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of 0 blocks the user from everything that costs credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many credits each user may spend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set %n limit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) set.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ListPage</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many rows to copy. Filter them first, or export the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>12 users so far</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::Main</name>
    <message>
        <source>A console for credit ledgers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ledger made up for trying things out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the windows to PNG files in DIR, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger files to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes light or dark, not %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::MainWindow</name>
    <message>
        <source>Tidemark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not made: there is a file of that name. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more. Look for it in another folder, or restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Tidemark</source>
        <comment>title of a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: you may look at everything and book nothing, because the file or its folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a ledger first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder that the backend exported (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgers (*.tidemark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CloudEvents file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a backend export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudEvents (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export every entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portable exports (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ledger, or make a new one, and then import into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. The ledger is read-only: open a copy in a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tidemark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tidemark %1&lt;/h3&gt;&lt;p&gt;A console for credit ledgers: who is running out, why, and what happens if you do this.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::Meter</name>
    <message>
        <source>Low threshold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the low threshold of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the low threshold of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>Below the low threshold of 50 since 19 Nov 17:32</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that costs credits can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1 nothing that costs credits can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org Credits Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need more credits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up or upgrade the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still possible: browse, download, use in templates, create templates with images already made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading: 42.5 of 500, Low</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>42.5 of 500, Low</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::OperationDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, %3 remaining</source>
        <comment>program · plan, 42.5 of 500 remaining</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of %1, usage known to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscription ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile something else was booked, so this would now come out differently. Nothing was booked; look at the new figures and confirm again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::OrgActions</name>
    <message>
        <source>The ledger is read-only: nothing can be booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert trial…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::OrgMeterPanel</name>
    <message>
        <source>Still possible: %1, and whatever images made already are used for.</source>
        <comment>a list of free actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used this cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until somebody tops up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>not within %Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>too little use to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>about a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before the reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trial has no cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then no plan</source>
        <comment>in 11 days, then no plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>in 11 days, to 500</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>in 11 days, +500</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::OrgPage</name>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>program · plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2 %3</source>
        <comment>program · plan, from 1 Dec Starter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Top up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id in the product: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert t&amp;rial…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a &amp;plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade plan…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::OrgSummaryTab</name>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By user, this cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By action, this cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was used in this cycle yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln users</source>
        <comment>5 of 14 users</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::OrgsModel</name>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org Credits Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used this cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::OrgsPage</name>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low</source>
        <comment>organizations</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhausted</source>
        <comment>organizations</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a count: 12 organizations, 3 low</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orgs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organization fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has these words, this state and this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what the backend exported: a folder with orgs.csv, users.csv, purchases.csv and usage.csv. You can drop it here, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is empty, and it is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::PlanList</name>
    <message>
        <source>%1, %2 credits a cycle, current plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 credits a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a cycle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::PlanWords</name>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::RemainingChart</name>
    <message>
        <source>Usage known to</source>
        <comment>then a day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>about this day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reset</source>
        <comment>1 Oct reset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhausted %1</source>
        <comment>29–31 Oct</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits remaining over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 remaining on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest %1, lowest %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>day: what was booked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhausted %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs out about %1, between %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::RemainingChartData</name>
    <message>
        <source>Top-up %1</source>
        <comment>+100</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant %1</source>
        <comment>+100</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>Starter → Plus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Starter → Plus, +300</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::RemainingDelegate</name>
    <message>
        <source>of %1</source>
        <comment>42.5 of 500</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::RemainingPlot</name>
    <message>
        <source>Nothing was booked in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: credits</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::TopUpDialog</name>
    <message>
        <source>Top up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order or invoice number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many credits to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topped up %1 credits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::UsersModel</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::UsersPage</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;limits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set limits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active and inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select users first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select users of one organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has these words and this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users come with the backend&apos;s export, in users.csv.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::WelcomePage</name>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ledger holds the credits of your customers&apos; organizations: who is running out, why, and what helps. Drop one here, or a folder that the backend exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New ledger…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tidemark::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (key)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a backend export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CloudEvents &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify the chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder that the backend exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every entry to a portable file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every chain: its hashes, and that the rules booked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find organization…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

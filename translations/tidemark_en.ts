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
    <name>tidemark::AdviceWords</name>
    <message numerus="yes">
        <source>%Ln images of %1 cost %2, and nobody went on with them or shared them. Exploring with models at the default price would have saved %3.</source>
        <translation>
            <numerusform>%Ln image of %1 cost %2, and nobody went on with it or shared it. Exploring with models at the default price would have saved %3.</numerusform>
            <numerusform>%Ln images of %1 cost %2, and nobody went on with them or shared them. Exploring with models at the default price would have saved %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upscales and vectors, %1, are of images that are archived. Finish images once they are chosen.</source>
        <translation>
            <numerusform>%Ln upscale or vector, %1, is of an image that is archived. Finish images once they are chosen.</numerusform>
            <numerusform>%Ln upscales and vectors, %1, are of images that are archived. Finish images once they are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, %1, cost the default price, as their models have none of their own: %2.</source>
        <translation>
            <numerusform>%Ln image, %1, costs the default price, as its model has none of its own: %2.</numerusform>
            <numerusform>%Ln images, %1, cost the default price, as their models have none of their own: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln cycles needed at most %1 each: %2 would have been enough.</source>
        <translation>
            <numerusform>The last cycle needed %1: %2 would have been enough.</numerusform>
            <numerusform>The last %Ln cycles needed at most %1 each: %2 would have been enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the last three cycles needed more than the plan grants, at most %1 with what was refused: %2 would have been enough.</source>
        <translation>
            <numerusform>%Ln of the last three cycles needed more than the plan grants, at most %1 with what was refused: %2 would have been enough.</numerusform>
            <numerusform>%Ln of the last three cycles needed more than the plan grants, at most %1 with what was refused: %2 would have been enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::AssetActions</name>
    <message numerus="yes">
        <source>%Ln images belong to the organization now.</source>
        <translation>
            <numerusform>%Ln image belongs to the organization now.</numerusform>
            <numerusform>%Ln images belong to the organization now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are personal now.</source>
        <translation>
            <numerusform>%Ln image is personal now.</numerusform>
            <numerusform>%Ln images are personal now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images archived.</source>
        <translation>
            <numerusform>%Ln image archived.</numerusform>
            <numerusform>%Ln images archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are back in the gallery.</source>
        <translation>
            <numerusform>%Ln image is back in the gallery.</numerusform>
            <numerusform>%Ln images are back in the gallery.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::AssetPanel</name>
    <message numerus="yes">
        <source>Only the first %Ln versions are listed.</source>
        <translation>
            <numerusform>Only the first version is listed.</numerusform>
            <numerusform>Only the first %Ln versions are listed.</numerusform>
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
    <name>tidemark::BulkCreditsDialog</name>
    <message numerus="yes">
        <source>Top up %n organization(s)</source>
        <translation>
            <numerusform>Top up %n organization</numerusform>
            <numerusform>Top up %n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grant to %n organization(s)</source>
        <translation>
            <numerusform>Grant to %n organization</numerusform>
            <numerusform>Grant to %n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Topped up %n organization(s).</source>
        <translation>
            <numerusform>Topped up %n organization.</numerusform>
            <numerusform>Topped up %n organizations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Granted credits to %n organization(s).</source>
        <translation>
            <numerusform>Granted credits to %n organization.</numerusform>
            <numerusform>Granted credits to %n organizations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::BulkDialog</name>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %n that would be refused</source>
        <translation>
            <numerusform>Leave out the %n that would be refused</numerusform>
            <numerusform>Leave out the %n that would be refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be refused, so nothing can be booked. Leave them out, or book something else.</source>
        <translation>
            <numerusform>%n of them would be refused, so nothing can be booked. Leave it out, or book something else.</numerusform>
            <numerusform>%n of them would be refused, so nothing can be booked. Leave them out, or book something else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::BulkLeaveDialog</name>
    <message numerus="yes">
        <source>Make %Ln users active</source>
        <translation>
            <numerusform>Make %Ln user active</numerusform>
            <numerusform>Make %Ln users active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln users inactive</source>
        <translation>
            <numerusform>Make %Ln user inactive</numerusform>
            <numerusform>Make %Ln users inactive</numerusform>
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
        <source>%Ln users are inactive.</source>
        <translation>
            <numerusform>%Ln user is inactive.</numerusform>
            <numerusform>%Ln users are inactive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::BulkLimitsDialog</name>
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
</context>
<context>
    <name>tidemark::BulkPlanDialog</name>
    <message numerus="yes">
        <source>Change %n plan(s)</source>
        <translation>
            <numerusform>Change %n plan</numerusform>
            <numerusform>Change %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the plan of %n organization(s).</source>
        <translation>
            <numerusform>Changed the plan of %n organization.</numerusform>
            <numerusform>Changed the plan of %n organizations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::BulkThresholdDialog</name>
    <message numerus="yes">
        <source>Set %n threshold(s)</source>
        <translation>
            <numerusform>Set %n threshold</numerusform>
            <numerusform>Set %n thresholds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low threshold(s) set.</source>
        <translation>
            <numerusform>%n low threshold set.</numerusform>
            <numerusform>%n low thresholds set.</numerusform>
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
    <name>tidemark::ChooseAssetDialog</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ColumnsForm</name>
    <message numerus="yes">
        <source>%Ln of the first rows cannot be read</source>
        <translation>
            <numerusform>%Ln of the first rows cannot be read</numerusform>
            <numerusform>%Ln of the first rows cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::CompareWindow</name>
    <message numerus="yes">
        <source>The two are equal: %Ln entries.</source>
        <translation>
            <numerusform>The two are equal: %Ln entry.</numerusform>
            <numerusform>The two are equal: %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations differ.</source>
        <translation>
            <numerusform>%Ln organization differs.</numerusform>
            <numerusform>%Ln organizations differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The entries at %Ln places were written to %1.</source>
        <translation>
            <numerusform>The entries at %Ln place were written to %1.</numerusform>
            <numerusform>The entries at %Ln places were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::DefaultLimitDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::DifferenceWords</name>
    <message numerus="yes">
        <source>Only in B: %Ln entries.</source>
        <translation>
            <numerusform>Only in B: %Ln entry.</numerusform>
            <numerusform>Only in B: %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only in A: %Ln entries.</source>
        <translation>
            <numerusform>Only in A: %Ln entry.</numerusform>
            <numerusform>Only in A: %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>B has %Ln entries more, which move no credits.</source>
        <translation>
            <numerusform>B has %Ln entry more, which moves no credits.</numerusform>
            <numerusform>B has %Ln entries more, which move no credits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>B has %Ln entries more: %1.</source>
        <translation>
            <numerusform>B has %Ln entry more: %1.</numerusform>
            <numerusform>B has %Ln entries more: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A has %Ln entries more, which move no credits.</source>
        <translation>
            <numerusform>A has %Ln entry more, which moves no credits.</numerusform>
            <numerusform>A has %Ln entries more, which move no credits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A has %Ln entries more; B lacks them, and differs by %1.</source>
        <translation>
            <numerusform>A has %Ln entry more; B lacks it, and differs by %1.</numerusform>
            <numerusform>A has %Ln entries more; B lacks them, and differs by %1.</numerusform>
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
    <name>tidemark::FindingWords</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <comment>how often it ran dry</comment>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uses, priced as any other model</source>
        <translation>
            <numerusform>%Ln use, priced as any other model</numerusform>
            <numerusform>%Ln uses, priced as any other model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uses when it hardly ever works, first on %1</source>
        <translation>
            <numerusform>%Ln use when it hardly ever works, first on %1</numerusform>
            <numerusform>%Ln uses when it hardly ever works, first on %1</numerusform>
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
    <name>tidemark::ImportAssistant</name>
    <message numerus="yes">
        <source>%Ln files, read as they are. Press Import to book what is new.</source>
        <translation>
            <numerusform>%Ln file, read as it is. Press Import to book what is new.</numerusform>
            <numerusform>%Ln files, read as they are. Press Import to book what is new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ImportFlow</name>
    <message numerus="yes">
        <source>%Ln pictures were not kept:</source>
        <translation>
            <numerusform>%Ln picture was not kept:</numerusform>
            <numerusform>%Ln pictures were not kept:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read as PNG, JPEG or WebP.</source>
        <translation>
            <numerusform>%Ln cannot be read as PNG, JPEG or WebP.</numerusform>
            <numerusform>%Ln cannot be read as PNG, JPEG or WebP.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are named as assets of several organizations; put each into a folder with its organization&apos;s id.</source>
        <translation>
            <numerusform>%Ln is named as an asset of several organizations; put it into a folder with its organization&apos;s id.</numerusform>
            <numerusform>%Ln are named as assets of several organizations; put each into a folder with its organization&apos;s id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booking: %1 of %Ln rows</source>
        <translation>
            <numerusform>Booking: %1 of %Ln row</numerusform>
            <numerusform>Booking: %1 of %Ln rows</numerusform>
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
    <message numerus="yes">
        <source>Undone: %n reversals are booked.</source>
        <translation>
            <numerusform>Undone: %n reversal is booked.</numerusform>
            <numerusform>Undone: %n reversals are booked.</numerusform>
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
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <comment>5 entries of 2 organizations</comment>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
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
    <message numerus="yes">
        <source>This is the limit of all %Ln users now.</source>
        <translation>
            <numerusform>This is the limit of the user now.</numerusform>
            <numerusform>This is the limit of all %Ln users now.</numerusform>
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
    <message numerus="yes">
        <source>Export every entry of %Ln organizations</source>
        <translation>
            <numerusform>Export every entry of %Ln organization</numerusform>
            <numerusform>Export every entry of %Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n organizations</source>
        <comment>name of a file, without its suffix</comment>
        <translation>
            <numerusform>%1 %n organization</numerusform>
            <numerusform>%1 %n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::MoveOrgsDialog</name>
    <message numerus="yes">
        <source>&amp;Move %Ln organizations</source>
        <translation>
            <numerusform>&amp;Move %Ln organization</numerusform>
            <numerusform>&amp;Move %Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations moved to version %1.</source>
        <translation>
            <numerusform>%Ln organization moved to version %1.</numerusform>
            <numerusform>%Ln organizations moved to version %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::NoteDialog</name>
    <message numerus="yes">
        <source>A note has at most %Ln characters</source>
        <translation>
            <numerusform>A note has at most %Ln character</numerusform>
            <numerusform>A note has at most %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::OrgActions</name>
    <message numerus="yes">
        <source>&amp;Top up %n organization(s)…</source>
        <translation>
            <numerusform>&amp;Top up %n organization…</numerusform>
            <numerusform>&amp;Top up %n organizations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Grant credits to %n organization(s)…</source>
        <translation>
            <numerusform>&amp;Grant credits to %n organization…</numerusform>
            <numerusform>&amp;Grant credits to %n organizations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the &amp;plan of %n organization(s)…</source>
        <translation>
            <numerusform>Change the &amp;plan of %n organization…</numerusform>
            <numerusform>Change the &amp;plan of %n organizations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Low threshold of %n organization(s)…</source>
        <translation>
            <numerusform>&amp;Low threshold of %n organization…</numerusform>
            <numerusform>&amp;Low threshold of %n organizations…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::OrgBreakdownTab</name>
    <message numerus="yes">
        <source>%Ln uses</source>
        <translation>
            <numerusform>%Ln use</numerusform>
            <numerusform>%Ln uses</numerusform>
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
    <message numerus="yes">
        <source>Select at most %Ln organizations</source>
        <translation>
            <numerusform>Select at most %Ln organization</numerusform>
            <numerusform>Select at most %Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organizations</source>
        <translation>
            <numerusform>%1 of %Ln organization</numerusform>
            <numerusform>%1 of %Ln organizations</numerusform>
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
    <name>tidemark::PortableImportFlow</name>
    <message numerus="yes">
        <source>%Ln entries added</source>
        <translation>
            <numerusform>%Ln entry added</numerusform>
            <numerusform>%Ln entries added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations new</source>
        <translation>
            <numerusform>%Ln organization new</numerusform>
            <numerusform>%Ln organizations new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln continued</source>
        <comment>organizations whose chains go on</comment>
        <translation>
            <numerusform>%Ln continued</numerusform>
            <numerusform>%Ln continued</numerusform>
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
    <name>tidemark::ProgramView</name>
    <message numerus="yes">
        <source>Late usage can draw on credits that ended up to %n day(s) before.</source>
        <translation>
            <numerusform>Late usage can draw on credits that ended up to %n day before.</numerusform>
            <numerusform>Late usage can draw on credits that ended up to %n days before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ProgramsDialog</name>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ReconcileWindow</name>
    <message numerus="yes">
        <source>File and ledger agree on %Ln rows that occurred %1.</source>
        <translation>
            <numerusform>File and ledger agree on %Ln row that occurred %1.</numerusform>
            <numerusform>File and ledger agree on %Ln rows that occurred %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They would cost %1 credits. The ledger refused %Ln of them.</source>
        <translation>
            <numerusform>They would cost %1 credits. The ledger refused %Ln of them.</numerusform>
            <numerusform>They would cost %1 credits. The ledger refused %Ln of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rows are of actions that are free, and book nothing.</source>
        <translation>
            <numerusform>%Ln more row is of an action that is free, and books nothing.</numerusform>
            <numerusform>%Ln more rows are of actions that are free, and book nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the file could not be read.</source>
        <translation>
            <numerusform>%Ln row of the file could not be read.</numerusform>
            <numerusform>%Ln rows of the file could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln row was written to %1.</numerusform>
            <numerusform>%Ln rows were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uses</source>
        <translation>
            <numerusform>%Ln use</numerusform>
            <numerusform>%Ln uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::RejectsDialog</name>
    <message numerus="yes">
        <source>%Ln rows were not taken</source>
        <translation>
            <numerusform>%Ln row was not taken</numerusform>
            <numerusform>%Ln rows were not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows mended</source>
        <translation>
            <numerusform>%Ln row mended</numerusform>
            <numerusform>%Ln rows mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ReplayPanel</name>
    <message numerus="yes">
        <source>%Ln organizations cannot move: the version lacks their plan.</source>
        <translation>
            <numerusform>%Ln organization cannot move: the version lacks its plan.</numerusform>
            <numerusform>%Ln organizations cannot move: the version lacks their plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ReplayedSidePanel</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ReportPanel</name>
    <message numerus="yes">
        <source>of %Ln rows</source>
        <translation>
            <numerusform>of %Ln row</numerusform>
            <numerusform>of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ReviewEntriesPage</name>
    <message numerus="yes">
        <source>%n org(s)</source>
        <translation>
            <numerusform>%n org</numerusform>
            <numerusform>%n orgs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ReviewOrgsPage</name>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ReviewWindow</name>
    <message numerus="yes">
        <source>%Ln lines cannot be read as entries and are not listed.</source>
        <translation>
            <numerusform>%Ln line cannot be read as an entry and is not listed.</numerusform>
            <numerusform>%Ln lines cannot be read as entries and are not listed.</numerusform>
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
    <name>tidemark::StatementDialog</name>
    <message numerus="yes">
        <source>%Ln organizations</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements are written.</source>
        <translation>
            <numerusform>%Ln statement is written.</numerusform>
            <numerusform>%Ln statements are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizations were created later and have none.</source>
        <translation>
            <numerusform>%Ln organization was created later and has none.</numerusform>
            <numerusform>%Ln organizations were created later and have none.</numerusform>
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
    <name>tidemark::TableExportDialog</name>
    <message numerus="yes">
        <source>%Ln rows, as they are filtered and sorted now.</source>
        <translation>
            <numerusform>%Ln row, as it is filtered and sorted now.</numerusform>
            <numerusform>%Ln rows, as they are filtered and sorted now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns, in the order in which they stand.</source>
        <translation>
            <numerusform>%Ln column.</numerusform>
            <numerusform>%Ln columns, in the order in which they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are written.</source>
        <translation>
            <numerusform>%Ln row is written.</numerusform>
            <numerusform>%Ln rows are written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ThumbnailDelegate</name>
    <message numerus="yes">
        <source>%Ln+ versions</source>
        <translation>
            <numerusform>%Ln+ versions</numerusform>
            <numerusform>%Ln+ versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
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
    <message numerus="yes">
        <source>Select at most %Ln users</source>
        <translation>
            <numerusform>Select at most %Ln user</numerusform>
            <numerusform>Select at most %Ln users</numerusform>
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
    <name>tidemark::WhatIfWindow</name>
    <message numerus="yes">
        <source>%Ln uses would have been refused instead of %1.</source>
        <translation>
            <numerusform>%Ln use would have been refused instead of %1.</numerusform>
            <numerusform>%Ln uses would have been refused instead of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uses are left out: that version does not offer their action.</source>
        <translation>
            <numerusform>%Ln use is left out: that version does not offer its action.</numerusform>
            <numerusform>%Ln uses are left out: that version does not offer their action.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
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

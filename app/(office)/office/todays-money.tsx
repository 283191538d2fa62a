import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { StatTile } from '@/app/_ui/page-head'
import { findReceiptTotals } from '@/lib/receipt/find-receipt-totals'

/** What has moved today, per currency; authorized deposits are not in it, because nothing of them has moved. */
export async function TodaysMoney({ today }: { today: string }) {
  const totals = await findReceiptTotals({ fromOn: today, untilOn: today })
  const receipts = totals.reduce((sum, total) => sum + total.receipts, 0)
  return (
    <section aria-labelledby="money" className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="money">Money today</h2>
        <ButtonLink href={`/office/receipts?from=${today}&until=${today}`} tone="quiet" size="small">
          {receipts === 1 ? 'One receipt' : `${receipts} receipts`}
        </ButtonLink>
      </div>
      {totals.length === 0 && <p className="text-ink-soft">Nothing has been captured or refunded today.</p>}
      {totals.map(({ currency, capturedMinor, refundedMinor, salesMinor, vatMinor, heldMinor }) => (
        <div key={currency} className="grid grid-cols-2 gap-3 md:grid-cols-4">
          <StatTile label="Captured" value={<Amount minor={capturedMinor} currency={currency} />} />
          <StatTile label="Refunded" value={<Amount minor={refundedMinor} currency={currency} />} />
          <StatTile
            label="Sales"
            value={<Amount minor={salesMinor} currency={currency} />}
            hint={
              <>
                <Amount minor={vatMinor} currency={currency} /> of it VAT
              </>
            }
          />
          <StatTile
            label="Deposits in our keeping"
            value={<Amount minor={heldMinor} currency={currency} sign />}
            hint="Paid in less paid back or kept"
          />
        </div>
      ))}
    </section>
  )
}

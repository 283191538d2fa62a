import { Amount } from '@/app/_ui/amount'
import { Link } from '@/app/_ui/link'
import { Instant } from '@/app/_ui/period'
import { StateTag, type TagTone } from '@/app/_ui/tag'
import { LEDGER_KINDS } from '@/app/_words/ledger-kinds'
import type { LedgerKind } from '@/lib/generated/prisma/client'
import { readAccount } from '@/lib/ledger/account'
import type { EntryRow } from '@/lib/ledger/find-entry-rows'
import type { Posting } from '@/lib/ledger/posting'
import { dayOf, formatTime } from '@/lib/period'
import './journal.css'

const TONES: Record<LedgerKind, TagTone> = {
  CAPTURE: 'ok',
  REFUND: 'neutral',
  PAID_OTHERWISE: 'neutral',
  DEPOSIT_KEPT: 'ours',
  CLAIM_UPHELD: 'ours',
}

type Props = { caption: string; rows: EntryRow[]; mayOpen: boolean }

// Their roles are said aloud, because a phone lays the rows out in another way than a table.
const role = (name: string) => ({ role: name })

/** The entries of one day as a journal: what each is, and what it does to which account. */
export const Journal = ({ caption, rows, mayOpen }: Props) => (
  <div className="relative md:overflow-x-auto">
    <table {...role('table')} className="data-table is-dense journal">
      <caption className="sr-only">{caption}</caption>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          <Head className="md:w-52">Entry</Head>
          <Head className="md:w-56">Booking</Head>
          <Head>Account</Head>
          <Head className="is-end md:w-36">Debit</Head>
          <Head className="is-end md:w-36">Credit</Head>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.id} {...role('rowgroup')}>
          {row.postings.map((posting, at) => (
            <tr key={posting.account} {...role('row')}>
              {at === 0 && <Entry row={row} mayOpen={mayOpen} />}
              <Postings posting={posting} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  </div>
)

const Head = ({ children, className }: { children: string; className?: string }) => (
  <th scope="col" {...role('columnheader')} className={className}>
    {children}
  </th>
)

function Entry({ row, mayOpen }: { row: EntryRow; mayOpen: boolean }) {
  const { kind, recordedAt, timeZone, receiptId, receiptNumber, bookingNumber, renter, postings } = row
  return (
    <>
      <th scope="rowgroup" {...role('rowheader')} rowSpan={postings.length}>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <StateTag tone={TONES[kind]}>{LEDGER_KINDS.en[kind]}</StateTag>
          <span className="text-xs font-normal text-ink-soft tabular-nums">
            {formatTime(recordedAt, timeZone)}
          </span>
        </span>
        <Moved row={row} />
        {receiptId && (
          <Link href={`/office/receipts/${receiptId}`} className="link block text-xs font-normal">
            {receiptNumber}
          </Link>
        )}
      </th>
      <td {...role('cell')} rowSpan={postings.length}>
        {mayOpen ? (
          <Link href={`/desk/bookings/${bookingNumber}`} className="link">
            {bookingNumber}
          </Link>
        ) : (
          bookingNumber
        )}{' '}
        <span className="wrap-anywhere md:block">{renter}</span>
      </td>
    </>
  )
}

/** Said only where money moved on another day than the one it is booked on. */
function Moved({ row: { occurredAt, bookedOn, timeZone } }: { row: EntryRow }) {
  if (dayOf(occurredAt, timeZone) === bookedOn) return null
  return (
    <span className="block text-xs font-normal text-ink-soft">
      Moved <Instant at={occurredAt} timeZone={timeZone} />
    </span>
  )
}

const Postings = ({ posting: { account, amountMinor, currency } }: { posting: Posting }) => (
  <>
    <td {...role('cell')} className={amountMinor < 0 ? 'posted is-credit' : 'posted'}>
      <Link href={`/office/ledger?account=${encodeURIComponent(account)}`} className="hover:underline">
        {readAccount(account).name}
      </Link>
    </td>
    <td {...role('cell')} className="is-end whitespace-nowrap">
      {amountMinor > 0 && <Amount minor={amountMinor} currency={currency} />}
    </td>
    <td {...role('cell')} className="is-end whitespace-nowrap">
      {amountMinor < 0 && <Amount minor={-amountMinor} currency={currency} />}
    </td>
  </>
)

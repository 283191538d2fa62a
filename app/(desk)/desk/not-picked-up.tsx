import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { Link } from '@/app/_ui/link'
import { Instant } from '@/app/_ui/period'
import { DeedForm } from '@/app/(desk)/desk/bookings/[number]/deed-form'
import { findNotPickedUp, GRACE_MINUTES, type NotPickedUp as Row } from '@/lib/booking/find-not-picked-up'
import type { Location } from '@/lib/inventory/find-locations'
import { formatPhone } from '@/lib/people/phone'
import { cancelNow } from './bookings/[number]/cancel/actions'

type Props = { shop: Location; at: Date }

/** Gear that waits for somebody who should have come: what ending it means, and one press to do so. Nothing when there is none. */
export async function NotPickedUp({ shop, at }: Props) {
  const rows = await findNotPickedUp(shop.id, at)
  if (rows.length === 0) return null
  return (
    <Card title="Not picked up" tone="waiting" flush>
      <p className="px-inset py-3 text-sm text-ink-soft">
        More than {GRACE_MINUTES / 60} hours late. Call first; ended, the gear is free at once, the deposit is
        let go, and the renter gets a letter.
      </p>
      <DataTable
        caption="Not picked up"
        columns={columnsOf(shop.timeZone)}
        rows={rows}
        rowKey={({ number }) => number}
        rowWaiting={() => true}
        dense
        empty={null}
      />
    </Card>
  )
}

const columnsOf = (timeZone: string): Column<Row>[] => [
  {
    header: 'Booking',
    names: true,
    cell: ({ number, contactName, contactPhone }) => (
      <div className="grid gap-0.5">
        <Link href={`/desk/bookings/${number}`} className="link justify-self-start whitespace-nowrap">
          {number}
        </Link>
        <span className="wrap-anywhere">{contactName}</span>
        <a
          href={`tel:${contactPhone.replace(/[^+\d]/g, '')}`}
          className="link text-sm font-normal tabular-nums"
        >
          {formatPhone(contactPhone)}
        </a>
      </div>
    ),
  },
  { header: 'Gear', cell: ({ gear }) => gear },
  {
    header: 'Not picked up since',
    cell: ({ fromAt }) => <Instant at={fromAt} timeZone={timeZone} />,
  },
  {
    header: 'By the terms',
    cell: ({ keptMinor, backMinor, currency }) => (
      <>
        <Amount minor={keptMinor} currency={currency} /> of the rent kept,{' '}
        <Amount minor={backMinor} currency={currency} /> back
      </>
    ),
  },
  {
    header: 'End it',
    headerHidden: true,
    align: 'end',
    phoneLabel: false,
    cell: ({ number, backMinor, keptMinor }) => (
      <DeedForm
        action={cancelNow.bind(null, number, 'noShow', { backMinor, keptMinor })}
        tone="quiet"
        size="small"
        pendingLabel="Ending …"
      >
        <span className="whitespace-nowrap">
          End it<span className="sr-only">: {number}</span>
        </span>
      </DeedForm>
    ),
  },
]

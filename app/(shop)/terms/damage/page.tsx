import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHead } from '@/app/_ui/page-head'
import { Day } from '@/app/_ui/period'
import { firstOf, type Search } from '@/app/(shop)/_dates/typed-dates'
import { now } from '@/lib/clock'
import { VERSION_LENGTH, versionOf } from '@/lib/inventory/damage-list'
import { findDamageVersion } from '@/lib/inventory/find-damage-version'
import { findLocations } from '@/lib/inventory/find-locations'

export const metadata: Metadata = {
  title: 'Prices for damage',
  description: 'What usual damage to rented gear costs, in the version that your rental terms name.',
}

type Props = { searchParams: Promise<Search> }

/** What usual damage costs, for everybody to read: the list in force, or the version that somebody has agreed to. */
export default async function DamagePricesPage({ searchParams }: Props) {
  const asked = firstOf((await searchParams).version)
  const [at, [shop]] = await Promise.all([now(), findLocations()])
  if (asked && !new RegExp(`^[0-9a-f]{${VERSION_LENGTH},64}$`).test(asked)) notFound()
  const found = await findDamageVersion(asked || null, at)
  if (asked && !found) notFound()
  const timeZone = shop?.timeZone ?? 'UTC'
  return (
    <div className="grid grid-cols-1 gap-6">
      <PageHead
        title="Prices for damage"
        trail={[{ label: 'Rental terms', href: '/terms' }, { label: 'Damage' }]}
      />
      <p className="max-w-prose text-ink-soft">
        {found?.until ? (
          <>
            This list held from <Day at={found.since} timeZone={timeZone} /> until{' '}
            <Day at={found.until} timeZone={timeZone} />, and still holds for whoever booked with it.{' '}
            <Link href="/terms/damage" className="link">
              The list of today
            </Link>
          </>
        ) : (
          'Whoever books keeps the list of that moment: its version stands in their rental terms. Nothing is taken for damage without a note that says what for.'
        )}
      </p>
      <Card flush className="max-w-3xl">
        <DataTable
          caption="Prices for damage"
          columns={COLUMNS}
          rows={found?.prices ?? []}
          rowKey={({ id }) => id}
          empty={
            <EmptyState title="There is no list yet">
              <p>Damage costs what it takes to repair or replace what was damaged.</p>
            </EmptyState>
          }
        />
      </Card>
      {found && (
        <p className="text-sm text-ink-soft">
          Version {versionOf(found.hash)}. Fingerprint of the list (SHA-256):{' '}
          <code className="wrap-anywhere">{found.hash}</code>
        </p>
      )}
    </div>
  )
}

type Row = NonNullable<Awaited<ReturnType<typeof findDamageVersion>>>['prices'][number]

const COLUMNS: Column<Row>[] = [
  { header: 'What', names: true, cell: ({ name }) => <span className="wrap-anywhere">{name}</span> },
  { header: 'For', cell: ({ product }) => product?.name ?? 'All gear' },
  {
    header: 'Costs',
    align: 'end',
    cell: ({ amountMinor, currency }) => <Amount minor={amountMinor} currency={currency} />,
  },
]

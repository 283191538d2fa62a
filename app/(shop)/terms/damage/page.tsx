import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pathHere } from '@/app/_paths/path-here'
import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { EmptyState } from '@/app/_ui/empty-state'
import { wordsHere } from '@/app/_ui/language/words-here'
import { Link } from '@/app/_ui/link'
import { PageHead } from '@/app/_ui/page-head'
import { Day } from '@/app/_ui/period'
import { firstOf, type Search } from '@/app/(shop)/_dates/typed-dates'
import { FRAME } from '@/app/(shop)/_say/frame'
import type { FrameWords } from '@/app/(shop)/_say/frame/en'
import { now } from '@/lib/clock'
import { VERSION_LENGTH, versionOf } from '@/lib/inventory/damage-list'
import { findDamageVersion } from '@/lib/inventory/find-damage-version'
import { findLocations } from '@/lib/inventory/find-locations'

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = (await wordsHere(FRAME)).damagePage
  return { title, description }
}

type Props = { searchParams: Promise<Search> }

/** What usual damage costs, for everybody to read: the list in force, or the version that somebody has agreed to. */
export default async function DamagePricesPage({ searchParams }: Props) {
  const asked = firstOf((await searchParams).version)
  const [at, [shop], { damagePage: say, terms }, go] = await Promise.all([
    now(),
    findLocations(),
    wordsHere(FRAME),
    pathHere(),
  ])
  if (asked && !new RegExp(`^[0-9a-f]{${VERSION_LENGTH},64}$`).test(asked)) notFound()
  const found = await findDamageVersion(asked || null, at)
  if (asked && !found) notFound()
  const timeZone = shop?.timeZone ?? 'UTC'
  return (
    <div className="grid grid-cols-1 gap-6">
      <PageHead title={say.title} trail={[{ label: terms, href: go('/terms') }, { label: say.short }]} />
      <p className="max-w-prose text-ink-soft">
        {found?.until ? (
          <>
            {say.held(
              <Day at={found.since} timeZone={timeZone} />,
              <Day at={found.until} timeZone={timeZone} />,
            )}{' '}
            <Link href={go('/terms/damage')} className="link">
              {say.today}
            </Link>
          </>
        ) : (
          say.lead
        )}
      </p>
      <Card flush className="max-w-3xl">
        <DataTable
          caption={say.title}
          columns={columnsIn(say)}
          rows={found?.prices ?? []}
          rowKey={({ id }) => id}
          empty={
            <EmptyState title={say.noneTitle}>
              <p>{say.none}</p>
            </EmptyState>
          }
        />
      </Card>
      {found && (
        <p className="text-sm text-ink-soft">
          {say.version(versionOf(found.hash))} <code className="wrap-anywhere">{found.hash}</code>
        </p>
      )}
    </div>
  )
}

type Row = NonNullable<Awaited<ReturnType<typeof findDamageVersion>>>['prices'][number]

const columnsIn = (say: FrameWords['damagePage']): Column<Row>[] => [
  { header: say.what, names: true, cell: ({ name }) => <span className="wrap-anywhere">{name}</span> },
  { header: say.for, cell: ({ product }) => product?.name ?? say.all },
  {
    header: say.costs,
    align: 'end',
    cell: ({ amountMinor, currency }) => <Amount minor={amountMinor} currency={currency} />,
  },
]

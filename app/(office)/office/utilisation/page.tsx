import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink, buttonClass } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { EmptyState } from '@/app/_ui/empty-state'
import { Icon } from '@/app/_ui/icon'
import { PageHead } from '@/app/_ui/page-head'
import { now } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'
import { findUtilisation, type Utilisation } from '@/lib/inventory/find-utilisation'
import { dayOf } from '@/lib/period'
import { HeatMap, Legend } from './heat-map'
import { Numbers } from './numbers'
import { type Asked, daysOf, hrefOf, readSpan } from './read-span'
import { Sections } from './sections'
import { SpanForm } from './span-form'

export const metadata: Metadata = { title: 'Utilisation' }

export default async function UtilisationPage({ searchParams }: { searchParams: Promise<Asked> }) {
  await requireStaff('gear')
  const [at, locations] = await Promise.all([now(), findLocations()])
  const today = dayOf(at, locations[0]?.timeZone ?? 'UTC')
  const span = readSpan(await searchParams, today)
  const question = { fromOn: span.from, untilOn: span.until, locationId: span.location }
  const found = await findUtilisation(question, at)
  const days = daysOf(span)
  return (
    <>
      <PageHead
        title="Utilisation"
        lead="How much of the gear was and is rented: the time it is out, in per cent of the time of all units; on days that are over, of those that were there then."
        actions={
          found.length > 0 && (
            <a
              href={hrefOf('/office/utilisation/export.csv', span)}
              className={buttonClass({ tone: 'quiet' })}
              download
            >
              <Icon name="download" size={18} /> Export as CSV
            </a>
          )
        }
      />
      <Sections here="/office/utilisation" />
      <SpanForm key={JSON.stringify(span)} {...{ span, today, locations }} />
      {found.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <Legend />
          {byLocation(found).map(([id, rows]) => {
            const { location } = rows[0]!
            return (
              <Card key={id} title={location}>
                <HeatMap {...{ location, rows, days, today }} />
                <Numbers {...{ location, rows, days }} />
              </Card>
            )
          })}
        </>
      )}
    </>
  )
}

const Nothing = () => (
  <Card>
    <EmptyState
      title="No gear here yet"
      action={
        <ButtonLink href="/office/gear" tone="quiet">
          To the gear
        </ButtonLink>
      }
    >
      <p>As soon as there are units at a location, this shows how much of them is rented.</p>
    </EmptyState>
  </Card>
)

function byLocation(found: Utilisation[]): [string, Utilisation[]][] {
  const groups = new Map<string, Utilisation[]>()
  for (const row of found) groups.set(row.locationId, [...(groups.get(row.locationId) ?? []), row])
  return [...groups]
}

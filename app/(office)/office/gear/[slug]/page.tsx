import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { History } from '@/app/(office)/office/_history/history'
import { now } from '@/lib/clock'
import { findStockOf, type StockOf } from '@/lib/inventory/find-stock-of'
import { findHistory } from '@/lib/logbook/find-history'
import { AddForm } from './add-form'
import { PlaceUnits } from './asset-table'
import { KeepForm } from './keep-form'
import { TurnaroundForm } from './turnaround-form'

export const metadata: Metadata = { title: 'Gear' }

type Props = { params: Promise<{ slug: string }> }

export default async function ProductPage({ params }: Props) {
  const { duties } = await requireStaff('gear')
  const { slug } = await params
  const stock = await findStockOf(slug, await now())
  if (!stock) notFound()
  const { id, name, locations, turnaroundBeforeMinutes, turnaroundAfterMinutes } = stock
  const mayOpen = duties.includes('bookings') || duties.includes('deposits')
  return (
    <>
      <PageHead
        title={name}
        trail={[{ label: 'Gear', href: '/office/gear' }, { label: name }]}
        actions={
          <ButtonLink href={`/gear/${slug}`} tone="quiet">
            See it in the shop
          </ButtonLink>
        }
      />
      {locations.map((location) => (
        <Card key={location.id} title={location.name}>
          {location.places.length === 0 && <p className="text-ink-soft">There is none of it here.</p>}
          {location.places.map((place) => (
            <PlaceUnits
              key={place.variant.id}
              {...{ slug, place, mayOpen, location: location.name, timeZone: location.timeZone }}
            />
          ))}
        </Card>
      ))}
      <Deeds stock={stock} />
      <Card title="Turnaround">
        <TurnaroundForm productId={id} before={turnaroundBeforeMinutes} after={turnaroundAfterMinutes} />
      </Card>
      <Card title="History">
        <History
          entries={await findHistory(`product:${id}`)}
          timeZone={locations[0]?.timeZone ?? 'UTC'}
          empty="Nothing has been changed here yet."
        />
      </Card>
    </>
  )
}

/** What can be done to the stock as a whole; a kit has none of its own. */
function Deeds({ stock: { variants, locations } }: { stock: StockOf }) {
  const made = variants.filter(({ isKit }) => !isKit)
  if (made.length === 0) {
    return (
      <Card title="Units">
        <p className="text-ink-soft">A kit has no units of its own: it is as free as what it is made of.</p>
      </Card>
    )
  }
  const optionOf = (variant: { id: string; name: string }, location: { id: string; name: string }) => ({
    value: `${variant.id} ${location.id}`,
    label: made.length > 1 ? `${variant.name}, ${location.name}` : location.name,
  })
  const everywhere = locations.flatMap((location) => made.map((variant) => optionOf(variant, location)))
  const there = locations.flatMap((location) =>
    location.places.map(({ variant, units, keptFromWeb }) => {
      const { value, label } = optionOf(variant, location)
      return { value, label: `${label} (now ${keptFromWeb} of ${units})` }
    }),
  )
  const code = locations.flatMap(({ places }) => places.flatMap(({ assets }) => assets))[0]?.code ?? ''
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Card title="Add units">
        <AddForm places={everywhere} prefix={code.replace(/-\d+$/, '')} />
      </Card>
      {there.length > 0 && (
        <Card title="Keep from the web">
          <KeepForm places={there} />
        </Card>
      )}
    </div>
  )
}

import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHead } from '@/app/_ui/page-head'
import { now } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'
import { LocationCard } from './location-card'

export const metadata: Metadata = { title: 'Opening hours' }

export default async function LocationsPage() {
  await requireStaff('people')
  const [locations, at] = await Promise.all([findLocations(), now()])
  return (
    <>
      <PageHead title="Opening hours" lead="When each shop hands gear out and takes it back." />
      {locations.length === 0 && (
        <EmptyState title="No shop yet">
          <p>Shops come with the installation. Ask whoever set it up.</p>
        </EmptyState>
      )}
      <ul className="grid gap-4 lg:grid-cols-2">
        {locations.map((location) => (
          <li key={location.id} className="grid">
            <LocationCard location={location} at={at} />
          </li>
        ))}
      </ul>
    </>
  )
}

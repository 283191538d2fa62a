import { OpeningHours } from '@/app/_opening/opening-hours'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { StateTag } from '@/app/_ui/tag'
import type { Location } from '@/lib/inventory/find-locations'
import { formatHoursOn, isOpenForStart, nextOpening } from '@/lib/inventory/opening'
import { formatInstant } from '@/lib/period'

/** One shop: open or not at this moment, its week, and what is ahead. */
export const LocationCard = ({ location, at }: { location: Location; at: Date }) => (
  <Card title={location.name} action={<NowTag location={location} at={at} />}>
    <OpeningHours shop={location} at={at} />
    <p className="mt-auto">
      <ButtonLink href={`/office/locations/${location.slug}`} tone="quiet">
        Change the hours<span className="sr-only"> of {location.name}</span>
      </ButtonLink>
    </p>
  </Card>
)

/** "Open now, 09:00–18:00", or when it opens next. */
export function NowTag({ location, at }: { location: Location; at: Date }) {
  if (isOpenForStart(location, at))
    return <StateTag tone="ok">Open now, {formatHoursOn(location, at)}</StateTag>
  const opens = nextOpening(location, at)
  return (
    <StateTag tone="past">
      {opens ? `Opens ${formatInstant(opens, location.timeZone)}` : 'Closed for more than a year'}
    </StateTag>
  )
}

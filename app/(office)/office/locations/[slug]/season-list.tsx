import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Link } from '@/app/_ui/link'
import { StateTag } from '@/app/_ui/tag'
import { formatDays, runsOf } from '@/app/_words/opening'
import type { Opening, Season } from '@/lib/inventory/day-plan'

type SeasonListProps = { shop: Opening; path: string; today: string }

/** The seasons of a shop, as they follow each other; those that are over are left out. */
export function SeasonList({ shop, path, today }: SeasonListProps) {
  const seasons = shop.seasons.filter(({ lastDay }) => lastDay >= today)
  return (
    <Card
      id="seasons"
      title="Seasons"
      action={
        <ButtonLink href={`${path}/seasons/new`} tone="quiet" size="small">
          Add a season
        </ButtonLink>
      }
    >
      {seasons.length === 0 ? (
        <p className="text-ink-soft">
          None ahead. A season is some weeks or months with a week of its own, or closed altogether.
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {seasons.map((season) => (
            <SeasonItem key={season.id} season={season} path={path} isNow={season.firstDay <= today} />
          ))}
        </ul>
      )}
    </Card>
  )
}

const SeasonItem = ({ season, path, isNow }: { season: Season; path: string; isNow: boolean }) => (
  <li className="grid gap-1 py-3 first:pt-0 last:pb-0">
    <p className="flex flex-wrap items-center justify-between gap-x-4">
      <span className="min-w-0 font-medium wrap-anywhere">{season.name}</span>
      <Link href={`${path}/seasons/${season.id}`} className="link">
        Change<span className="sr-only"> {season.name}</span>
      </Link>
    </p>
    <p className="text-sm text-ink-soft">{formatDays(season.firstDay, season.lastDay)}</p>
    {season.hours.length === 0 ? (
      <p className="text-sm">Closed</p>
    ) : (
      <ul className="text-sm tabular-nums">
        {runsOf(season.hours).map(({ days, hours }) => (
          <li key={days}>
            {days} {hours}
          </li>
        ))}
      </ul>
    )}
    {isNow && (
      <p>
        <StateTag tone="ours">Now</StateTag>
      </p>
    )}
  </li>
)

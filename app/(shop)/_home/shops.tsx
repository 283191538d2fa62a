import { OpeningHours } from '@/app/_opening/opening-hours'
import { Card } from '@/app/_ui/card'
import { Icon } from '@/app/_ui/icon'
import { useWords } from '@/app/_ui/language/use-words'
import { GEAR } from '@/app/(shop)/_say/gear'
import type { Location } from '@/lib/inventory/find-locations'

/** Where to pick gear up, and when somebody is there. */
export function Shops({ locations, at }: { locations: Location[]; at: Date }) {
  const { home: say } = useWords(GEAR)
  return (
    <section className="grid gap-6" aria-labelledby="shops">
      <h2 id="shops">{say.shops}</h2>
      <div className="grid gap-4 sm:grid-cols-2">
        {locations.map((location) => (
          <Card key={location.id} title={location.name} level={3} id={location.slug}>
            <p className="flex items-start gap-2">
              <Icon name="pin" className="mt-0.5 flex-none text-fjord" />
              <span>
                {location.street}, {location.postcode} {location.city}
              </span>
            </p>
            <OpeningHours shop={location} at={at} />
            <p className="flex flex-wrap gap-x-6 gap-y-1">
              <a className="link" href={`tel:${location.phone.replace(/[^+\d]/g, '')}`}>
                {location.phone}
              </a>
              <a className="link wrap-anywhere" href={`mailto:${location.email}`}>
                {location.email}
              </a>
            </p>
          </Card>
        ))}
      </div>
    </section>
  )
}

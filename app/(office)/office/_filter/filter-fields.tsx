import { Button, ButtonLink } from '@/app/_ui/button'
import { Select } from '@/app/_ui/select'
import type { Location } from '@/lib/inventory/find-locations'

/** The choice that narrows nothing. */
export const ANY = { value: '', label: 'Any' }

type LocationProps = { locations: Location[]; chosen: string | undefined }

export const LocationSelect = ({ locations, chosen }: LocationProps) => (
  <Select
    label="Location"
    name="location"
    options={[ANY, ...locations.map(({ id, name }) => ({ value: id, label: name }))]}
    defaultValue={chosen ?? ''}
  />
)

/** Looks for what is asked, or for everything again at `href`. */
export const FindOrClear = ({ href, isNarrowed }: { href: string; isNarrowed: boolean }) => (
  <div className="flex gap-2">
    <Button type="submit">Find</Button>
    {isNarrowed && (
      <ButtonLink href={href} tone="plain">
        Clear
      </ButtonLink>
    )}
  </div>
)

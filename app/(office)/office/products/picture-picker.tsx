import { FieldError } from '@/app/_ui/field'
import { GEAR_NAMES, Gear, isGearName } from '@/app/_ui/gear/gear'

const nameOf = (picture: string): string =>
  picture.charAt(0).toUpperCase() + picture.slice(1).replaceAll('-', ' ')

/** One of the drawings that there are. */
export function PicturePicker({ chosen, error }: { chosen?: string; error?: string }) {
  const checked = chosen && isGearName(chosen) ? chosen : undefined
  return (
    <fieldset className="grid min-w-0 gap-2" data-wrong={error ? '' : undefined}>
      <legend className="mb-1.5 text-sm font-semibold">Picture</legend>
      <div className="grid grid-cols-3 gap-2 sm:grid-cols-5 lg:grid-cols-7" key={checked}>
        {GEAR_NAMES.map((picture) => (
          <label
            key={picture}
            className="grid cursor-pointer justify-items-center gap-1 rounded-control border border-line bg-surface p-2 text-center text-xs hover:border-ink has-checked:border-fjord has-checked:bg-fjord-soft has-checked:ring-1 has-checked:ring-fjord has-focus-visible:outline-2 has-focus-visible:outline-fjord"
          >
            <input
              type="radio"
              name="illustration"
              value={picture}
              defaultChecked={picture === checked}
              className="sr-only"
            />
            <Gear name={picture} className="w-full max-w-20" />
            {nameOf(picture)}
          </label>
        ))}
      </div>
      <FieldError id="illustration" error={error} />
    </fieldset>
  )
}

import type { ReactNode } from 'react'
import { PhotoStrip } from '@/app/_photos/photo-strip'
import { Instant } from '@/app/_ui/period'
import { GRADE_WORDS } from '@/app/_words/grades'
import type { Unit } from '@/app/(desk)/desk/bookings/[number]/_units/unit-row'
import { nameOfUnit, type OutingRow } from '@/lib/booking/find-outings'
import type { Grade } from '@/lib/generated/prisma/enums'

export type BackUnit = Unit & { grade: Grade; before: ReactNode }

/** A unit as it left, to be held beside how it is now. */
export function unitBack(outing: OutingRow, base: string, timeZone: string): BackUnit {
  const { id, asset, gradeOut, noteOut, outAt, photos, acceptedOut } = outing
  const name = nameOfUnit(asset)
  return {
    ...{ key: id, code: asset.code, name, grade: gradeOut },
    before: (
      <div className="grid gap-2 rounded-control bg-sunken p-3 text-sm">
        <p>
          <span className="font-semibold">When it left</span>, <Instant at={outAt} timeZone={timeZone} />:{' '}
          {GRADE_WORDS.en[gradeOut].toLowerCase()}
          {noteOut && `, “${noteOut}”`}.{' '}
          <span className="text-ink-soft">
            {acceptedOut ? `Accepted by ${acceptedOut.name}.` : 'Not accepted on the screen.'}
          </span>
        </p>
        <PhotoStrip
          base={base}
          photos={photos.filter(({ moment }) => moment === 'OUT')}
          of={`${name} when it left`}
        />
      </div>
    ),
  }
}

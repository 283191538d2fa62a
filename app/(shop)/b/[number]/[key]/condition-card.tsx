import { useLanguage } from '#language'
import { PhotoStrip } from '@/app/_photos/photo-strip'
import { Card } from '@/app/_ui/card'
import { wordsHere } from '@/app/_ui/language/words-here'
import { Instant } from '@/app/_ui/period'
import { GRADE_WORDS } from '@/app/_words/grades'
import { BOOKING } from '@/app/(shop)/_say/booking'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { findOutings, nameOfUnit, type OutingRow } from '@/lib/booking/find-outings'

type Props = { booking: WholeBooking; path: string }

/** What the renter was given and in which condition, as they may hold against us: the same words and photos as at the desk. */
export async function ConditionCard({ booking, path }: Props) {
  const outings = await findOutings(booking.id)
  if (outings.length === 0) return null
  const { condition: say } = await wordsHere(BOOKING)
  return (
    <Card title={say.title}>
      <ul className="grid gap-4">
        {outings.map((outing) => (
          <li key={outing.id} className="grid gap-2 border-b border-line pb-4 last:border-0 last:pb-0">
            <Unit outing={outing} path={path} timeZone={booking.location.timeZone} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Unit({ outing, path, timeZone }: { outing: OutingRow; path: string; timeZone: string }) {
  const { asset, gradeOut, noteOut, outAt, endedAt, gradeBack, noteBack, photos, acceptedOut } = outing
  const name = nameOfUnit(asset)
  const language = useLanguage()
  const { condition: say } = BOOKING[language]
  const grades = GRADE_WORDS[language]
  return (
    <>
      <p className="font-medium wrap-anywhere">
        {name} <span className="font-normal text-ink-soft tabular-nums">{asset.code}</span>
      </p>
      <p className="text-sm wrap-anywhere">
        {say.handedOut(
          <Instant at={outAt} timeZone={timeZone} />,
          said(grades[gradeOut], noteOut),
          acceptedOut?.name ?? null,
        )}
      </p>
      <PhotoStrip
        base={path}
        photos={photos.filter(({ moment }) => moment === 'OUT')}
        of={say.photoOut(name)}
      />
      {endedAt && gradeBack && (
        <p className="text-sm wrap-anywhere">
          {say.takenBack(<Instant at={endedAt} timeZone={timeZone} />, said(grades[gradeBack], noteBack))}
        </p>
      )}
      <PhotoStrip
        base={path}
        photos={photos.filter(({ moment }) => moment === 'BACK')}
        of={say.photoBack(name)}
      />
    </>
  )
}

const said = (grade: string, note: string): string => `${grade.toLowerCase()}${note ? `, “${note}”` : ''}.`

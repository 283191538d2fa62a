import { PhotoStrip } from '@/app/_photos/photo-strip'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Instant } from '@/app/_ui/period'
import { StateTag } from '@/app/_ui/tag'
import { GRADE_WORDS } from '@/app/_words/grades'
import { findOutings, nameOfUnit, type OutingRow } from '@/lib/booking/find-outings'

type Props = { bookingId: string; base: string; timeZone: string; mayAct: boolean }

/** Every unit that has left: how it was then, and how it came back. */
export async function OutingsCard({ bookingId, base, timeZone, mayAct }: Props) {
  const outings = await findOutings(bookingId)
  if (outings.length === 0) return null
  const isUnaccepted = outings.some(({ endedAt, acceptedOut }) => !endedAt && !acceptedOut)
  return (
    <Card
      title="What went out"
      action={
        mayAct &&
        isUnaccepted && (
          <ButtonLink href={`${base}/accept`} tone="quiet" size="small">
            Let the renter accept
          </ButtonLink>
        )
      }
    >
      <ul className="grid gap-4">
        {outings.map((outing) => (
          <li
            key={outing.id}
            id={`outing-${outing.id}`}
            className="grid gap-2 border-b border-line pb-4 last:border-0 last:pb-0"
          >
            <OutingItem outing={outing} base={base} timeZone={timeZone} mayAct={mayAct} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

type ItemProps = { outing: OutingRow; base: string; timeZone: string; mayAct: boolean }

function OutingItem({ outing, base, timeZone, mayAct }: ItemProps) {
  const { asset, gradeOut, noteOut, outAt, endedAt, gradeBack, noteBack, photos, acceptedOut } = outing
  const name = nameOfUnit(asset)
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="min-w-0 font-semibold wrap-anywhere">
          {name} <span className="font-normal tabular-nums">{asset.code}</span>
        </p>
        <EndTag outing={outing} />
        {mayAct && !endedAt && (
          <ButtonLink href={`${base}/swap/${outing.id}`} tone="quiet" size="small">
            Swap
          </ButtonLink>
        )}
      </div>
      <p className="text-sm wrap-anywhere">
        Left <Instant at={outAt} timeZone={timeZone} />: {said(GRADE_WORDS.en[gradeOut], noteOut)}{' '}
        {acceptedOut && <span className="text-ink-soft">Accepted by {acceptedOut.name}.</span>}
      </p>
      <PhotoStrip
        base={base}
        photos={photos.filter(({ moment }) => moment === 'OUT')}
        of={`${name} when it left`}
      />
      {endedAt && gradeBack && (
        <p className="text-sm wrap-anywhere">
          Back <Instant at={endedAt} timeZone={timeZone} />: {said(GRADE_WORDS.en[gradeBack], noteBack)}
        </p>
      )}
      <PhotoStrip
        base={base}
        photos={photos.filter(({ moment }) => moment === 'BACK')}
        of={`${name} when it came back`}
      />
    </>
  )
}

const said = (grade: string, note: string): string => `${grade.toLowerCase()}${note ? `, “${note}”` : ''}.`

function EndTag({ outing: { ended, gradeBack } }: { outing: OutingRow }) {
  if (!ended) return <StateTag tone="ours">With the renter</StateTag>
  if (ended === 'LOST') return <StateTag tone="problem">Lost</StateTag>
  if (gradeBack === 'DAMAGED') return <StateTag tone="attention">Back, damaged</StateTag>
  return <StateTag tone="past">{ended === 'SWAPPED' ? 'Swapped' : 'Back'}</StateTag>
}

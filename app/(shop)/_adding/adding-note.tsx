import { pathHere } from '@/app/_paths/path-here'
import { addingHere } from '@/app/_session/adding'
import { ButtonLink } from '@/app/_ui/button'
import { wordsHere } from '@/app/_ui/language/words-here'
import { Notice } from '@/app/_ui/notice'
import { Period } from '@/app/_ui/period'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { Dates } from '@/app/(shop)/_dates/read-dates'
import { typedOf, withDates } from '@/app/(shop)/_dates/typed-dates'
import { ADDING } from '@/app/(shop)/_say/adding'
import { stopAdding } from './actions'
import { isFor } from './is-for'

/** Above all that is chosen and booked while somebody adds to a booking: to which one, and whether these dates are its dates. */
export async function AddingNote({ dates }: { dates: Dates | null }) {
  const adding = await addingHere()
  if (!adding) return null
  const [{ banner: say }, go] = await Promise.all([wordsHere(ADDING), pathHere()])
  const { number, fromAt, untilAt, location } = adding.first
  const own = { from: fromAt, until: untilAt }
  const where = (
    <>
      <Period {...own} timeZone={location.timeZone} />, {location.city}
    </>
  )
  const isSame = isFor(adding.first, dates)
  return (
    <Notice
      tone={isSame ? 'ok' : 'attention'}
      title={isSame ? say.to(number) : say.other(number)}
      action={
        <>
          {!isSame && (
            <ButtonLink href={go(withDates('/gear', typedOf(location, own)))} tone="quiet" size="small">
              {say.see}
            </ButtonLink>
          )}
          <form action={stopAdding}>
            <SubmitButton tone="quiet" size="small">
              {say.stop}
            </SubmitButton>
          </form>
        </>
      }
    >
      {isSame ? (
        <>
          <p>{where}</p>
          <p>{say.same}</p>
        </>
      ) : (
        <p>{say.byItself(number, where)}</p>
      )}
    </Notice>
  )
}

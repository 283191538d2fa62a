import { homeOf } from './_session/home-of'
import { whoAsks } from './_session/who-asks'
import { ButtonLink } from './_ui/button'
import { ErrorPanel } from './_ui/error-panel'
import { ClosedGate } from './_ui/gear/scenes'
import { fallbackContact } from './contact'

export const metadata = { title: 'Not your door' }

const HOMES = {
  '/desk': 'To the desk',
  '/office': 'To the office',
  '/my/bookings': 'To my bookings',
} as const

export default async function Forbidden() {
  const visitor = await whoAsks()
  const worksHere = visitor !== null && visitor.duties.length > 0
  const home = visitor ? homeOf(visitor) : '/my/bookings'
  return (
    <main id="main">
      <ErrorPanel
        title="Your key does not fit this door"
        picture={<ClosedGate />}
        brand="Kickstand"
        contact={fallbackContact}
        actions={
          <>
            <ButtonLink href={home}>{HOMES[home]}</ButtonLink>
            <ButtonLink tone="quiet" href="/">
              To the front page
            </ButtonLink>
          </>
        }
      >
        <p>
          {worksHere
            ? 'You are signed in, but this room needs a duty that you have not been given. Whoever keeps the list of people in the office can give it to you.'
            : 'You are signed in, but this room is for those who work here.'}
        </p>
      </ErrorPanel>
    </main>
  )
}

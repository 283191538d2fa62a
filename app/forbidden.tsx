import { ButtonLink } from './_ui/button'
import { ErrorPanel } from './_ui/error-panel'
import { ClosedGate } from './_ui/gear/scenes'
import { fallbackContact } from './contact'

export const metadata = { title: 'Not your door' }

export default function Forbidden() {
  return (
    <main id="main">
      <ErrorPanel
        title="Your key does not fit this door"
        picture={<ClosedGate />}
        brand="Kickstand"
        contact={fallbackContact}
        actions={
          <ButtonLink tone="quiet" href="/">
            To the front page
          </ButtonLink>
        }
      >
        <p>
          You are signed in, but this room needs a duty that you have not been given. Whoever runs the office
          can give it to you.
        </p>
      </ErrorPanel>
    </main>
  )
}

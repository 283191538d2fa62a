import { ButtonLink } from './_ui/button'
import { ErrorPanel } from './_ui/error-panel'
import { LostPath } from './_ui/gear/scenes'
import { fallbackContact } from './contact'

export const metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <main id="main">
      <ErrorPanel
        title="This path ends here"
        picture={<LostPath />}
        brand="Kickstand"
        contact={fallbackContact}
        actions={<ButtonLink href="/">See what is free to rent</ButtonLink>}
      >
        <p>
          There is no page at this address, or it is not yours to see. A link from an e-mail may have been cut
          in two: try copying all of it.
        </p>
      </ErrorPanel>
    </main>
  )
}

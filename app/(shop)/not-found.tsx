import { ButtonLink } from '@/app/_ui/button'
import { ErrorPanel } from '@/app/_ui/error-panel'
import { LostPath } from '@/app/_ui/gear/scenes'
import { fallbackContact } from '@/app/contact'

export const metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <ErrorPanel
      title="This path ends here"
      picture={<LostPath />}
      contact={fallbackContact}
      actions={
        <>
          <ButtonLink href="/gear">See what there is to rent</ButtonLink>
          <ButtonLink tone="quiet" href="/my/bookings">
            My bookings
          </ButtonLink>
        </>
      }
    >
      <p>
        There is no page at this address, or it is not yours to see. A link from an e-mail may have been cut
        in two: try copying all of it.
      </p>
    </ErrorPanel>
  )
}

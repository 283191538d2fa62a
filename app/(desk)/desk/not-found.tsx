import { ButtonLink } from '@/app/_ui/button'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHead } from '@/app/_ui/page-head'

export const metadata = { title: 'Not found' }

export default function DeskNotFound() {
  return (
    <>
      <PageHead title="Nothing like that" />
      <EmptyState
        scene="lost-path"
        title="This path ends here"
        action={<ButtonLink href="/desk">Look for it</ButtonLink>}
      >
        <p>
          No booking has this number, and no gear this code. Look for it by the renter’s name, phone or
          e-mail; a part of it is enough.
        </p>
      </EmptyState>
    </>
  )
}

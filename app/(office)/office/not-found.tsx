import { ButtonLink } from '@/app/_ui/button'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHead } from '@/app/_ui/page-head'

export const metadata = { title: 'Not found' }

export default function OfficeNotFound() {
  return (
    <>
      <PageHead title="Not found" />
      <EmptyState
        scene="lost-path"
        title="This path ends here"
        action={<ButtonLink href="/office">To the overview</ButtonLink>}
      >
        <p>There is no receipt and no person at this address. Both have lists to look them up in.</p>
      </EmptyState>
    </>
  )
}

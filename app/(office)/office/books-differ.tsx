import { ButtonLink } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'

/** The nightly comparison has found something that waits for somebody. */
export const BooksDiffer = ({ count }: { count: number }) => (
  <Notice
    tone="attention"
    title={
      count === 1
        ? 'Our books and a gateway’s differ in one place'
        : `Our books and the gateways’ differ in ${count} places`
    }
    action={
      <ButtonLink href="/office/ledger/differences" tone="quiet" size="small">
        See the differences
      </ButtonLink>
    }
  >
    Found when every payment was compared with its gateway. Each one says what to do.
  </Notice>
)

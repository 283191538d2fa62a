'use client'

import { Button, ButtonLink } from '@/app/_ui/button'
import { ErrorPanel } from '@/app/_ui/error-panel'
import { BrokenChain } from '@/app/_ui/gear/broken-chain'
import { fallbackContact } from '@/app/contact'

/** Our own fault, inside the frame of the shop. Nothing about the cause is told, only a reference to find it by. */
export default function ShopError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <ErrorPanel
      title="That did not work"
      picture={<BrokenChain />}
      reference={referenceOf(error)}
      contact={fallbackContact}
      actions={
        <>
          <Button onClick={retry}>Try again</Button>
          <ButtonLink tone="quiet" href="/">
            To the front page
          </ButtonLink>
        </>
      }
    >
      <p>
        Something broke on our side. If you were just paying, look at your booking before you try again: the
        payment may have gone through.
      </p>
    </ErrorPanel>
  )
}

const referenceOf = (error: unknown) =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined

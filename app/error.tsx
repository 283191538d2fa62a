'use client'

import { Button, buttonClass } from './_ui/button'
import { ErrorPanel } from './_ui/error-panel'
import { BrokenChain } from './_ui/gear/broken-chain'
import { fallbackContact } from './contact'

/** Our own fault, or the database is away. Nothing about the cause is told, only a reference to find it by. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="main">
      <ErrorPanel
        title="That did not work"
        picture={<BrokenChain />}
        brand="Kickstand"
        reference={referenceOf(error)}
        contact={fallbackContact}
        actions={
          <>
            <Button onClick={retry}>Try again</Button>
            <a href="/" className={buttonClass({ tone: 'quiet' })}>
              To the front page
            </a>
          </>
        }
      >
        <p>
          Something broke on our side. If you were just paying, look at your booking before you try again: the
          payment may have gone through.
        </p>
      </ErrorPanel>
    </main>
  )
}

const referenceOf = (error: unknown) =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined

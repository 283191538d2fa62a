'use client'

import { Button } from './_ui/button'
import { ErrorPanel } from './_ui/error-panel'
import { BrokenChain } from './_ui/gear/broken-chain'
import { fallbackContact } from './contact'
import './globals.css'

/** The last net: even the frame around all pages failed, so this one brings its own. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>That did not work · Kickstand</title>
        <main id="main">
          <ErrorPanel
            title="That did not work"
            picture={<BrokenChain />}
            brand="Kickstand"
            contact={fallbackContact}
            actions={<Button onClick={retry}>Try again</Button>}
          >
            <p>Something broke on our side. Your booking and your money are where they were.</p>
          </ErrorPanel>
        </main>
      </body>
    </html>
  )
}

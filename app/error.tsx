'use client'

import { Broken } from './_broken/broken'

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="main">
      <Broken error={error} retry={retry} isAlone />
    </main>
  )
}

import { lazy, Suspense } from 'react'
import type { BrokenProps } from './broken-panel'

/** What an error page shows. Every page of the shop brings it along, so what it draws is fetched only when something broke. */
export const Broken = (props: BrokenProps) => (
  <Suspense fallback={null}>
    <BrokenPanel {...props} />
  </Suspense>
)

const BrokenPanel = lazy(async () => ({ default: (await import('./broken-panel')).BrokenPanel }))

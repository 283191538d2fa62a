/**
 * Grey shapes while something slow arrives, for a Suspense boundary inside a page. Kept out of any loading.tsx: that would
 * start streaming before a page's gate has run, and a refused visitor would get status 200.
 */
export function Skeleton({ picture }: { picture?: boolean }) {
  return (
    <div role="status" className="grid animate-pulse gap-3">
      <span className="sr-only">Loading …</span>
      {picture && <div className="aspect-4/3 rounded-panel bg-line/70" />}
      <div className="h-4 rounded bg-line/70" />
      <div className="h-4 w-4/5 rounded bg-line/70" />
      <div className="h-4 w-2/5 rounded bg-line/70" />
    </div>
  )
}

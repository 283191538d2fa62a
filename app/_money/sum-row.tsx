import type { ReactNode } from 'react'

/** A sum of a short list, and what it is. */
export const SumRow = ({ term, detail }: { term: string; detail: ReactNode }) => (
  <div className="flex justify-between gap-4">
    <dt>{term}</dt>
    <dd>{detail}</dd>
  </div>
)

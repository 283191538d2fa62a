import type { ReactNode } from 'react'
import { Icon } from './icon'

/** More for those who want it, open or shut without JavaScript. */
export function Disclosure({
  summary,
  open,
  children,
}: {
  summary: ReactNode
  open?: boolean
  children: ReactNode
}) {
  return (
    <details open={open} className="group/more rounded-control border border-line bg-surface">
      <summary className="flex min-h-control list-none items-center justify-between gap-3 rounded-control px-4 py-2 font-semibold hover:bg-sunken [&::-webkit-details-marker]:hidden">
        {summary}
        <Icon name="chevron-down" className="flex-none transition-transform group-open/more:rotate-180" />
      </summary>
      <div className="grid gap-3 px-4 pt-1 pb-4">{children}</div>
    </details>
  )
}

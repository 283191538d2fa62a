import type { ReactNode } from 'react'
import { classes } from './classes'

export type TagTone = 'neutral' | 'ours' | 'ok' | 'attention' | 'problem' | 'past'

const looks: Record<TagTone, string> = {
  neutral: 'bg-sunken text-ink',
  ours: 'bg-fjord-soft text-fjord',
  ok: 'bg-ok-soft text-ok-ink',
  attention: 'bg-signal-soft text-signal-ink',
  problem: 'bg-danger-soft text-danger-ink',
  past: 'bg-transparent text-ink-soft ring-1 ring-inset ring-line',
}
// A shape for each tone, so that a column of states can be told apart without colour.
const shapes: Record<TagTone, ReactNode> = {
  neutral: <circle cx="5" cy="5" r="3" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  ours: <circle cx="5" cy="5" r="3.5" fill="currentColor" />,
  ok: <path d="m1.5 5.3 2.5 2.5L8.5 2.5" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  attention: <path d="M5 1 9.3 8.7H.7z" fill="currentColor" />,
  problem: <path d="m2 2 6 6m0-6L2 8" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  past: <path d="M2 5h6" fill="none" stroke="currentColor" strokeWidth="1.5" />,
}

/** The state of something in one or two words. */
export function StateTag({ tone = 'neutral', children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-[0.8125rem] font-semibold whitespace-nowrap',
        looks[tone],
      )}
    >
      <svg viewBox="0 0 10 10" width={10} height={10} aria-hidden="true" strokeLinecap="round">
        {shapes[tone]}
      </svg>
      {children}
    </span>
  )
}

/** How many wait, beside the name of a list. Zero is not worth a mark. */
export function Badge({ count, label }: { count: number; label: string }) {
  if (count === 0) return null
  return (
    <span className="relative inline-flex min-w-5 items-center justify-center rounded-full bg-signal px-1.5 text-xs leading-5 font-bold text-on-signal tabular-nums">
      {count}
      <span className="sr-only"> {label}</span>
    </span>
  )
}

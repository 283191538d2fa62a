import type { ReactNode } from 'react'
import { classes } from '@/app/_ui/classes'

type SectionProps = { id: string; title: string; lead?: string; children: ReactNode }

/** Parts that answer the same need. */
export const Section = ({ id, title, lead, children }: SectionProps) => (
  <section aria-labelledby={id} className="grid grid-cols-1 gap-6 border-t border-line pt-6">
    <div className="grid max-w-2xl gap-1">
      <h2 id={id} className="scroll-mt-4 text-xl">
        {title}
      </h2>
      {lead && <p className="text-ink-soft">{lead}</p>}
    </div>
    {children}
  </section>
)

type PartProps = { name: string; use: ReactNode; bare?: boolean; children: ReactNode }

/** One part as it looks, under its name and beside what it is for. `bare` for what brings a frame of its own. */
export const Part = ({ name, use, bare, children }: PartProps) => (
  <div className="grid grid-cols-1 items-start gap-x-8 gap-y-3 lg:grid-cols-[16rem_minmax(0,1fr)]">
    <div className="grid gap-1">
      <h3>
        <code className="font-sans wrap-anywhere">{name}</code>
      </h3>
      <p className="text-sm text-ink-soft">{use}</p>
    </div>
    <div
      className={classes(
        'grid min-w-0 grid-cols-1 gap-4',
        !bare && 'rounded-panel border border-line bg-surface p-inset',
      )}
    >
      {children}
    </div>
  </div>
)

/** Several looks of one part, side by side. */
export const Row = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap items-center gap-3">{children}</div>
)

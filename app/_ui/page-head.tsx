import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './paths'

type PageHeadProps = {
  title: ReactNode
  lead?: ReactNode
  tag?: ReactNode
  actions?: ReactNode
  trail?: Crumb[]
}

/** What this page is, and what can be done with it. Its title is the page's only h1. */
export function PageHead({ title, lead, tag, actions, trail }: PageHeadProps) {
  return (
    <div className="grid grid-cols-1 gap-3">
      {trail && <Breadcrumbs trail={trail} />}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="grid max-w-2xl min-w-0 gap-2">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <h1 className="min-w-0 wrap-anywhere">{title}</h1>
            {tag}
          </div>
          {lead && <p className="text-lg text-ink-soft wrap-anywhere in-[.dense]:text-base">{lead}</p>}
        </div>
        {actions && <div className="no-print flex flex-wrap gap-3 max-sm:w-full">{actions}</div>}
      </div>
    </div>
  )
}

export type Fact = { term: string; detail: ReactNode }

/** Facts as pairs, the term in soft ink. `wide` puts them in columns. */
export function Facts({ facts, wide }: { facts: Fact[]; wide?: boolean }) {
  return (
    <dl className={wide ? 'grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3' : 'grid gap-3'}>
      {facts.map(({ term, detail }) => (
        <div key={term} className={wide ? '' : 'flex flex-wrap justify-between gap-x-6 gap-y-0.5'}>
          <dt className="text-sm text-ink-soft">{term}</dt>
          <dd className={wide ? 'font-medium' : 'min-w-0 font-medium'}>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}

type StatTileProps = { label: string; value: ReactNode; hint?: ReactNode; waiting?: boolean }

/** One number that matters today, smaller where the tile is narrow. `waiting` when it asks for a decision about money or gear. */
export function StatTile({ label, value, hint, waiting }: StatTileProps) {
  return (
    <div
      className={`@container grid content-start gap-1 rounded-panel border bg-surface p-4 ${waiting ? 'border-signal waiting-edge' : 'border-line'}`}
    >
      <p className="text-sm text-ink-soft">{label}</p>
      <p className="text-lg leading-tight font-semibold tracking-tight wrap-anywhere tabular-nums @[9.5rem]:text-2xl">
        {value}
      </p>
      {hint && <p className="text-sm text-ink-soft">{hint}</p>}
    </div>
  )
}

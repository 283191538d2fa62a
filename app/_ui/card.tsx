import type { ReactNode } from 'react'
import { classes } from './classes'
import { Link } from './link'

const tones = {
  plain: 'border-line bg-surface',
  sunken: 'border-transparent bg-sunken',
  ours: 'border-transparent bg-fjord-soft',
  waiting: 'border-signal bg-surface waiting-edge',
}

type CardProps = {
  title?: ReactNode
  level?: 2 | 3
  action?: ReactNode
  tone?: keyof typeof tones
  flush?: boolean
  id?: string
  className?: string
  children: ReactNode
}

/** A panel for one matter. `flush` lets a table reach the edges; `waiting` marks money or gear that needs a decision. */
export function Card({
  title,
  level = 2,
  action,
  tone = 'plain',
  flush,
  id,
  className,
  children,
}: CardProps) {
  const Heading = `h${level}` as const
  return (
    <section
      id={id}
      className={classes('min-w-0 overflow-clip rounded-panel border', tones[tone], className)}
    >
      {title && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-inset pt-4">
          <Heading>{title}</Heading>
          {action}
        </div>
      )}
      <div
        className={
          flush ? classes(title ? 'mt-3 border-t border-line' : false) : 'grid grid-cols-1 gap-4 p-inset'
        }
      >
        {children}
      </div>
    </section>
  )
}

type PictureCardProps = {
  picture: ReactNode
  title: string
  href: string
  summary?: ReactNode
  tag?: ReactNode
  level?: 2 | 3
  children?: ReactNode
}

/** Something to choose by its looks: the whole card is the link, read out by its title alone. A phone shows it as a row. */
export function PictureCard({ picture, title, href, summary, tag, level = 2, children }: PictureCardProps) {
  const Heading = `h${level}` as const
  return (
    <article className="group relative grid grid-cols-[minmax(7rem,38%)_minmax(0,1fr)] overflow-clip rounded-panel border border-line bg-surface transition-shadow duration-200 focus-within:border-fjord hover:border-line-strong hover:shadow-lift sm:flex sm:flex-col">
      <div className="relative flex items-center bg-gear-tint px-3 py-4 sm:block sm:px-6 sm:pt-6 sm:pb-4">
        {picture}
        {tag && <div className="absolute top-3 left-3 hidden sm:block">{tag}</div>}
      </div>
      <div className="flex min-w-0 flex-1 flex-col gap-1.5 p-4 sm:gap-2 sm:p-5">
        <Heading className="text-lg">
          <Link href={href} className="after:absolute after:inset-0 group-hover:text-fjord">
            {title}
          </Link>
        </Heading>
        {tag && <div className="sm:hidden">{tag}</div>}
        {summary && <p className="text-sm text-ink-soft max-sm:line-clamp-2">{summary}</p>}
        {children && <div className="mt-auto pt-2">{children}</div>}
      </div>
    </article>
  )
}

import { buttonClass } from './button'
import { classes } from './classes'
import { Icon } from './icon'
import { Link } from './link'
import { useUiWords } from './use-ui-words'

export type Crumb = { label: string; href?: string }

/** The way back up. The last crumb is the page itself. */
export function Breadcrumbs({ trail }: { trail: Crumb[] }) {
  const say = useUiWords()
  return (
    <nav aria-label={say.breadcrumb} className="no-print text-sm text-ink-soft">
      <ol className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
        {trail.map(({ label, href }, at) => (
          <li key={label} className="flex min-w-0 items-center gap-1.5 wrap-anywhere">
            {at > 0 && <Icon name="chevron-right" size={14} />}
            {href && at < trail.length - 1 ? (
              <Link href={href} className="hover:text-ink hover:underline">
                {label}
              </Link>
            ) : (
              <span aria-current={at === trail.length - 1 ? 'page' : undefined}>{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

type PagerProps = { page: number; pages: number; hrefFor: (page: number) => string; label?: string }

export function Pager({ page, pages, hrefFor, label = 'Pages' }: PagerProps) {
  if (pages <= 1) return null
  return (
    <nav aria-label={label} className="no-print flex items-center justify-between gap-4">
      <Turn to={page - 1} within={pages} hrefFor={hrefFor} label="Previous" />
      <p className="text-sm text-ink-soft tabular-nums">
        Page {page} of {pages}
      </p>
      <Turn to={page + 1} within={pages} hrefFor={hrefFor} label="Next" />
    </nav>
  )
}

type TurnProps = { to: number; within: number; hrefFor: (page: number) => string; label: string }

function Turn({ to, within, hrefFor, label }: TurnProps) {
  const back = label === 'Previous'
  if (to < 1 || to > within)
    return <span className={buttonClass({ tone: 'quiet', size: 'small' }, 'invisible')}>{label}</span>
  return (
    <Link
      href={hrefFor(to)}
      rel={back ? 'prev' : 'next'}
      className={buttonClass({ tone: 'quiet', size: 'small' })}
    >
      {back && <Icon name="chevron-left" size={16} />}
      {label}
      {!back && <Icon name="chevron-right" size={16} />}
    </Link>
  )
}

export type FilterLink = { label: string; href: string; current: boolean; count?: number }

/** One list seen in several ways; each way is an address of its own. */
export function FilterLinks({ label, links }: { label: string; links: FilterLink[] }) {
  return (
    <nav aria-label={label} className="no-print relative -mx-1 overflow-x-auto px-1 py-1">
      <ul className="flex gap-2">
        {links.map(({ label: text, href, current, count }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? 'page' : undefined}
              className={classes(
                'inline-flex min-h-control-small items-center gap-1.5 rounded-full border px-3.5 text-sm font-semibold whitespace-nowrap',
                current
                  ? 'border-fjord bg-fjord text-on-fjord'
                  : 'border-line-strong bg-surface text-ink hover:border-ink hover:bg-sunken',
              )}
            >
              {text}
              {count !== undefined && <span className="font-normal tabular-nums">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

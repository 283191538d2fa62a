import type { ReactNode } from 'react'
import { useLanguage } from '#language'
import { LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import { Amount } from './amount'
import { classes } from './classes'
import { MoneyClocks } from './money-clocks'
import { type Bar, type BarPart, barOf, type MoneyStory, spoken } from './money-story'
import { MONEY_WORDS } from './money-words'

type MoneyBarProps = MoneyStory & { compact?: boolean; title?: string }

/**
 * What happened to the money of one booking, to scale: authorized, captured, still capturable, not used, refunded, owed.
 * `compact` leaves the legend and the clocks to the page behind it.
 */
export function MoneyBar({ compact, title, ...story }: MoneyBarProps) {
  const language = useLanguage()
  const bar = barOf(story, language)
  return (
    <figure
      className={compact ? 'grid min-w-32 gap-1' : '@container grid gap-4'}
      aria-label={title ?? MONEY_WORDS[language].title}
    >
      <figcaption className="sr-only">{spoken(story, language)}</figcaption>
      <Picture bar={bar} story={story} compact={compact} />
      {!compact && <Legend bar={bar} currency={story.currency} />}
      {!compact && <MoneyClocks {...story} />}
    </figure>
  )
}

function Picture({ bar, story, compact }: { bar: Bar; story: MoneyStory; compact?: boolean }) {
  const say = MONEY_WORDS[useLanguage()]
  const authorizedShare = { flexGrow: bar.authorized, flexBasis: 0 }
  const owedShare = { flexGrow: bar.owed, flexBasis: 0 }
  return (
    <div aria-hidden="true" className="grid gap-1.5">
      <div className="flex gap-2">
        <div style={authorizedShare} className={classes('min-w-0', bar.authorized === 0 && 'hidden')}>
          {!compact && story.authorized > 0 && (
            <Bracket share={story.authorized / bar.authorized}>
              {story.paidAtOnce ? say.paid : say.authorized}{' '}
              <Amount minor={story.authorized} currency={story.currency} className="font-semibold text-ink" />
            </Bracket>
          )}
          <div className={classes('flex gap-0.5', compact ? 'h-3' : 'h-11')}>
            {bar.parts.map((part) => (
              <Segment
                key={part.kind}
                part={part}
                of={bar.authorized + bar.owed}
                compact={compact}
                currency={story.currency}
              />
            ))}
          </div>
          {story.refunded > 0 && <GivenBack story={story} bar={bar} compact={compact} />}
        </div>
        {story.owed > 0 && (
          <div style={owedShare} className="flex min-w-4 flex-col justify-start">
            {!compact && story.authorized > 0 && <div className="h-7" />}
            <div className={classes('money money-owed rounded', compact ? 'h-3' : 'h-11')} />
          </div>
        )}
      </div>
    </div>
  )
}

const Bracket = ({ share, children }: { share: number; children: ReactNode }) => (
  <div
    style={{ width: `${Math.min(1, share) * 100}%` }}
    className="h-7 min-w-fit text-sm whitespace-nowrap text-ink-soft"
  >
    <p className="leading-5">{children}</p>
    <div className="h-1.5 border border-b-0 border-line-strong" />
  </div>
)

type SegmentProps = { part: BarPart; of: number; compact?: boolean; currency: string }

function Segment({ part, of, compact, currency }: SegmentProps) {
  const locale = LOCALES[useLanguage()]
  const roomy = !compact && part.minor / of >= 0.3
  return (
    <div
      style={{ flexGrow: part.minor, flexBasis: 0 }}
      className={classes(
        'money flex min-w-1.5 items-center justify-center first:rounded-l last:rounded-r',
        `money-${part.kind}`,
      )}
    >
      {roomy && (
        <span className="rounded bg-surface px-1.5 text-xs leading-5 font-semibold text-ink">
          {formatMoney({ minor: part.minor, currency }, locale)}
        </span>
      )}
    </div>
  )
}

const GivenBack = ({ story, bar, compact }: { story: MoneyStory; bar: Bar; compact?: boolean }) => (
  <div
    style={{ width: `${(100 * story.refunded) / bar.authorized}%` }}
    className={classes('money money-refunded mt-1 min-w-1.5 rounded-b', compact ? 'h-1.5' : 'h-4')}
  />
)

const Legend = ({ bar, currency }: { bar: Bar; currency: string }) => (
  <dl className="grid gap-x-10 @lg:grid-cols-2">
    {bar.legend.map(({ kind, label, minor, note }) => (
      <div key={kind} className="flex items-start justify-between gap-4 border-b border-line py-2">
        <dt className="flex min-w-0 items-start gap-3">
          <span
            aria-hidden="true"
            className={classes('money mt-1 h-4 w-6 flex-none rounded-sm', `money-${kind}`)}
          />
          <span className="min-w-0">
            {label}
            <span className="block text-sm text-ink-soft">{note}</span>
          </span>
        </dt>
        <dd className="font-semibold">
          <Amount minor={minor} currency={currency} />
        </dd>
      </div>
    ))}
  </dl>
)

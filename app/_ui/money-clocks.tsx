import type { ReactNode } from 'react'
import { useLanguage } from '#language'
import { classes } from './classes'
import { Icon } from './icon'
import type { MoneyStory } from './money-story'
import { MONEY_WORDS } from './money-words'
import { Day } from './period'

/** The two deadlines of what is still capturable: how long the bank keeps the money safe, how long we may ask for it. */
export function MoneyClocks(story: MoneyStory) {
  const { depositOpen, guaranteedUntil, capturableUntil, timeZone, now } = story
  const { clocks } = MONEY_WORDS[useLanguage()]
  if (depositOpen === 0 || !(guaranteedUntil || capturableUntil)) return null
  const unsafe = Boolean(now && guaranteedUntil && guaranteedUntil <= now)
  return (
    <div className="grid gap-3">
      <TimeLine {...story} />
      <ul className="grid gap-x-8 gap-y-3 @sm:grid-cols-2">
        {guaranteedUntil && (
          <Clock
            icon={unsafe ? 'warning' : 'lock'}
            waiting={unsafe}
            label={unsafe ? clocks.ended : clocks.until}
            note={unsafe ? clocks.endedNote : clocks.untilNote}
          >
            <Day at={guaranteedUntil} timeZone={timeZone} />
          </Clock>
        )}
        {capturableUntil && (
          <Clock icon="clock" label={clocks.capturable} note={clocks.capturableNote}>
            <Day at={capturableUntil} timeZone={timeZone} />
          </Clock>
        )}
      </ul>
    </div>
  )
}

/** From the authorization to the last moment of capture, to scale, with today marked on it. */
function TimeLine({ authorizedAt, guaranteedUntil, capturableUntil, now }: MoneyStory) {
  const { today } = MONEY_WORDS[useLanguage()]
  if (!(authorizedAt && capturableUntil && now)) return null
  const from = authorizedAt.getTime()
  const share = (at: Date) =>
    Math.min(1, Math.max(0, (at.getTime() - from) / (capturableUntil.getTime() - from)))
  const safe = guaranteedUntil ? share(guaranteedUntil) : 0
  return (
    <div aria-hidden="true" className="relative pt-6">
      <div className="flex h-3 gap-0.5">
        <div style={{ flexGrow: safe, flexBasis: 0 }} className="money money-rent rounded-l" />
        <div style={{ flexGrow: 1 - safe, flexBasis: 0 }} className="money money-open rounded-r" />
      </div>
      <div
        style={{ left: `${share(now) * 100}%` }}
        className="absolute top-5 -ml-px h-6 w-0.5 rounded bg-ink ring-2 ring-surface"
      />
      <p
        style={{ left: `clamp(1.25rem, ${share(now) * 100}%, calc(100% - 1.25rem))` }}
        className="absolute top-0 -translate-x-1/2 text-xs leading-5 font-semibold"
      >
        {today}
      </p>
    </div>
  )
}

type ClockProps = {
  icon: 'lock' | 'clock' | 'warning'
  label: string
  note: string
  waiting?: boolean
  children: ReactNode
}

const Clock = ({ icon, label, note, waiting, children }: ClockProps) => (
  <li className="flex items-start gap-3">
    <span
      className={classes(
        'flex size-10 flex-none items-center justify-center rounded-full',
        waiting ? 'bg-signal-soft text-signal-ink' : 'bg-fjord-soft text-fjord',
      )}
    >
      <Icon name={icon} />
    </span>
    <p className="text-sm text-ink-soft">
      {label}
      <span className="block text-base font-semibold text-ink">{children}</span>
      {note}
    </p>
  </li>
)

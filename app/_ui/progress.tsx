import { classes } from './classes'
import { Icon } from './icon'
import { Link } from './link'
import { useUiWords } from './use-ui-words'

export type Step = { label: string; href?: string }

/** Where one is on a way of a few steps; steps behind may be links back. */
export function Stepper({ steps, current, label }: { steps: Step[]; current: number; label?: string }) {
  const say = useUiWords()
  return (
    <nav aria-label={label ?? say.steps}>
      <ol className="flex gap-2 sm:gap-4">
        {steps.map((step, at) => (
          <li key={step.label} aria-current={at === current ? 'step' : undefined} className="min-w-0 flex-1">
            <div className={classes('h-1 rounded-full', at <= current ? 'bg-fjord' : 'bg-line')} />
            <p
              className={classes(
                'mt-2 flex items-center gap-1 text-sm leading-tight max-sm:not-focus-within:sr-only',
                at === current ? 'font-semibold' : 'text-ink-soft',
              )}
            >
              {at < current && <Icon name="check" size={16} className="flex-none text-fjord" />}
              {step.href && at < current ? (
                <Link href={step.href} className="link">
                  {step.label}
                </Link>
              ) : (
                step.label
              )}
              {at < current && <span className="sr-only"> ({say.done})</span>}
            </p>
          </li>
        ))}
      </ol>
      <p aria-hidden="true" className="mt-2 text-sm sm:hidden">
        {say.step(Math.min(current + 1, steps.length), steps.length)}
        {steps[current] && <span className="font-semibold"> · {steps[current].label}</span>}
      </p>
    </nav>
  )
}

type ProgressProps = { label: string; value?: number; max?: number }

/** Work that takes longer than a second. Without `value` it only says that something is under way. */
export function Progress({ label, value, max = 100 }: ProgressProps) {
  const share = value === undefined ? undefined : Math.min(100, (100 * value) / max)
  return (
    <div className="grid gap-2">
      <p className="text-sm font-medium">{label}</p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        className="h-2 overflow-hidden rounded-full bg-line"
      >
        <div
          className={classes('h-full rounded-full bg-fjord', share === undefined && 'w-1/3 animate-pulse')}
          style={share === undefined ? undefined : { width: `${share}%` }}
        />
      </div>
    </div>
  )
}

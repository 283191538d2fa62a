import { classes } from '@/app/_ui/classes'
import type { Look } from './bar-words'

const SIGNS: [Look, string][] = [
  ['confirmed', 'Confirmed; the lighter part is turnaround'],
  ['out', 'Handed out'],
  ['late', 'Late: still out after its end'],
  ['held', 'Waiting for payment'],
  ['returned', 'Taken back, being made ready'],
  ['past', 'Was out; the lighter part is turnaround'],
  ['block', 'Not to be had'],
]

/** Drawn from edge to edge, without any turnaround. */
const WHOLE: Look[] = ['block', 'returned', 'held']

/** What the bars mean, and how to go from one to the next without a mouse. */
export const Legend = () => (
  <div className="grid gap-2 text-sm text-ink-soft">
    <ul className="flex flex-wrap gap-x-5 gap-y-2">
      {SIGNS.map(([look, label]) => (
        <li key={look} className="flex items-center gap-2">
          <span className="tl-sign" aria-hidden="true">
            <span className={classes('tl-stay', WHOLE.includes(look) && 'is-whole')} data-look={look}>
              <span className="tl-bar" />
            </span>
          </span>
          {label}
        </li>
      ))}
    </ul>
    <p id="tl-keys">
      Drag a booking to another unit of its size, or its right edge to another return. By keyboard: the arrows
      lead from one to the next, Enter shows what can be done.
    </p>
  </div>
)

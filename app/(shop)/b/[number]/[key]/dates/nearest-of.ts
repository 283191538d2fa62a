import type { Refused } from '@/lib/outcome'
import type { Period } from '@/lib/period'

/** The dates that a refusal says can be had instead of the wanted ones, the nearest first. */
export function nearestOf({ code, facts }: Refused, wanted: Period): Period[] {
  const instant = (name: string) => {
    const fact = facts[name]
    return typeof fact === 'string' ? new Date(fact) : null
  }
  const [from, until, longest] = [instant('betterFrom'), instant('betterUntil'), instant('longestUntil')]
  const opens = code === 'closed-then' ? instant('nextOpening') : null
  const others = [
    from && until && { from, until },
    longest && { from: wanted.from, until: longest },
    opens && (facts.end === 'return' ? { from: wanted.from, until: opens } : { ...wanted, from: opens }),
  ]
  return others.flatMap((period) => (period && period.from < period.until ? period : []))
}

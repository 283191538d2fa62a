import { useLanguage } from '#language'
import { LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import { classes } from './classes'

type AmountProps = { minor: number; currency: string; sign?: boolean; className?: string }

/** An amount with its currency, in figures that line up. `sign` puts a plus before money that came in. */
export function Amount({ minor, currency, sign, className }: AmountProps) {
  const locale = LOCALES[useLanguage()]
  // A real minus: hyphens are read as "to" or skipped, and are too short beside tabular figures.
  const text = formatMoney({ minor, currency }, locale).replace('-', '\u2212')
  return <span className={classes('amount', className)}>{sign && minor > 0 ? `+${text}` : text}</span>
}

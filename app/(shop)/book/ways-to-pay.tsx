import { useLanguage } from '#language'
import { Link } from '@/app/_ui/link'
import { sayWayToPay } from '@/app/_words/ways-to-pay'
import { BOOK } from '@/app/(shop)/_say/book'
import type { MethodKind } from '@/lib/gateway/methods'

type Props = {
  ways: (MethodKind | null)[]
  chosen: MethodKind | null
  hrefOf: (way: MethodKind | null) => string
}

/** How to pay, where a shop asks before the payment page does: it decides how the deposit is kept, and so what is agreed to. */
export function WaysToPay({ ways, chosen, hrefOf }: Props) {
  const language = useLanguage()
  const { ways: say } = BOOK[language]
  return (
    <nav aria-labelledby="ways-to-pay" className="grid gap-3">
      <h2 id="ways-to-pay" className="text-xl font-semibold tracking-tight">
        {say.title}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {ways.map((way) => (
          <li key={way ?? 'rest'}>
            <Link
              href={hrefOf(way)}
              scroll={false}
              aria-current={way === chosen ? 'true' : undefined}
              className="flex min-h-11 items-center rounded-control border border-line bg-surface px-4 font-medium text-ink-soft hover:text-ink aria-[current]:border-fjord aria-[current]:text-ink aria-[current]:shadow-[inset_0_0_0_1px_var(--color-fjord)]"
            >
              {sayWayToPay(way, ways, language)}
            </Link>
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">{say.note}</p>
    </nav>
  )
}

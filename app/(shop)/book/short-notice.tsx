import { useLanguage } from '#language'
import { Link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { BOOK } from '@/app/(shop)/_say/book'
import type { Shortage } from '@/lib/booking/find-shortage'
import type { Quote, WantedLine } from '@/lib/booking/quote'
import { insteadOf } from './instead'

type ShortNoticeProps = { shortage: Shortage; quote: Quote; lines: WantedLine[] }

/** Something in the booking is not free (any more): said before anybody fills a form in for nothing. */
export function ShortNotice({ shortage, quote, lines }: ShortNoticeProps) {
  const language = useLanguage()
  const say = BOOK[language]
  const { variantId, free, alternative } = shortage
  const short = quote.lines.find((line) => line.variantId === variantId)
  const instead = alternative && insteadOf(lines, variantId, alternative, language)
  return (
    <Notice tone="problem" title={say.short(short?.description ?? null)}>
      <p>
        {free > 0 ? say.shortOf(free, short?.quantity ?? 0) : say.shortNone} {!instead && say.shortOther}
      </p>
      {instead && (
        <p>
          <Link href={instead.href} className="link font-semibold">
            {instead.label}
          </Link>
        </p>
      )}
    </Notice>
  )
}

import Link from 'next/link'
import { Notice } from '@/app/_ui/notice'
import type { Shortage } from '@/lib/booking/find-shortage'
import type { Quote, WantedLine } from '@/lib/booking/quote'
import { insteadOf } from './instead'

type ShortNoticeProps = { shortage: Shortage; quote: Quote; lines: WantedLine[] }

/** Something in the booking is not free (any more): said before anybody fills a form in for nothing. */
export function ShortNotice({ shortage, quote, lines }: ShortNoticeProps) {
  const { variantId, free, alternative } = shortage
  const short = quote.lines.find((line) => line.variantId === variantId)
  const instead = alternative && insteadOf(lines, variantId, alternative)
  return (
    <Notice tone="problem" title={`${short?.description ?? 'Something'} is not free for these dates`}>
      <p>
        {free > 0 ? `Only ${free} of the ${short?.quantity} can be had.` : 'Somebody else has booked it.'}{' '}
        {!instead && 'Please choose other dates or other gear.'}
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

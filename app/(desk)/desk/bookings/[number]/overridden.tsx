import { Notice } from '@/app/_ui/notice'
import { Instant } from '@/app/_ui/period'
import { sentenceOfDeed } from '@/app/_words/deeds'
import type { Logbook } from './logbook-card'

/** Gear that left against the block, for whoever looks at the booking later: what was missing, who decided, and why. */
export function Overridden({ logbook, timeZone }: { logbook: Logbook; timeZone: string }) {
  const entry = logbook.findLast(({ what }) => what === 'booking.block-overridden')
  if (!entry) return null
  return (
    <Notice tone="attention" title="Handed out against the block">
      <p className="wrap-anywhere">
        {sentenceOfDeed(entry)}. {entry.actorName}, <Instant at={entry.at} timeZone={timeZone} />.
      </p>
    </Notice>
  )
}

import { Card } from '@/app/_ui/card'
import { LogList } from '@/app/_ui/log-list'
import { sentenceOfDeed } from '@/app/_words/deeds'
import type { findLogbook } from '@/lib/logbook/find-logbook'

export type Logbook = Awaited<ReturnType<typeof findLogbook>>

/** Who did what to this booking, the newest on top. */
export const LogbookCard = ({ entries, timeZone }: { entries: Logbook; timeZone: string }) => (
  <Card title="Logbook">
    <LogList
      timeZone={timeZone}
      items={entries.toReversed().map((entry) => ({
        id: entry.id,
        at: entry.at,
        who: whoOf(entry),
        what: sentenceOfDeed(entry),
      }))}
    />
  </Card>
)

const whoOf = ({ actorKind, actorName }: Logbook[number]): string => {
  if (actorKind === 'GATEWAY') return 'the gateway'
  return actorKind === 'CLOCK' ? 'Kickstand, by itself' : actorName
}

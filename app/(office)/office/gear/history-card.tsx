import { Card } from '@/app/_ui/card'
import { LogList } from '@/app/_ui/log-list'
import { sentenceOfDeed } from '@/app/_words/deeds'
import type { GearDeed } from '@/lib/inventory/find-gear-history'

type Props = { deeds: GearDeed[]; timeZone: string }

/** What was done to gear, the newest on top. */
export const HistoryCard = ({ deeds, timeZone }: Props) => (
  <Card title="History">
    {deeds.length === 0 ? (
      <p className="text-ink-soft">Nothing has been changed here yet.</p>
    ) : (
      <LogList
        timeZone={timeZone}
        items={deeds.map((deed) => ({
          id: deed.id,
          at: new Date(deed.at),
          who: deed.actorKind === 'CLOCK' ? 'Kickstand, by itself' : deed.actorName,
          what: <span className="wrap-anywhere">{sentenceOfDeed(deed)}</span>,
        }))}
      />
    )}
  </Card>
)

import { LogList } from '@/app/_ui/log-list'
import { sentenceOfDeed } from '@/app/_words/deeds'
import type { HistoryEntry } from '@/lib/logbook/find-history'

type HistoryProps = { entries: HistoryEntry[]; timeZone: string; empty: string }

/** What was changed, by whom and when, newest first. */
export function History({ entries, timeZone, empty }: HistoryProps) {
  if (entries.length === 0) return <p className="text-ink-soft">{empty}</p>
  const items = entries.map((entry) => ({
    id: entry.id,
    at: entry.at,
    who: entry.actorName,
    what: <span className="wrap-anywhere">{sentenceOfDeed(entry)}</span>,
  }))
  return <LogList items={items} timeZone={timeZone} />
}

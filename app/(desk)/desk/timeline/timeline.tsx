'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { LiveNote } from '@/app/(desk)/desk/_live/live-note'
import { useNews } from '@/app/(desk)/desk/_live/use-news'
import type { Timeline as Loaded, TimelineBar } from '@/lib/booking/find-timeline'
import { type Ending, type Foreseen, foreseeEnd, foreseeUnit } from './actions'
import { BarDialog, type Shown } from './bar-dialog'
import { instantWords } from './bar-words'
import { Board, type Dropped } from './board'

type Props = {
  /** Where the data comes from. */
  source: string
  midnights: number[]
  timeZone: string
  mayChange: boolean
}

type Data = Loaded & { now: number; held: string | null }
type Said = { tone: 'ok' | 'problem'; text: string } | null

/** Loads what is to be drawn, draws it, and asks before anything is changed. */
export function Timeline({ source, midnights, timeZone, mayChange }: Props) {
  const { data, failed, load } = useData(source)
  const { shown, said, undone, ...deeds } = useDeeds(mayChange, load)
  const [isHeld, setHeld] = useState(false)
  const news = useNews('/desk/live', load, isHeld || shown !== null)
  const variant = data?.units.find(({ id }) => id === shown?.bar.unitId)?.variantId
  return (
    <div className="grid gap-3">
      {said && (
        <Notice tone={said.tone} announce>
          {said.text}
        </Notice>
      )}
      {failed && (
        <Notice
          tone="problem"
          title="The timeline could not be loaded"
          announce
          action={
            <Button tone="quiet" size="small" onClick={load}>
              Try again
            </Button>
          }
        >
          The connection or the server was away for a moment. Nothing was changed.
        </Notice>
      )}
      {!data && !failed && (
        <p role="status" className="tl-waits">
          Loading …
        </p>
      )}
      {data?.isCut && (
        <Notice tone="attention">
          That is more than can be shown at once. Choose one product, or fewer days.
        </Notice>
      )}
      {data && (
        <Board
          timeline={data}
          midnights={midnights}
          timeZone={timeZone}
          onOpen={deeds.open}
          onDrop={deeds.dropped}
          onMiss={deeds.refuse}
          undone={undone}
          onHold={setHeld}
        />
      )}
      {data && <LiveNote {...news} drawn={instantWords(data.now, timeZone)} />}
      {shown && (
        <BarDialog
          shown={shown}
          timeZone={timeZone}
          units={data?.units.filter((unit) => unit.variantId === variant && !unit.isGone) ?? []}
          mayChange={mayChange}
          askEnd={(bar, ending) => deeds.askEnd(bar, ending, true)}
          askUnit={(bar, unitId) => deeds.askUnit(bar, unitId, true)}
          onDone={deeds.done}
          onClose={deeds.close}
        />
      )}
    </div>
  )
}

/** What is being done about a bar: first what would happen is asked, then it is shown, then it is done, or refused in a sentence. */
function useDeeds(mayChange: boolean, load: () => void) {
  const [shown, setShown] = useState<Shown | null>(null)
  const [said, setSaid] = useState<Said>(null)
  const [undone, setUndone] = useState(0)
  const turn = useRef(0)
  const close = useCallback(() => {
    turn.current += 1
    setShown(null)
    setUndone((count) => count + 1)
  }, [])
  const refuse = (text: string) => {
    close()
    setSaid({ tone: 'problem', text })
  }
  const done = useCallback(
    (text: string) => {
      close()
      setSaid({ tone: 'ok', text })
      load()
    },
    [close, load],
  )
  const open = (bar: TimelineBar) => {
    setSaid(null)
    setShown({ step: 'actions', bar })
  }
  /** Where it was asked in the dialog, what was typed stays there beside the no; what was dropped goes back where it was. */
  async function ask<S>(bar: TimelineBar, isTyped: boolean, asked: Promise<Foreseen<S>>, show: Show<S>) {
    turn.current += 1
    const mine = turn.current
    setShown(isTyped ? { step: 'actions', bar, isAsking: true } : { step: 'asking', bar })
    const foreseen = await asked.catch(() => OFFLINE)
    // Somebody has closed it meanwhile.
    if (mine !== turn.current) return
    if (!('problem' in foreseen)) setShown(show(foreseen))
    else if (isTyped) setShown({ step: 'actions', bar, problem: foreseen.problem })
    else refuse(foreseen.problem)
  }
  const askEnd = (bar: TimelineBar, ending: Ending, isTyped: boolean) =>
    ask(bar, isTyped, foreseeEnd(bar.number ?? '', ending), (foreseen) => ({ step: 'end', bar, ...foreseen }))
  const askUnit = (bar: TimelineBar, unitId: string, isTyped: boolean) =>
    ask(bar, isTyped, foreseeUnit(bar.number ?? '', bar.id, unitId), ({ said }) => ({
      step: 'unit',
      ...{ bar, said, unitId },
    }))
  const dropped = (drop: Dropped) => {
    setSaid(null)
    if (!mayChange) return refuse('Somebody with the duty Bookings changes bookings.')
    if ('unitId' in drop) void askUnit(drop.bar, drop.unitId, false)
    else void askEnd(drop.bar, drop.end, false)
  }
  return { shown, said, undone, open, close, refuse, done, askEnd, askUnit, dropped }
}

type Show<S> = (foreseen: { said: S; requestId: string }) => Shown

const OFFLINE = { problem: 'The server could not be reached. Nothing was changed; try again.' }

function useData(source: string): { data: Data | null; failed: boolean; load: () => void } {
  const [data, setData] = useState<Data | null>(null)
  const [failed, setFailed] = useState(false)
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn loads the same again
  useEffect(() => {
    const stop = new AbortController()
    fetch(source, { signal: stop.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status))
        const loaded = (await answer.json()) as Omit<Data, 'held'>
        setData({ ...loaded, held: document.activeElement?.getAttribute('data-bar') ?? null })
        setFailed(false)
      })
      .catch(() => {
        if (!stop.signal.aborted) setFailed(true)
      })
    return () => stop.abort()
  }, [source, turn])
  const load = useCallback(() => setTurn((last) => last + 1), [])
  return { data, failed, load }
}

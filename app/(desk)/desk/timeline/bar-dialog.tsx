'use client'

import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { inputClass } from '@/app/_ui/field'
import { Link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { ChangeForm } from '@/app/(desk)/desk/_change/change-form'
import type { ChangeSaid } from '@/app/(desk)/desk/_change/change-words'
import type { MoveSaid } from '@/app/(desk)/desk/_change/move-words'
import type { TimelineBar, TimelineUnit } from '@/lib/booking/find-timeline'
import { changeHere, type Ending, moveHere } from './actions'
import { spanWords, stateWords } from './bar-words'

export type Shown =
  | { step: 'actions'; bar: TimelineBar; isAsking?: boolean; problem?: string }
  | { step: 'asking'; bar: TimelineBar }
  | { step: 'end'; bar: TimelineBar; said: ChangeSaid; requestId: string }
  | { step: 'unit'; bar: TimelineBar; said: MoveSaid; unitId: string }

type Props = {
  shown: Shown
  timeZone: string
  /** The units that it could have: those of its size. */
  units: TimelineUnit[]
  mayChange: boolean
  askEnd: (bar: TimelineBar, ending: Ending) => void
  askUnit: (bar: TimelineBar, unitId: string) => void
  onDone: (sentence: string) => void
  onClose: () => void
}

/** What can be done about a bar, and what a change of it would do before it is done. */
export function BarDialog(props: Props) {
  const { shown, onClose } = props
  return (
    <Dialog labelledBy="tl-dialog" onClose={onClose}>
      {(close) => (
        <div className="grid gap-5">
          <div className="flex items-start justify-between gap-4">
            <h2 id="tl-dialog" className="min-w-0 text-xl wrap-anywhere">
              {shown.bar.number ?? stateWords(shown.bar)}
              {shown.bar.who && `, ${shown.bar.who}`}
            </h2>
            <Button tone="quiet" size="small" onClick={close}>
              Close
            </Button>
          </div>
          <Step {...props} close={close} />
        </div>
      )}
    </Dialog>
  )
}

function Step(props: Props & { close: () => void }): ReactNode {
  const { shown, onDone } = props
  switch (shown.step) {
    case 'asking':
      return <Looking />
    case 'actions':
      return <Actions {...props} shown={shown} />
    case 'end':
      return (
        <ChangeForm
          said={shown.said}
          action={changeHere}
          requestId={shown.requestId}
          number={shown.bar.number ?? ''}
          onDone={() => onDone(`${shown.bar.number} is booked for ${shown.said.period} now.`)}
        />
      )
    case 'unit':
      return <Move {...props} shown={shown} />
  }
}

const Looking = () => <p role="status">Looking what would happen …</p>

const field = `${inputClass} min-w-0 font-normal`

type OfStep<S extends Shown['step']> = Omit<Props, 'shown'> & { shown: Extract<Shown, { step: S }> }

function Actions({ shown, timeZone, units, mayChange, askEnd, askUnit }: OfStep<'actions'>) {
  const { bar, problem, isAsking } = shown
  const { number, state, unitId } = bar
  const others = units.filter(({ id }) => id !== unitId)
  const unit = units.find(({ id }) => id === unitId)
  const mayMove = mayChange && state !== 'OUT' && state !== 'RETURNED' && others.length > 0
  const mayEnd = mayChange && (state === 'CONFIRMED' || state === 'OUT')
  const day = (at: number) => new Date(at).toLocaleDateString('sv-SE', { timeZone })
  const time = (at: number) =>
    new Date(at).toLocaleTimeString('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' })
  const submitted = (then: (form: FormData) => void) => (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    then(new FormData(event.currentTarget))
  }
  return (
    <>
      {problem && (
        <Notice tone="problem" announce>
          {problem}
        </Notice>
      )}
      <p>
        {stateWords(bar)}, {unit?.code}, <span className="tabular-nums">{spanWords(bar, timeZone)}</span>
        {bar.isPinned && state === 'CONFIRMED' && '. It stays on this unit, because somebody chose it.'}
      </p>
      {number && (
        <div className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
          <Link className="link" href={`/desk/bookings/${number}`}>
            Open the booking
          </Link>
          {mayEnd && (
            <Link className="link" href={`/desk/bookings/${number}/period`}>
              Other dates
            </Link>
          )}
        </div>
      )}
      {mayEnd && bar.until !== null && (
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={submitted((form) =>
            askEnd(bar, { day: String(form.get('day')), time: String(form.get('time')) }),
          )}
        >
          <label className="grid min-w-36 flex-1 gap-1.5 text-sm font-semibold">
            Return
            <input name="day" type="date" required defaultValue={day(bar.until)} className={field} />
          </label>
          <label className="grid w-34 gap-1.5 text-sm font-semibold">
            <span className="sr-only">Time of the return</span>
            <input name="time" type="time" required defaultValue={time(bar.until)} className={field} />
          </label>
          <Button type="submit" tone="quiet">
            Change the return
          </Button>
        </form>
      )}
      {mayMove && (
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={submitted((form) => askUnit(bar, String(form.get('unit'))))}
        >
          <label className="grid min-w-36 flex-1 gap-1.5 text-sm font-semibold">
            Unit
            <select name="unit" className={field}>
              {others.map(({ id, code }) => (
                <option key={id} value={id}>
                  {code}
                </option>
              ))}
            </select>
          </label>
          <Button type="submit" tone="quiet">
            Put it there
          </Button>
        </form>
      )}
      {isAsking && <Looking />}
    </>
  )
}

function Move({ shown, onDone, close }: OfStep<'unit'> & { close: () => void }) {
  const { bar, said, unitId } = shown
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const go = async () => {
    if (isBusy) return
    setBusy(true)
    const no = await moveHere(bar.number ?? '', bar.id, unitId).catch(() => 'That did not work. Try again.')
    setBusy(false)
    if (no) setProblem(no)
    else onDone(`${bar.number}: ${said.title.charAt(0).toLowerCase()}${said.title.slice(1)}.`)
  }
  return (
    <>
      {problem && (
        <Notice tone="problem" announce>
          {problem}
        </Notice>
      )}
      <p className="text-lg font-semibold">{said.title}</p>
      <p className="text-sm text-ink-soft">
        {said.moved.length > 0 ? said.moved.join(' ') : 'Nobody has to move for it.'} From then on it stays on
        that unit.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={go} aria-disabled={isBusy || undefined}>
          {isBusy ? 'Changing …' : 'Put it there'}
        </Button>
        <Button tone="quiet" onClick={close}>
          Leave it
        </Button>
      </div>
    </>
  )
}

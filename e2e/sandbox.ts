import { type APIRequestContext, expect } from '@playwright/test'
import { SANDBOX } from './here'

export type Letter = {
  id: number
  subject: string
  text: string
  html: string
  attachments: { name: string; type: string; url: string }[]
}

type Fault = { fault: string; operation?: string; times?: number | null; ms?: number }

/** The strangers behind the stage: the clock, what can be made to go wrong, and the gateway's own books. */
export class Sandbox {
  constructor(private readonly request: APIRequestContext) {}

  async now(): Promise<Date> {
    const answer = await this.request.get(`${SANDBOX}/sandbox/clock`)
    return new Date((await answer.json()).now)
  }

  /** Moves the time of the whole world forward by '16m' or '31d'. */
  async advance(duration: string): Promise<void> {
    const moved = await this.request.post(`${SANDBOX}/sandbox/clock`, { data: { advance: duration } })
    expect(moved.ok(), `the clock moves by ${duration}`).toBe(true)
  }

  /** Moves it to a time of day in the shops' own time. */
  async moveTo(day: string, time: string): Promise<void> {
    const to = new Date(instantIn(day, time)).toISOString()
    const moved = await this.request.post(`${SANDBOX}/sandbox/clock`, { data: { to } })
    expect(moved.ok(), `the clock moves to ${day} ${time}`).toBe(true)
  }

  /** Makes something go wrong the next time it is asked for. */
  async fault(fault: Fault): Promise<void> {
    const set = await this.request.post(`${SANDBOX}/sandbox/faults`, { data: fault })
    expect(set.ok(), `${fault.fault} can be switched on`).toBe(true)
  }

  /** A gateway that had fallen silent answers again, and the time has come to ask it. */
  async speakAgain(): Promise<void> {
    await this.clearFaults()
    await this.advance('2m')
  }

  async clearFaults(): Promise<void> {
    await this.request.delete(`${SANDBOX}/sandbox/faults`)
  }
}

/** As the clock on the wall of the shops says; not in the hours of the night in which it is changed. */
function instantIn(day: string, time: string): number {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const onTheWall = new Date(asUtc).toLocaleString('sv-SE', { timeZone: 'Europe/Oslo' })
  return asUtc - (Date.parse(`${onTheWall.replace(' ', 'T')}Z`) - asUtc)
}

/** What reached a renter's inbox. */
export class Mailbox {
  constructor(private readonly request: APIRequestContext) {}

  async all(to: string): Promise<Letter[]> {
    const answer = await this.request.get(`${SANDBOX}/sandbox/mail?to=${encodeURIComponent(to)}`)
    const letters: Letter[] = await answer.json()
    // Spaces that do not break are spaces to whoever reads.
    return letters.map((letter) => ({ ...letter, text: letter.text.replaceAll('\u00a0', ' ') }))
  }

  /** The newest letter to somebody whose subject says this; waits for it. */
  async latest(to: string, subject: RegExp): Promise<Letter> {
    let found: Letter | undefined
    await expect(async () => {
      const letters = await this.all(to)
      found = letters.find((letter) => subject.test(letter.subject))
      expect(found, `a letter "${subject.source}" among ${letters.map((one) => one.subject)}`).toBeTruthy()
    }).toPass({ timeout: 60_000, intervals: [200] })
    return found!
  }

  pageOf = ({ id }: Letter): string => `${SANDBOX}/mail/${id}`
}

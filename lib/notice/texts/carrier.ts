import { env } from '@/lib/env'
import { elks } from './elks'

export type Text = { to: string; body: string }

/** What a carrier says to a text. `refused`: it will never take it. `unknown`: it may have taken it, and has to be asked. */
export type TextAnswer =
  | { kind: 'taken'; reference: string }
  | { kind: 'refused' | 'later' | 'unknown'; problem: string; isEverybodys: boolean }

export type Arrival = 'arrived' | 'on-its-way' | 'failed'

/** The port to whoever carries texts. It never throws for what a carrier can do to us; it answers. */
export type Carrier = {
  send: (text: Text) => Promise<TextAnswer>
  /** What it calls a text that it has taken from us since then; null when it knows of none, 'unknown' when it does not say. */
  find: (text: Text, since: Date) => Promise<string | null | 'unknown'>
  /** What became of it; null when it does not say. */
  lookUp: (reference: string) => Promise<Arrival | null>
}

/** The carrier that is set up; null where there is none, and then nobody is promised a text. */
export function openCarrier(): Carrier | null {
  const { SMS_URL, SMS_USER, SMS_PASSWORD, SMS_FROM } = env()
  if (!SMS_URL || !SMS_USER || !SMS_PASSWORD || !SMS_FROM) return null
  return elks({ baseUrl: SMS_URL, user: SMS_USER, password: SMS_PASSWORD, from: SMS_FROM })
}

/** Can texts be sent at all? */
export const hasCarrier = (): boolean => openCarrier() !== null

import { createTransport } from 'nodemailer'
import { env } from '@/lib/env'
import type { Enclosed } from './enclose'
import type { Trouble } from './tray'

/** `cid` is the name by which the letter itself shows it. */
export type Attachment = { filename: string; contentType: string; content: Buffer; cid?: string }

export type Parcel = {
  /** The same letter keeps its name when it is sent twice. */
  id: string
  letter: Enclosed
  recipient: string
  language: string
  attachments: Attachment[]
  at: Date
  /** Where it comes back to when it cannot be delivered, if not to the sender. */
  returnTo?: string
}

/** A connection to the post office; closed when the letters are gone. */
export type Post = { send: (parcel: Parcel) => Promise<void>; close: () => void }

// A post office that does not answer must not hold up the other letters for long.
const PATIENCE = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
}

export function openPost(): Post {
  const { SMTP_URL, MAIL_FROM } = env()
  // A letter never fetches files or pages, whatever is written in it.
  const transport = createTransport({
    url: SMTP_URL,
    pool: true,
    maxConnections: 1,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...PATIENCE,
  })
  return {
    send: async ({ id, letter, recipient, language, attachments, at, returnTo }) => {
      const { from, subject, text, html, replyTo } = letter
      await transport.sendMail({
        messageId: `<${id}@${domainOf(MAIL_FROM)}>`,
        date: at,
        // The address that the post office lets us send from, under the name of the shop.
        from: { name: from, address: addressIn(MAIL_FROM) },
        // As an object, so that no comma or bracket in it can name a second recipient.
        to: { name: '', address: recipient },
        ...(returnTo && { envelope: envelopeOf(returnTo, recipient) }),
        ...(replyTo && { replyTo: { name: '', address: replyTo } }),
        subject,
        text,
        html,
        attachments,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      })
    },
    close: () => transport.close(),
  }
}

// Its types know plain addresses only, in which a comma would name a second recipient.
const envelopeOf = (from: string, recipient: string) => ({
  from,
  to: [{ name: '', address: recipient }] as unknown as string[],
})

const addressIn = (from: string): string => /<([^<>]+)>/.exec(from)?.[1] ?? from

const domainOf = (from: string): string => /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'

/**
 * Reads what went wrong: a refusal of this letter for good (5xx), a refusal for now (4xx), or a post office that cannot
 * be reached or does not know us, which is the same for every letter.
 */
export function troubleOf(error: unknown): Trouble {
  const {
    code,
    responseCode = 0,
    message = String(error),
  } = (error ?? {}) as { code?: string; responseCode?: number; message?: string }
  const isEverybodys = [
    'ECONNECTION',
    'ETIMEDOUT',
    'ESOCKET',
    'EDNS',
    'ETLS',
    'EAUTH',
    'ENOAUTH',
    'EOAUTH2',
    'ECONNREFUSED',
    'EPROXY',
  ].includes(code ?? '')
  const isFinal = !isEverybodys && responseCode >= 500 && responseCode < 600
  return { problem: message.slice(0, 500), isFinal, isEverybodys }
}

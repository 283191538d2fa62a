import { randomUUID } from 'node:crypto'
import { now } from '@/sandbox/clock'
import { queueDelivery } from '@/sandbox/delivery'
import type { State } from '@/sandbox/state'

/** Addresses whose post office takes a letter and finds out afterwards that the mailbox is full. */
const FULL = /@full\.example$/i

/** The shop's post office hands what comes to these addresses to the shop. */
const HANDED_OVER = /^[\w-]+\+[^@]+@/

const AFTER_MS = 20_000

/** Sends a letter that was taken back to where it came from, with a delivery report, some seconds later. */
export async function sendBack(
  state: State,
  appUrl: string,
  sender: string,
  recipients: string[],
): Promise<void> {
  if (!HANDED_OVER.test(sender)) return
  const at = await now(state.pool)
  for (const recipient of recipients.filter((address) => FULL.test(address)))
    await queueDelivery(
      state.pool,
      {
        owner: recipient,
        eventId: randomUUID(),
        event: 'mail.returned',
        url: `${appUrl}/api/mail/bounces`,
        headers: { 'content-type': 'message/rfc822' },
        body: reportOf(sender, recipient, at),
      },
      new Date(at.getTime() + AFTER_MS),
    )
}

const reportOf = (sender: string, recipient: string, at: Date): string =>
  [
    'Return-Path: <>',
    'From: Mail Delivery System <mailer-daemon@full.example>',
    `To: <${sender}>`,
    `Date: ${at.toUTCString()}`,
    'Subject: Undelivered: your letter is coming back',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="returned"',
    '',
    '--returned',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `The mailbox of ${recipient} is full. Nobody will read your letter.`,
    '',
    '--returned',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.full.example',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    'Status: 5.2.2',
    'Diagnostic-Code: smtp; 552 5.2.2 The mailbox is full',
    '',
    '--returned--',
    '',
  ].join('\r\n')

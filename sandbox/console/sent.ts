import { timeText } from '@/sandbox/look/amount'
import { type Html, html } from '@/sandbox/look/html'
import { type Db, rows } from '@/sandbox/state'

export type Sent = {
  event: string
  attempts: number
  deliveredAt: Date | null
  dueAt: Date | null
  lastAnswer: string | null
}

/** What a gateway told the shop about these payments or visits, in its order. */
export async function findSent(db: Db, ...owners: string[]): Promise<Sent[]> {
  return rows<Sent>(
    db,
    `select event, attempts, delivered_at as "deliveredAt", due_at as "dueAt", last_answer as "lastAnswer"
     from sandbox.deliveries where payment_id = any($1) order by number`,
    [owners],
  )
}

export function sentSheet(title: string, sent: Sent[], nothing: string): Html {
  if (sent.length === 0)
    return html`<section class="sheet"><h2>${title}</h2><p class="soft">${nothing}</p></section>`
  const fate = (one: Sent) => {
    if (one.deliveredAt) return html`<span class="tag good">delivered</span>`
    return one.dueAt
      ? html`<span class="tag">next try ${timeText(one.dueAt)}</span>`
      : html`<span class="tag bad">${one.attempts > 0 ? 'given up' : 'dropped'}</span>`
  }
  return html`<section class="sheet"><h2>${title}</h2><div class="scroll" role="region" aria-label="${title}" tabindex="0"><table>
  <thead><tr><th scope="col">Event</th><th scope="col">Fate</th><th scope="col" class="num">Tries</th><th scope="col">Last answer</th></tr></thead>
  <tbody>${sent.map((one) => html`<tr><td><code>${one.event}</code></td><td>${fate(one)}</td><td class="num">${one.attempts}</td><td>${one.lastAnswer ?? 'none'}</td></tr>`)}</tbody></table></div></section>`
}

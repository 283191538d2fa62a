import { html } from '@/sandbox/look/html'
import { page } from '@/sandbox/look/page'
import type { Account } from './account'
import { returnFields } from './callback'
import type { Line } from './converse'
import { NUMBER_OF } from './currency'
import type { Fields } from './form'
import { findByOrder } from './transaction'
import type { Visit } from './visit'
import { BRAND, totalOf } from './window-page'

/** Takes the customer back to the shop after an approval: the browser posts what the callback tells, in UTF-8. */
export async function acceptPage({ state, account }: Line, visit: Visit): Promise<Response> {
  const fields = returnFields(account, visit, await findByOrder(state.pool, visit.orderid))
  return sendBack('Paid', `The bank approved ${totalOf(visit)}.`, visit.fields.accepturl ?? '', fields)
}

/** Takes the customer back to the shop with nothing paid. */
export function cancelPage({ merchant }: Account, visit: Visit): Response {
  const { orderid, amount, currency, fields } = visit
  const told = { merchant, orderid, amount: String(amount), currency: NUMBER_OF[currency] ?? '' }
  return sendBack('Cancelled', 'Nothing was taken.', fields.cancelurl ?? '', told)
}

function sendBack(title: string, says: string, address: string, fields: Fields): Response {
  const body = html`<section class="sheet"><h1>${title}</h1><p>${says} You are on your way back to the shop.</p>
  <form method="post" action="${address}" accept-charset="utf-8">
    ${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
    <button class="main wide">Return to the shop</button>
  </form></section>`
  // A page that posts itself; without script the button does.
  return page({ title, body, narrow: true, brand: BRAND, script: 'document.forms[0].submit()' })
}

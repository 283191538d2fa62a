import type { CardErrors, CardForm } from '@/sandbox/card'
import { amountText } from '@/sandbox/look/amount'
import { cardFields, testNumbers } from '@/sandbox/look/card-form'
import { type Html, html } from '@/sandbox/look/html'
import { page } from '@/sandbox/look/page'
import { TEST_CARDS } from './card'
import type { Visit } from './visit'

export type Typed = { form: CardForm; errors: CardErrors; notice?: string }

export const BRAND = 'Payment window'

/** The window: what is paid, to whom, and a card form. Wrong fields come back with everything that was typed. */
export function windowPage(visit: Visit, typed: Typed): Response {
  const failed = Object.keys(typed.errors).length > 0
  const total = totalOf(visit)
  const body = html`
<h1>Pay ${total}</h1>
<p class="soft">To ${merchantOf(visit)}, order ${visit.orderid}</p>
<div class="two order">
  ${order(visit, total)}
  <section class="sheet" aria-label="Payment">
    ${typed.notice && html`<div class="note bad" role="alert"><p>${typed.notice}</p></div>`}
    ${failed && html`<div class="note bad" role="alert"><p>Check what is marked below, then pay again. Nothing was taken.</p></div>`}
    <form method="post" action="${visitPath(visit)}" novalidate>
      ${cardFields(typed.form, typed.errors)}
      <button class="main wide">Pay ${total}</button>
    </form>
    <p><a href="${visitPath(visit)}/cancel">Cancel and return to the shop</a></p>
  </section>
  ${testNumbers(TEST_CARDS, visitPath(visit))}
</div>`
  return page({
    title: `${failed || typed.notice ? 'Not paid yet: ' : ''}Pay ${total}`,
    body,
    status: failed ? 422 : 200,
    brand: BRAND,
  })
}

export function visitPath({ id }: Pick<Visit, 'id'>): string {
  return `/paymentweb/visit/${id}`
}

export function totalOf({ amount, currency }: Visit): string {
  return amountText(amount, currency)
}

export function merchantOf({ fields }: Visit): string {
  return new URL(fields.accepturl ?? '').host
}

function order({ fields, parts, currency }: Visit, total: string): Html {
  return html`<section class="sheet">
  <h2>Your order</h2>
  ${fields.ordertext && html`<p>${fields.ordertext}</p>`}
  ${
    parts.length > 1 &&
    html`<ul class="lines">${parts.map((part, place) => html`<li><span>Part ${place + 1}</span><span class="num">${amountText(part, currency)}</span></li>`)}</ul>`
  }
  <p class="total"><span>Total</span><span class="num">${total}</span></p>
  ${fields.maketicket && html`<p class="small soft">The shop asks to keep this card for later payments.</p>`}
</section>`
}

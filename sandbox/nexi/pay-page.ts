import type { CardErrors, CardForm } from '@/sandbox/card'
import { amountText } from '@/sandbox/look/amount'
import { cardFields, testNumbers } from '@/sandbox/look/card-form'
import { type Html, html } from '@/sandbox/look/html'
import { page } from '@/sandbox/look/page'
import { TEST_CARDS } from './card'
import { type Method, methodsOf } from './pay'
import type { Payment } from './payment'

export type Visit = { method?: Method; form: CardForm; errors: CardErrors; notice?: string }

const BRAND = 'Payment page'

/** Where the customer chooses how to pay and types a card. Wrong fields come back with everything that was typed. */
export function payPage(payment: Payment, visit: Visit): Response {
  const failed = Object.keys(visit.errors).length > 0
  const methods = methodsOf(payment)
  const total = amountText(payment.amount, payment.currency)
  const body = html`
<h1>Pay ${total}</h1>
<p class="soft">To ${merchantOf(payment)}, order ${payment.reference}</p>
<div class="two order">
  ${summary(payment)}
  <section class="sheet" aria-label="Payment">
    ${visit.notice && html`<div class="note bad" role="alert"><p>${visit.notice}</p></div>`}
    ${failed && html`<div class="note bad" role="alert"><p>Check what is marked below, then pay again. Nothing was taken.</p></div>`}
    ${methods.length > 0 ? form(payment, methods, visit, total) : html`<p class="note bad">The merchant has switched off every way to pay that this sandbox knows.</p>`}
    ${payment.checkout.cancelUrl && html`<p><a href="${payment.checkout.cancelUrl}">Cancel and return to the shop</a></p>`}
    <p class="small soft">By paying you accept the <a href="${payment.checkout.termsUrl}" target="_blank" rel="noopener">terms of the shop</a> (new tab).</p>
  </section>
  ${methods.includes('card') && testNumbers(TEST_CARDS, `/pay/${payment.id}`)}
</div>`
  return page({
    title: `${failed || visit.notice ? 'Not paid yet: ' : ''}Pay ${total}`,
    body,
    status: failed ? 422 : 200,
    brand: BRAND,
  })
}

export function merchantOf(payment: Payment): string {
  return new URL(payment.checkout.termsUrl).host
}

export function summary(payment: Payment, title = 'Your order'): Html {
  const money = (minor: number) => amountText(minor, payment.currency)
  const tax = payment.orderItems.reduce((sum, item) => sum + item.taxAmount, 0)
  return html`<section class="sheet">
  <h2>${title}</h2>
  <ul class="lines">${payment.orderItems.map((item) => html`<li><span>${item.quantity !== 1 && `${item.quantity} × `}${item.name}</span><span class="num">${money(item.grossTotalAmount)}</span></li>`)}</ul>
  <p class="total"><span>Total</span><span class="num">${money(payment.amount)}</span></p>
  ${tax > 0 && html`<p class="small soft">Of which VAT ${money(tax)}</p>`}
</section>`
}

function form(payment: Payment, methods: Method[], visit: Visit, total: string): Html {
  const chosen = visit.method && methods.includes(visit.method) ? visit.method : methods[0]
  const explain = {
    card: ['Card', 'Visa, Mastercard'],
    swish: ['Swish', 'Takes the whole amount at once'],
  } as const
  return html`<form method="post" action="/pay/${payment.id}" novalidate>
  <fieldset><legend>How do you want to pay?</legend>
    ${methods.map(
      (
        method,
      ) => html`<label class="choice"><input type="radio" name="method" id="method-${method}" value="${method}"${method === chosen && html` checked`}>
      <span>${explain[method][0]} <span class="soft">${explain[method][1]}</span></span></label>`,
    )}
  </fieldset>
  ${methods.includes('card') && cardFields(visit.form, visit.errors)}
  <button class="main wide">Pay ${total}</button>
</form>`
}

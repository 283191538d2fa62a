import { timeText } from '@/sandbox/look/amount'
import { type Html, html } from '@/sandbox/look/html'
import { page } from '@/sandbox/look/page'
import { isNeverDelivered, type Text } from './text'

/** Every text, newest first, or those to one number. */
export function textsPage(texts: Text[], to: string | null): Response {
  const nothing = to
    ? html`<p class="soft">No text to ${to}. <a href="/texts">Show all</a></p>`
    : html`<p class="soft">No text yet. Tick the box beside the phone number when you book, and the urgent things arrive here.</p>`
  const body = html`<h1>Texts</h1>
  <form method="get" action="/texts" class="sheet row"><div class="field"><label for="to">Phone number</label><input id="to" name="to" type="tel" value="${to}" placeholder="+4740000001"></div>
  <button style="min-height:48px">Filter</button>${to && html`<a class="button" style="min-height:48px" href="/texts">Show all</a>`}</form>
  <section class="sheet" aria-label="Texts">${texts.length === 0 ? nothing : html`<ul class="cards">${texts.map(line)}</ul>`}</section>`
  return page({ title: 'Texts', body, here: 'texts' })
}

function line(text: Text): Html {
  const { at, sender, recipient, message } = text
  return html`<li><span>${linked(message)}<br>
  <span class="small soft">from ${sender} to <a href="/texts?to=${encodeURIComponent(recipient)}">${recipient}</a>${isNeverDelivered(text) && ', which is switched off'}</span></span><span class="small soft num">${timeText(at)}</span></li>`
}

function linked(text: string): Html[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((piece, place) => (place % 2 ? html`<a href="${piece}">${piece}</a>` : html`${piece}`))
}

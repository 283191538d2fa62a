import { timeText } from '@/sandbox/look/amount'
import { type Html, html } from '@/sandbox/look/html'
import { page } from '@/sandbox/look/page'
import type { Letter } from './letter'

/** Every letter, newest first, or those to one address. */
export function mailPage(letters: Letter[], to: string | null): Response {
  const nothing = to
    ? html`<p class="soft">No letter to ${to}. <a href="/mail">Show all</a></p>`
    : html`<p class="soft">No letter yet. Book something in the shop, and its letters arrive here.</p>`
  const body = html`<h1>Mail</h1>
  <form method="get" action="/mail" class="sheet row"><div class="field"><label for="to">Recipient</label><input id="to" name="to" type="email" value="${to}" placeholder="name@example.com"></div>
  <button style="min-height:48px">Filter</button>${to && html`<a class="button" style="min-height:48px" href="/mail">Show all</a>`}</form>
  <section class="sheet" aria-label="Letters">${letters.length === 0 ? nothing : html`<ul class="cards letters">${letters.map(line)}</ul>`}</section>`
  return page({ title: 'Mail', body, here: 'mail' })
}

export function letterPage(letter: Letter): Response {
  const attachment = ({ name, type, content }: Letter['attachments'][number], place: number) =>
    html`<li><span>${name}<br><span class="small soft">${type}, ${Math.ceil(content.length / 1024)} kB</span></span><a class="button" href="/mail/${letter.id}/attachments/${place}">Download<span class="hidden"> ${name}</span></a></li>`
  const body = html`<p><a href="/mail">All mail</a></p>
  <h1>${letter.subject || 'No subject'}</h1>
  <section class="sheet"><dl class="facts left">
    <dt>From</dt><dd>${letter.from}</dd><dt>To</dt><dd>${letter.to.map((one, place) => html`${place > 0 && ', '}<a href="/mail?to=${encodeURIComponent(one)}">${one}</a>`)}</dd><dt>Arrived</dt><dd>${timeText(letter.at)}</dd></dl>
    ${letter.attachments.length > 0 && html`<h2>Attachments</h2><ul class="cards">${letter.attachments.map(attachment)}</ul>`}
    <p class="small"><a href="/mail/${letter.id}/raw">Download the raw message</a></p></section>
  ${letter.html && html`<section class="sheet"><h2>As the recipient sees it</h2><iframe title="The letter" src="/mail/${letter.id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe></section>`}
  ${letter.text && html`<section class="sheet"><h2>Text part</h2><pre>${linked(letter.text)}</pre></section>`}`
  return page({ title: letter.subject || 'No subject', body, here: 'mail' })
}

export function noLetterPage(): Response {
  return page({
    title: 'No such letter',
    body: html`<h1>There is no such letter</h1><p><a href="/mail">All mail</a></p>`,
    status: 404,
    here: 'mail',
  })
}

function line(letter: Letter): Html {
  const clips = letter.attachments.length
  return html`<li><span><a href="/mail/${letter.id}"><strong>${letter.subject || 'No subject'}</strong></a><br>
  <span class="small soft">to ${letter.to.join(', ')}${clips > 0 && `, ${clips} ${clips === 1 ? 'attachment' : 'attachments'}`}</span></span><span class="small soft num">${timeText(letter.at)}</span></li>`
}

function linked(text: string): Html[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((piece, place) => (place % 2 ? html`<a href="${piece}">${piece}</a>` : html`${piece}`))
}

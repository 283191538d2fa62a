import type { CardErrors, CardForm, TestCard } from '@/sandbox/card'
import { type Html, html } from './html'

/** The three fields of a card. What was typed comes back, and what is wrong is marked. */
export function cardFields(typed: CardForm, errors: CardErrors): Html {
  const firstWrong = (['number', 'expiry', 'cvc'] as const).find((name) => errors[name])
  const field = (
    name: keyof CardForm,
    label: string,
    autocomplete: string,
    placeholder: string,
  ) => html`<div class="field">
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" value="${typed[name]}" inputmode="numeric" autocomplete="${autocomplete}" placeholder="${placeholder}" maxlength="40"
      ${errors[name] && html`aria-invalid="true" aria-describedby="${name}-error"`}${name === firstWrong && html` autofocus`}>
    ${errors[name] && html`<p class="error" id="${name}-error">${errors[name]}</p>`}</div>`
  return html`<fieldset class="if-card"><legend class="hidden">Card</legend>
  ${field('number', 'Card number', 'cc-number', '0000 0000 0000 0000')}
  <div class="pair">${field('expiry', 'Expiry (MM/YY)', 'cc-exp', 'MM/YY')}${field('cvc', 'CVC', 'cc-csc', '123')}</div>
</fieldset>`
}

/** The numbers that work here, each with what it does; one click types it into the form on `page`. */
export function testNumbers(cards: readonly TestCard<string>[], page: string): Html {
  const use = ({ number }: TestCard<string>) =>
    html`<a class="button" href="${page}?card=${number}">Use<span class="hidden"> ${number}</span></a>`
  return html`<section class="test" aria-label="Test cards">
  <h2>Test cards</h2>
  <p class="small soft">Any expiry in the future, any CVC. Other numbers are refused, so that no real card ends up here.</p>
  <ul class="cards">${cards.map((card) => html`<li><span><code>${spaced(card.number)}</code> <span class="small soft">${card.brand}</span><br><span class="small">${card.says}</span></span>${use(card)}</li>`)}</ul>
</section>`
}

function spaced(number: string): string {
  return number.replace(/(\d{4})(?=\d)/g, '$1 ')
}

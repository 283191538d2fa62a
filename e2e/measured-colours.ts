import type { Page } from '@playwright/test'

/** By scheme and width: what text looks like depends on nothing else but the elements that it stands in. */
const measured = new Set<string>()

/**
 * Marks the elements whose text stands in surroundings that this process has not measured yet, and answers their surroundings;
 * once these are in order, hand them to `noteMeasured`. Measuring colours takes most of the time of a look, and nearly all of
 * them have been on another page before.
 */
export async function markUnmeasured(page: Page, mark: string, scheme: string): Promise<string[]> {
  const seen = await page.evaluate(surroundingsOfText, mark)
  const keys = seen.map((surroundings) => `${scheme} ${surroundings}`)
  const isFresh = keys.map((key) => !measured.has(key))
  await page.evaluate(
    ({ mark, isFresh }) => {
      for (const [at, element] of [...document.querySelectorAll(`[${mark}]`)].entries())
        if (!isFresh[at]) element.removeAttribute(mark)
    },
    { mark, isFresh },
  )
  return keys.filter((_, at) => isFresh[at])
}

export const noteMeasured = (keys: string[]): void => {
  for (const key of keys) measured.add(key)
}

/** In the page: each element with text of its own or a field, and what it and all around it have that a style may look at. */
function surroundingsOfText(mark: string): string[] {
  // What names or points somewhere: no style looks at it.
  const saysOnly =
    /^(id|href|src|srcset|name|value|alt|title|for|content|action|aria-(label|labelledby|describedby|controls|owns))$/
  const known = new Map<Element, string>()
  const stateOf = (element: Element): string =>
    [
      ':disabled',
      ':checked',
      ':focus',
      ':hover',
      ':invalid',
      ':nth-child(even)',
      ':first-child',
      ':last-child',
    ]
      .filter((state) => element.matches(state))
      .join('')
  const around = (element: Element | null): string => {
    if (!element) return getComputedStyle(document.body).getPropertyValue('--fjord')
    const last = known.get(element)
    if (last !== undefined) return last
    const attributes = [...element.attributes]
      .filter(({ name }) => name !== mark && !saysOnly.test(name))
      .map(({ name, value }) => `${name}=${value}`)
    const own = `${around(element.parentElement)}>${element.tagName} ${attributes.sort().join(' ')}${stateOf(element)}`
    // Short enough to be sent, long enough that no two are taken for each other.
    let [low, high] = [0x811c9dc5, 0x1000193]
    for (let at = 0; at < own.length; at++) {
      low = Math.imul(low ^ own.charCodeAt(at), 0x01000193)
      high = Math.imul(high + own.charCodeAt(at), 0x85ebca6b) ^ (high >>> 13)
    }
    const key = `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`
    known.set(element, key)
    return key
  }
  const hasText = (element: Element): boolean =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  const found = [...document.body.querySelectorAll('*')].filter(hasText)
  for (const element of found) element.setAttribute(mark, '')
  return found.map(around)
}

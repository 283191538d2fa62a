import { companyAnyway } from '@/app/_company/here'
import { Card } from '@/app/_ui/card'
import { env } from '@/lib/env'
import { LANGUAGE_NAMES, LANGUAGES } from '@/lib/language'
import { Code } from './code'

const ATTRIBUTES: [name: string, says: string][] = [
  ['data-location', 'Only this shop, by its short name, such as bergen. Without it visitors choose.'],
  [
    'data-product',
    'Only this product, by the name in its address, such as city-bike. Without it there is a list.',
  ],
  [
    'data-language',
    `${LANGUAGES.map((language) => `${language} (${LANGUAGE_NAMES[language]})`).join(', ')}. Without it, what your page says of itself in <html lang>, else English.`,
  ],
  [
    'data-accent',
    'The colour of buttons and links, such as #14524a. It is made darker or lighter until it can be read.',
  ],
  ['data-theme', 'light, dark, or auto: what the visitor’s system asks for. Usually auto.'],
  ['data-radius', 'How round the corners are, from 0 to 32 pixels. Usually 14.'],
]

/** For whoever writes pages and no programs. */
export async function WidgetCard() {
  const { brand } = await companyAnyway()
  return (
    <Card title="On a page of yours, with one script tag" id="widget">
      <p>
        Put this where visitors are to choose dates and gear. They book and pay here, in a tab of our own:
        your page sees neither names nor money, and needs no key and no consent, for nothing is kept in the
        browser.
      </p>
      <Code label="The widget" text={snippet(new URL(env().APP_URL).origin, brand)} />
      <p>
        The link before it is for those who run no scripts, and for the day on which we are down; the widget
        takes its place. Several widgets may stand in one page. The widget is as wide as its place, from 280
        pixels, and as high as it needs.
      </p>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_minmax(0,1fr)]">
        {ATTRIBUTES.map(([name, says]) => (
          <div key={name} className="contents">
            <dt>
              <code className="font-semibold">{name}</code>
            </dt>
            <dd className="text-ink-soft">{says}</dd>
          </div>
        ))}
      </dl>
      <p>
        What cannot be used is not: the usual counts instead, and the console of your page says which and why.
        If your page has a Content-Security-Policy, it needs our address in <code>script-src</code> and{' '}
        <code>frame-src</code>, and nothing else. The script changes, so give it no <code>integrity</code>.
      </p>
    </Card>
  )
}

const snippet = (
  shop: string,
  brand: string,
) => `<a href="${shop}/gear?place=bergen">Book gear at ${brand}</a>
<script async src="${shop}/widget.js"
  data-location="bergen" data-accent="#14524a"></script>`

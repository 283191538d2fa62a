import vm from 'node:vm'
import { expect, test } from 'vitest'
import { scriptFor } from './script'

type Heard = (event: { origin: string; source: unknown; data: unknown }) => void

/** A page of another site, as far as the script looks at it. */
function visit(
  dataset: Record<string, string>,
  { lang = 'en', before = null as unknown, inBody = true } = {},
) {
  const made: Record<string, unknown>[] = []
  const [warnings, heard]: [string[], Heard[]] = [[], []]
  const createElement = (localName: string) => ({
    localName,
    style: {} as Record<string, string>,
    contentWindow: {},
    getBoundingClientRect: () => ({ top: 0 }),
  })
  const currentScript = {
    src: 'https://shop.example/widget.js',
    dataset,
    previousElementSibling: before,
    closest: () => (inBody ? {} : null),
    before: (element: Record<string, unknown>) => made.push(element),
  }
  vm.runInNewContext(scriptFor('Fjordhjul'), {
    document: { currentScript, createElement, documentElement: { lang } },
    location: { origin: 'https://lodge.example' },
    addEventListener: (_: string, listen: Heard) => heard.push(listen),
    console: { warn: (text: string) => warnings.push(text) },
    URL,
    URLSearchParams,
  })
  const of = (name: string) =>
    made.find(({ localName }) => localName === name) as ReturnType<typeof createElement> & {
      src: string
      href: string
      title: string
      textContent: string
    }
  return {
    frame: of('iframe'),
    link: of('a'),
    warnings,
    hear: (event: Parameters<Heard>[0]) => heard[0]!(event),
  }
}

const NEWS = { kickstand: 'widget', height: 612.4, radius: 4, title: 'Rent gear in Bergen' }

test('puts a frame in the language that is asked for, with every wish of the tag and nothing else of it', () => {
  const { frame } = visit({
    location: 'bergen',
    accent: '#fff;}',
    language: 'sv',
    turbo: 'x',
    from: '2026-12-01',
  })
  const { origin, pathname, searchParams } = new URL(frame.src)
  expect(origin + pathname).toBe('https://shop.example/sv/widget')
  expect(Object.fromEntries(searchParams)).toEqual({
    host: 'https://lodge.example',
    location: 'bergen',
    language: 'sv',
    accent: '#fff;}',
  })
  expect(frame.title).toBe('Boka utrustning hos Fjordhjul')
})

test.each([
  ['no', undefined, '/nb/widget'],
  ['nn-NO', undefined, '/nb/widget'],
  ['da-DK', undefined, '/da/widget'],
  ['fr', undefined, '/widget'],
  ['', undefined, '/widget'],
  ['nb', 'en', '/widget'],
  ['nb', 'klingon', '/widget'],
  ['nb', 'constructor', '/widget'],
])('a page in "%s" with data-language %s gets %s', (lang, language, path) => {
  const { frame } = visit(language ? { language } : {}, { lang })
  expect(new URL(frame.src).pathname).toBe(path)
})

test('a link leads to the shop until the frame says that it is there', () => {
  const { frame, link, hear } = visit({ location: 'bergen', product: 'city-bike', language: 'nb' })
  expect(link.href).toBe('https://shop.example/nb/utstyr/city-bike?place=bergen')
  expect(link.textContent).toBe('Bestill utstyr hos Fjordhjul')
  expect(frame.style.visibility).toBe('hidden')
  hear({ origin: 'https://shop.example', source: frame.contentWindow, data: NEWS })
  expect(frame.style).toMatchObject({ visibility: 'visible', height: '613px', borderRadius: '4px' })
  expect(frame.title).toBe('Rent gear in Bergen')
  expect(link.style.display).toBe('none')
})

test('the link that a page has itself is used, unless it leads elsewhere', () => {
  const own = { localName: 'a', origin: 'https://shop.example', style: { display: '' } }
  const { frame, link, hear } = visit({}, { before: own })
  expect(link).toBeUndefined()
  hear({ origin: 'https://shop.example', source: frame.contentWindow, data: NEWS })
  expect(own.style.display).toBe('none')
  expect(visit({}, { before: { ...own, origin: 'https://lodge.example' } }).link).toBeDefined()
})

test('listens to nobody but its own frame, and to nothing but sizes', () => {
  const { frame, warnings, hear } = visit({})
  const [origin, source] = ['https://shop.example', frame.contentWindow]
  hear({ origin: 'https://evil.example', source, data: NEWS })
  hear({ origin, source: {}, data: NEWS })
  for (const data of [
    null,
    'x',
    { ...NEWS, kickstand: 'other' },
    { ...NEWS, height: 1e9 },
    { ...NEWS, height: '9px' },
  ])
    hear({ origin, source, data })
  expect(frame.style).toMatchObject({ visibility: 'hidden', height: '1px' })
  expect(warnings).toEqual([])
  hear({ origin, source, data: { ...NEWS, height: null, notes: ['data-accent="red" is not a colour'] } })
  expect(warnings).toEqual(['Widget of the shop: data-accent="red" is not a colour'])
})

test('says so when its tag stands where nothing can be shown', () => {
  const { frame, warnings } = visit({}, { inBody: false })
  expect(frame).toBeUndefined()
  expect(warnings).toEqual([expect.stringContaining('has to stand in the body')])
})

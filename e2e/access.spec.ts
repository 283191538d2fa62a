import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test'
import { ACTIONS } from './access-actions'
import { type Answer, VISITORS, type Visitor } from './access-rules'
import { DOORS } from './access-table'
import { ask, call } from './ask'
import { readBooks } from './books'
import { type Scene, setTheScene } from './door-world'
import { OWN } from './here'
import { findActions, findDoors } from './routes'

test.describe.configure({ mode: 'default' })

let scene: Scene

test.beforeAll(async ({ playwright, browser }) => {
  scene = await setTheScene(playwright, browser)
})

test('every page, route and action is in the table, and the table knows no others', () => {
  expect(Object.keys(DOORS).sort()).toEqual(findDoors())
  expect(Object.keys(ACTIONS).sort()).toEqual(
    findActions()
      .map(({ name }) => name)
      .sort(),
  )
})

// The same page, asked for in the ways in which Next and its caches ask.
const WAYS: [says: string, headers: Record<string, string>, bend: (path: string) => string][] = [
  ['as data', { rsc: '1' }, (path) => path],
  ['ahead of time', { rsc: '1', 'next-router-prefetch': '1', purpose: 'prefetch' }, (path) => path],
  [
    'a segment ahead of time',
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
    (path) => path,
  ],
  ['from a cache that resumes', { 'next-resume': '1' }, (path) => path],
  ['as if already inside', { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' }, (path) => path],
  ['with a slash behind', {}, (path) => `${path}/`],
  ['with two slashes', {}, (path) => `${OWN}/${path}`],
  ['in capitals', {}, (path) => path.toUpperCase()],
  [
    'with an escaped letter',
    {},
    (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  ],
]

const AS_DATA = WAYS.slice(0, 1)

const isKeptOut = (answer: Answer): boolean => !['ok', 'elsewhere', 'not-so'].includes(answer)

for (const [door, asks] of Object.entries(DOORS)) {
  for (const { says, path, rule } of asks) {
    test(`${door}, ${says}: lets in whom it should, tells nobody else anything`, async () => {
      const before = await readBooks(scene.world)
      await everybody(async (visitor, who) => {
        const answer = await ask(who, path(scene.world))
        expect.soft(answerOf(answer), `${visitor} at ${path(scene.world)}`).toBe(rule(visitor))
        expectSafe(answer)
        if (!isKeptOut(rule(visitor))) return
        await expectSilence(answer, `${visitor}`)
        // A door that opens in another way opens for everybody in it: one of those kept out tries them all.
        for (const [way, headers, bend] of visitor === VISITORS.find((one) => isKeptOut(rule(one)))
          ? WAYS
          : AS_DATA) {
          await expectSilence(await ask(who, bend(path(scene.world)), headers), `${visitor} ${way}`)
        }
      })
      expect(await readBooks(scene.world)).toEqual(before)
    })
  }
}

const FOREIGN: [says: string, headers: Record<string, string>][] = [
  ['no origin', {}],
  ['a hidden origin', { origin: 'null' }],
  ['another site', { origin: 'https://evil.example' }],
  ['another site that forwards', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }],
  ['another port', { origin: OWN.replace(/\d+$/, '1') }],
  ['a name like ours', { origin: `${OWN}.evil.example` }],
  ['another scheme', { origin: OWN.replace('http:', 'https:') }],
  ['a browser that says so', { 'sec-fetch-site': 'cross-site' }],
]

for (const [name, { page, rule, bound = () => [{}], typed = () => ({}) }] of Object.entries(ACTIONS)) {
  test(`${name}: does nothing for whom it is not, nor for another site`, async () => {
    const { id } = findActions().find((action) => action.name === name)!
    const action = { id, bound: bound(scene.world), typed: typed(scene.world) }
    const before = await readBooks(scene.world)
    await everybody(async (visitor, who) => {
      for (const [says, headers] of FOREIGN) {
        const answer = await call(who, page(scene.world), action, headers)
        expect.soft(answer.status(), `${visitor}, ${says}`).toBe(403)
      }
      if (rule === 'any page of ours' || rule(visitor) === 'ok') return
      const answer = await call(who, page(scene.world), action)
      expect.soft(withoutScript(rule(visitor)), visitor).toContain(answerOf(answer))
    })
    expect(await readBooks(scene.world)).toEqual(before)
  })
}

test('next-auth itself takes no form of another site', async () => {
  for (const path of [
    '/api/auth/callback/credentials',
    '/api/auth/signout',
    '/api/auth/signin/email',
    '/api/auth/session',
  ]) {
    for (const [says, headers] of FOREIGN) {
      const answer = await scene.visitors.people.post(path, {
        maxRedirects: 0,
        headers,
        form: { email: 'x' },
      })
      expect.soft(answer.status(), `${path}, ${says}`).toBe(403)
    }
  }
})

/** All at once: none of them may change anything, so none can be in another's way. */
async function everybody(knocks: (visitor: Visitor, who: APIRequestContext) => Promise<void>): Promise<void> {
  await Promise.all(VISITORS.map((visitor) => knocks(visitor, scene.visitors[visitor])))
}

function answerOf(answer: APIResponse): Answer | string {
  const status = answer.status()
  if (status === 200) return 'ok'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'missing'
  if (status === 401) return 'sign-in'
  if (status === 405 || status === 406 || status === 422) return 'not-so'
  const to = answer.headers().location ?? ''
  if (status >= 300 && status < 400)
    return /^(http:\/\/[^/]+)?(\/staff)?\/sign-in\?/.test(to) ? 'sign-in' : 'elsewhere'
  return String(status)
}

/** A form sent without JavaScript meets `forbidden()` as Next's page for what is not there. */
const withoutScript = (answer: Answer): string[] =>
  answer === 'forbidden' ? ['forbidden', 'missing'] : [answer]

/** Every answer, also a refusal, carries the headers that keep a page safe and out of caches. */
function expectSafe(answer: APIResponse): void {
  const headers = answer.headers()
  expect.soft(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/)
  expect.soft(headers['x-content-type-options']).toBe('nosniff')
  expect.soft(headers['referrer-policy']).toBe('same-origin')
  expect.soft(headers['cache-control']).toContain('no-store')
}

async function expectSilence(answer: APIResponse, says: string): Promise<void> {
  const body = await answer.text()
  for (const secret of Object.values(scene.secrets)) expect.soft(body, says).not.toContain(secret)
}

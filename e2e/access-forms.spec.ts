import { expect, test } from '@playwright/test'
import { ACTIONS } from './access-actions'
import { VISITORS } from './access-rules'
import { call } from './ask'
import { readBooks } from './books'
import { type Scene, setTheScene } from './door-world'
import { OWN } from './here'
import { answerOf, everybody, withoutScript } from './knock'
import { findActions } from './routes'

test.describe.configure({ mode: 'default' })

let scene: Scene

test.beforeAll(async ({ playwright, browser }) => {
  scene = await setTheScene(playwright, browser)
})

test('every action is in the table, and the table knows no others', () => {
  expect(Object.keys(ACTIONS).sort()).toEqual(
    findActions()
      .map(({ name }) => name)
      .sort(),
  )
})

type Foreign = [says: string, headers: Record<string, string>]

const ANOTHER_SITE: Foreign = ['another site', { origin: 'https://evil.example' }]

const FOREIGN: Foreign[] = [
  ['no origin', {}],
  ['a hidden origin', { origin: 'null' }],
  ANOTHER_SITE,
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
    // Whose browser another site would use: one of those whom the action obeys tries every way of it, the others one.
    const obeyed = VISITORS.find((visitor) => rule === 'any page of ours' || rule(visitor) === 'ok')
    await everybody(scene, async (visitor, who) => {
      for (const [says, headers] of visitor === (obeyed ?? VISITORS[0]) ? FOREIGN : [ANOTHER_SITE]) {
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

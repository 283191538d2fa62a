import { expect, test } from '@playwright/test'
import { type Answer, VISITORS } from './access-rules'
import { DOORS } from './access-table'
import { ask } from './ask'
import { readBooks } from './books'
import { type Scene, setTheScene } from './door-world'
import { OWN } from './here'
import { answerOf, everybody, expectSafe, expectSilence } from './knock'
import { findDoors } from './routes'

test.describe.configure({ mode: 'default' })

let scene: Scene

test.beforeAll(async ({ playwright, browser }) => {
  scene = await setTheScene(playwright, browser)
})

test('every page and route is in the table, and the table knows no others', () => {
  expect(Object.keys(DOORS).sort()).toEqual(findDoors())
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
      await everybody(scene, async (visitor, who) => {
        const answer = await ask(who, path(scene.world))
        expect.soft(answerOf(answer), `${visitor} at ${path(scene.world)}`).toBe(rule(visitor))
        expectSafe(answer, { isSameForAll: ['/widget.js', '/mark.svg'].includes(door) })
        if (!isKeptOut(rule(visitor))) return
        await expectSilence(scene, answer, `${visitor}`)
        // A door that opens in another way opens for everybody in it: one of those kept out tries them all.
        for (const [way, headers, bend] of visitor === VISITORS.find((one) => isKeptOut(rule(one)))
          ? WAYS
          : AS_DATA) {
          await expectSilence(scene, await ask(who, bend(path(scene.world)), headers), `${visitor} ${way}`)
        }
      })
      expect(await readBooks(scene.world)).toEqual(before)
    })
  }
}

import { describe, expect, test } from 'vitest'
import { judgeImport, readImports } from './structure-imports.mjs'
import { judgeName, judgeShape, judgeWords } from './structure-names.mjs'

const GO: [string, string, boolean?][] = [
  ['app/(desk)/desk/page.tsx', '@/lib/booking/find-bookings'],
  ['app/(desk)/desk/page.tsx', '@/app/_ui/button'],
  ['lib/booking/book.ts', '@/lib/inventory/allocate'],
  ['lib/booking/book.ts', './price'],
  ['lib/payment/payment.ts', '@/lib/gateway/gateway', true],
  ['lib/people/create-staff.ts', '@/lib/logbook/record'],
  ['lib/settlement/perform.ts', '@/lib/gateway/gateways'],
  ['lib/settlement/settle.ts', '@/lib/deposit/deposit'],
  ['lib/nightly.ts', './settlement/perform'],
  ['lib/clock.ts', './db'],
  ['sandbox/nexi/charge.ts', '@/sandbox/state'],
  ['e2e/book-and-pay.spec.ts', '@/prisma/cast'],
  ['lib/booking/book.test.ts', '@/prisma/cast'],
  ['app/_session/gate.ts', 'next-auth'],
]

const STOP: [string, string, string][] = [
  ['lib/booking/book.ts', '@/lib/deposit/deposit', 'one storey higher'],
  ['lib/payment/refund.ts', '@/lib/notice/queue-notice', 'one storey higher'],
  ['lib/payment/refund.ts', '@/lib/booking/booking', 'imports go down only'],
  ['lib/money.ts', '@/lib/booking/booking', 'imports go down only'],
  ['lib/logbook/record.ts', '@/lib/people/staff', 'imports go down only'],
  ['lib/settlement/settle.ts', '@/lib/nightly', 'imports go down only'],
  ['lib/deposit/capture-deposit.ts', '@/lib/gateway/gateways', 'only lib/settlement calls a gateway'],
  ['lib/booking/book.ts', '@/app/_ui/button', 'lib never imports app'],
  ['lib/booking/book.ts', 'next/headers', 'lib knows neither Next nor React'],
  ['lib/people/gate.ts', 'next-auth', 'only app/_session'],
  ['app/(shop)/page.tsx', '@/app/(desk)/desk/table', 'sections of the web'],
  ['app/(shop)/page.tsx', '@/sandbox/clock', 'app may import lib only'],
  ['app/api/x/route.ts', '@/lib/gateway/nexi/adapter', 'only lib/settlement calls a gateway'],
  ['app/_ui/button.tsx', '@/lib/booking/booking', 'could ship in another product'],
  ['sandbox/server.ts', '@/lib/money', 'imports nothing of ours'],
  ['e2e/book.spec.ts', '@/lib/db', 'through the browser'],
  ['lib/booking/book.test.ts', '@/app/layout', 'knows no pages'],
  ['lib/booking/book.ts', '../db', "'@/lib/db'"],
  ['lib/booking/book.ts', '@/lib/booking/price', "'./price'"],
]

describe('who may import whom', () => {
  test.each(GO)('%s may import %s', (file, target, typeOnly = false) => {
    expect(judgeImport(file, { target, typeOnly })).toBeUndefined()
  })

  test.each(STOP)('%s may not import %s', (file, target, sentence) => {
    expect(judgeImport(file, { target, typeOnly: false })).toContain(sentence)
  })

  test('finds imports however they are written', () => {
    const text = [
      "import a, { type B } from 'one'",
      "import type { C } from 'two'",
      "import { type D, type E } from 'three'",
      "import 'four'",
      'export {\n  f,\n} from "five"',
      "const g = await import('six')",
    ].join('\n')
    expect(readImports(text).sort((a, b) => a.line - b.line)).toEqual([
      { target: 'one', line: 1, typeOnly: false },
      { target: 'two', line: 2, typeOnly: true },
      { target: 'three', line: 3, typeOnly: true },
      { target: 'four', line: 4, typeOnly: false },
      { target: 'five', line: 5, typeOnly: false },
      { target: 'six', line: 8, typeOnly: false },
    ])
  })
})

describe('names, words and shapes', () => {
  test.each([
    'lib/booking/helpers.ts',
    'app/_ui/base.tsx',
    'lib/payment-service.ts',
    'lib/parking/park.ts',
    'src/a.ts',
  ])('%s is not a name', (file) => {
    expect(judgeName(file)).toHaveLength(1)
  })

  test.each(['lib/booking/book.ts', 'sandbox/handlers.ts', 'app/(shop)/page.tsx', 'package.json'])(
    '%s is',
    (file) => {
      expect(judgeName(file)).toEqual([])
    },
  )

  const stem = `${'reser'}vation`

  test("keeps the gateways' word for money where it belongs", () => {
    expect(judgeWords('lib/booking/book.ts', `const ${stem} = 1`)).toHaveLength(1)
    expect(judgeWords('lib/gateway/nexi/translate.ts', `const ${stem} = 1`)).toEqual([])
    expect(judgeWords('app/layout.tsx', "className='preserve-3d'")).toEqual([])
  })

  test('refuses a file of 251 lines and takes one of 250', () => {
    expect(judgeShape('lib/money.ts', 'a\n'.repeat(251))).toHaveLength(1)
    expect(judgeShape('lib/money.ts', 'a\n'.repeat(250))).toEqual([])
  })

  test('refuses a barrel', () => {
    expect(judgeShape('lib/all.ts', "export * from './money'\nexport { a } from './b'\n")).toHaveLength(1)
  })

  test('wants a verb first, alone and explained', () => {
    const verb = '/** Books. */\nexport async function book() {}\n'
    expect(judgeShape('lib/booking/book.ts', `${verb}function price() {}\n`)).toEqual([])
    expect(judgeShape('lib/booking/book.ts', verb.replace('/** Books. */\n', ''))[0]).toContain('docstring')
    expect(judgeShape('lib/booking/book.ts', `function price() {}\n${verb}`)[0]).toContain('comes first')
    expect(judgeShape('lib/booking/book.ts', `${verb}export function pay() {}\n`)[0]).toContain(
      'one function',
    )
    expect(judgeShape('lib/booking/find-books.ts', verb)[0]).toContain('findBooks')
  })
})

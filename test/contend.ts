import { randomUUID } from 'node:crypto'
import { book } from '@/lib/booking/book'
import { isCrowded, prisma } from '@/lib/db'
import type { Period } from '@/lib/period'
import { bookingForm, RENTER } from './book-gear'
import type { Contest } from './contest'
import { type Line, shortOf } from './take-gear'

// An app process of its own: for each contest that it reads, so many renters want the same gear at the same moment.
for await (const chunk of process.stdin) {
  for (const text of String(chunk).trim().split('\n')) {
    const { contenders, lines, period, bookedAt, untiring = false } = JSON.parse(text) as Contest
    const wanted = { from: new Date(period.from), until: new Date(period.until) }
    const wish = bookedAt ? await bookers(lines, wanted, new Date(bookedAt)) : takers(lines, wanted)
    const begun = performance.now()
    const answers = await Promise.all(
      Array.from({ length: contenders }, async (_, turn) => {
        const problem = await ask(() => wish(turn), untiring)
        return { problem, ms: performance.now() - begun }
      }),
    )
    process.stdout.write(`${JSON.stringify(answers)}\n`)
  }
}
await prisma.$disconnect()

async function ask(wish: () => Promise<string | null>, untiring: boolean): Promise<string | null> {
  for (;;) {
    try {
      return await wish()
    } catch (error) {
      if (!untiring || !isCrowded(error)) return String(error)
    }
  }
}

/** They come to the door of all writers, with a bare booking. */
function takers(lines: Line[][], period: Period): (turn: number) => Promise<string | null> {
  return (turn) => shortOf(lines[turn % lines.length] ?? [], { period }).then((short) => short && 'short')
}

/** They press the button of the form, each with a name of their own. A no that could name something instead and does not is a problem. */
async function bookers(
  carts: Line[][],
  period: Period,
  at: Date,
): Promise<(turn: number) => Promise<string | null>> {
  const forms = await Promise.all(
    carts.map((cart) => {
      const lines = cart.map(([, variantId, quantity]) => ({ variantId, quantity }))
      return bookingForm({ period, lines, at })
    }),
  )
  return async (turn) => {
    // Never the same one twice: whoever wins again and again holds too much in the end.
    const requestId = randomUUID()
    const contact = { name: `Renter ${turn}`, email: `${requestId}@example.com`, phone: '+47 40 00 00 01' }
    const form = { ...forms[turn % forms.length]!, contact, requestId }
    const answer = await book(form, RENTER, at)
    if (answer.ok) return null
    if (answer.code !== 'dates-taken') return answer.code
    return answer.facts.alternative ? 'short' : 'nothing instead'
  }
}

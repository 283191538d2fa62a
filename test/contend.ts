import { prisma } from '@/lib/db'
import type { Contest } from './contest'
import { shortOf } from './take-gear'

// An app process of its own: for each contest that it reads, so many renters want the same gear at the same moment.
for await (const chunk of process.stdin) {
  for (const text of String(chunk).trim().split('\n')) {
    const { contenders, lines, period } = JSON.parse(text) as Contest
    const wanted = { from: new Date(period.from), until: new Date(period.until) }
    const begun = performance.now()
    const answers = await Promise.all(
      Array.from({ length: contenders }, async (_, turn) => {
        const cart = lines[turn % lines.length] ?? []
        const problem = await shortOf(cart, { period: wanted }).then((short) => short && 'short', String)
        return { problem, ms: performance.now() - begun }
      }),
    )
    process.stdout.write(`${JSON.stringify(answers)}\n`)
  }
}
await prisma.$disconnect()

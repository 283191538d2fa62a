import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type Mortal, startMortal } from './mortal'
import type { Line } from './take-gear'

/**
 * Renters who want gear at the same moment; each takes the next of these carts. They come with the whole form at `bookedAt`
 * where that is said, else to the door of all writers alone.
 */
export type Contest = {
  contenders: number
  lines: Line[][]
  period: { from: string; until: string }
  bookedAt?: string
  /** Whoever hears that the database has no time asks again, for as long as it takes: how busy the machine is decides nothing. */
  untiring?: boolean
}

/** What became of one of them: null when they got it, 'short' when it was gone, an error otherwise. */
export type Answer = { problem: string | null; ms: number }

export type AppProcess = { contend: (contest: Contest) => Promise<Answer[]>; kill: () => Promise<void> }

/** A process that plays renters, with a pool of connections of its own, as each app process has. */
export function startContender(env: Record<string, string> = {}): AppProcess {
  const mortal: Mortal = startMortal('test/contend.ts', [], env)
  const { stdin, stdout } = mortal.process
  const lines = createInterface({ input: stdout! })
  const contend = async (contest: Contest) => {
    stdin!.write(`${JSON.stringify(contest)}\n`)
    const answered = new AbortController()
    const answer = once(lines, 'line', answered)
    const gone = once(mortal.process, 'exit', answered).then(() => {
      throw new Error(`A contender has died: ${mortal.said()}`)
    })
    try {
      const [text] = (await Promise.race([answer, gone])) as [string]
      return JSON.parse(text) as Answer[]
    } finally {
      // A contest more must not leave a listener more behind.
      for (const promise of [answer, gone]) promise.catch(() => {})
      answered.abort()
    }
  }
  return { contend, kill: mortal.kill }
}

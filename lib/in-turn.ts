import { kept } from './memory'

const queues = kept(() => new Map<string, { within: number; waiting: (() => void)[] }>())

/** A queue of this process, by its name; so many are let in at once. */
export type Queue = { name: string; most: number }

/**
 * Does a deed when it is its turn in each of these queues, which everybody has to name in one order: a crowd at one door
 * leaves the connections to everybody else. Whoever waits holds none.
 */
export async function inTurn<T>([queue, ...others]: Queue[], deed: () => Promise<T>): Promise<T> {
  if (!queue) return await deed()
  await enter(queue)
  try {
    return await inTurn(others, deed)
  } finally {
    leave(queue)
  }
}

async function enter({ name, most }: Queue): Promise<void> {
  const queue = queues().get(name) ?? { within: 0, waiting: [] }
  queues().set(name, queue)
  // A place that somebody leaves passes on to who waits, and never becomes free in between.
  if (queue.within < most) queue.within++
  else await new Promise<void>((resolve) => queue.waiting.push(resolve))
}

function leave({ name }: Queue): void {
  const queue = queues().get(name)!
  const next = queue.waiting.shift()
  if (next) next()
  else if (--queue.within === 0) queues().delete(name)
}

const crowds = kept(() => new Map<string, Set<(no: unknown) => void>>())

/**
 * As `inTurn`, with a look before the deed. When the look says no, so do all who wait with the same question and did so
 * before the look began: what is gone for the first is gone for the crowd behind.
 */
export async function lookInTurn<T, No>(
  queues: Queue[],
  question: string,
  look: () => Promise<No | null>,
  deed: () => Promise<T>,
): Promise<{ no: No } | { done: T }> {
  const all = crowds()
  const crowd = all.get(question) ?? new Set()
  all.set(question, crowd)
  let tell: (no: unknown) => void = () => {}
  const told = new Promise<{ no: No }>((resolve) => {
    tell = (no) => resolve({ no: no as No })
  })
  crowd.add(tell)
  const own = inTurn(queues, async (): Promise<{ no: No } | { done: T } | null> => {
    if (!crowd.delete(tell)) return null
    if (crowd.size === 0) all.delete(question)
    const behind = [...crowd]
    const no = await look()
    if (no === null) return { done: await deed() }
    // Whoever has had their turn meanwhile looks for themselves.
    for (const other of behind) if (crowd.delete(other)) other(no)
    if (crowd.size === 0) all.delete(question)
    return { no }
  })
  return (await Promise.race([own, told])) ?? (await told)
}

import fs from 'node:fs'

// What Linux counts processor time in, everywhere that Node runs.
const TICK_MS = 10

type Seen = { pid: number; parent: number; ticks: number; reaped: number }

/** The processor time in ms that a process and everything it has started have used so far, those that have ended too. */
export function cpuOf(root: number): number {
  const all = fs.readdirSync('/proc').filter(isNumber).flatMap(look)
  const tree = all.filter(({ pid }) => pid === root)
  for (const one of tree) tree.push(...all.filter(({ parent }) => parent === one.pid))
  return tree.reduce((sum, { ticks, reaped }) => sum + ticks + reaped, 0) * TICK_MS
}

/** Who has started a process: of one that serves a connection, the database server. */
export const parentOf = (pid: number): number => look(String(pid))[0]!.parent

/** What a process holds in memory at this moment, in MB. */
export function memoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

const isNumber = (name: string): boolean => /^\d+$/.test(name)

function look(pid: string): Seen[] {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands in brackets and may hold spaces: what follows it is counted from the third field.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [parent, user, system, userOfGone, systemOfGone] = [1, 11, 12, 13, 14].map((at) => fields[at]!)
    return [
      { pid: Number(pid), parent: parent!, ticks: user! + system!, reaped: userOfGone! + systemOfGone! },
    ]
  } catch {
    return [] // it ended while we looked
  }
}

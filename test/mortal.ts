import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '..')

export type Mortal = { process: ChildProcess; said: () => string; kill: () => Promise<void> }

/** Starts one of our programs as a real process that can be killed with -9, with this test's database and settings. */
export function startMortal(script: string, args: string[], env: Record<string, string> = {}): Mortal {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += String(part)))
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  return { process: child, said: () => said, kill }
}

/** Waits until something is true that other processes bring about; gives up loudly. */
export async function until(what: string, isSo: () => Promise<boolean>, seconds = 20): Promise<void> {
  const giveUp = Date.now() + seconds * 1000
  while (!(await isSo())) {
    if (Date.now() > giveUp) throw new Error(`It never came about that ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

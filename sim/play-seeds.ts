import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { migrate } from '@/scripts/migrate.mjs'
import { addDatabase } from '@/scripts/throwaway.mjs'
import type { Asked, Said, Told } from './player'
import type { Violation } from './theatre'

export type Played = {
  seed: string
  gateway: string
  violations: Violation[]
  story: string[]
  /** How often each kind of operation, and of fault. */
  operations: [string, number][]
  faults: [string, number][]
}

type Wish = {
  cluster: string
  gateway: string
  /** Taken one by one, by whichever process is free. */
  seeds: Iterable<string>
  processes?: number
  story?: boolean
  /** Ends with the first schedule that fails. */
  stop?: boolean
  /** What the processes find in their environment, and what is loaded before them. */
  env?: Record<string, string>
  loader?: string[]
  /** Names of the databases; two plays at the same time need names of their own. */
  stage?: string
}

/**
 * Plays seeds in processes of their own, each in a database of its own, and tells what came of each as it comes. Answers
 * what the processes have said beside that.
 */
export async function playSeeds(wish: Wish, heard: (played: Played) => void): Promise<string> {
  const seeds = wish.seeds[Symbol.iterator]()
  const next = () => seeds.next().value ?? null
  const places = Array.from({ length: wish.processes ?? 1 }, (_, place) => place)
  const said = await Promise.all(places.map((place) => playOn(wish, place, next, heard)))
  return said.join('')
}

async function playOn(
  wish: Wish,
  place: number,
  next: () => string | null,
  heard: (played: Played) => void,
): Promise<string> {
  const { cluster, gateway, story = false, stop = false, env = {}, loader = [], stage = 'sim' } = wish
  const url = await openStage(cluster, `${stage}_${place}`)
  // Most of what a schedule makes is soon forgotten; room for it spares one collection of garbage after the other.
  const roomy = '--max-semi-space-size=32'
  const child = spawn(process.execPath, [roomy, ...loader, '--import', 'tsx', 'sim/player.ts'], {
    env: { ...process.env, ...env, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  })
  let complaint = ''
  child.stderr?.on('data', (part) => (complaint += String(part)))
  let stopped = false
  child.on('message', (said: Said) => {
    if (stopped) return
    if (said !== 'ready') heard(said)
    stopped = stop && said !== 'ready' && said.violations.length > 0
    if (stopped) child.kill('SIGKILL')
    else child.send({ seed: next() } satisfies Asked)
  })
  child.send({ url, gateway, story } satisfies Told)
  const [code] = await once(child, 'close')
  if (code !== 0 && !stopped) throw new Error(`The simulator broke off: ${complaint.trim()}`)
  return complaint
}

async function openStage(cluster: string, name: string): Promise<string> {
  const inCluster = (database: string) => cluster.replace(/\/\w+$/, `/${database}`)
  await addDatabase(inCluster('postgres'), name).catch((error: { code?: string }) => {
    if (error.code !== ALREADY_THERE) throw error
  })
  await migrate(inCluster(name))
  return inCluster(name)
}

const ALREADY_THERE = '42P04'

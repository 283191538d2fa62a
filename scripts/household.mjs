// Everything that one run.mjs has started, and how it ends: by the person, by a failure, or by a child that died.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from './failure.mjs'

const TOGETHER = ['--import', new URL('./leave-together.mjs', import.meta.url).href]
const PATIENCE = 10_000 // what a process may take to finish the request or job it is at

export class Interrupted extends Error {}

export class Household {
  #stops = []
  #isOver = false
  #end

  constructor() {
    this.over = new Promise((_, reject) => {
      this.#end = (error) => {
        this.#isOver = true
        reject(error)
      }
    })
    // Nobody may be waiting yet when it happens; the next step will see it.
    this.over.catch(() => {})
    let asked = 0
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        // The second Ctrl-C means it: the children notice that we are gone and leave by themselves.
        if (++asked > 1) process.exit(130)
        this.#end(new Interrupted())
      })
    }
  }

  /** Does one thing and shows it on one line with the time it took. `work` may answer with a word on what it found. */
  async step(title, work) {
    const began = performance.now()
    process.stdout.write(`  ${title.padEnd(12)} `)
    try {
      const word = await this.during(work)
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      process.stdout.write(`${word ?? 'ready'} (${seconds} s)\n`)
    } catch (error) {
      process.stdout.write(error instanceof Interrupted ? 'stopped\n' : 'failed\n')
      throw error
    }
  }

  /** Waits for `work`, but not longer than this household lives. */
  async during(work) {
    if (this.#isOver) await this.over
    const working = work()
    try {
      return await Promise.race([working, this.over])
    } catch (error) {
      // What is half-started must be there to be stopped.
      if (this.#isOver) {
        await this.close()
        await working.catch(() => {})
      }
      throw error
    }
  }

  /** Remembers how to stop something; when the end came while it was starting, it is stopped at once. */
  async keep(thing, stop = () => thing.stop()) {
    if (this.#isOver) {
      await stop()
      await this.over
    }
    this.#stops.push(stop)
    return thing
  }

  /** Starts a process that stays until the end. When it dies before that, everything ends. */
  async start(name, args, { env, log, answers }) {
    const child = launch(args, env, openLog(log))
    await this.keep(child, () => stop(child))
    child.once('exit', (code, signal) => {
      if (child.isLeaving) return
      this.lost(`${name} (${signal ?? `exit code ${code}`})`, log)
    })
    const deadline = Date.now() + 120_000
    while (!(await answers(child))) {
      if (child.exitCode !== null || child.signalCode !== null) await this.over
      if (Date.now() > deadline)
        throw new Failure(`The ${name} did not answer within two minutes.${lastLines(log)}`)
      await wait(100)
    }
  }

  /** Ends everything because something it stands on has gone. */
  lost(name, log) {
    this.#end(new Failure(`The ${name} stopped unexpectedly.${lastLines(log)}`))
  }

  /** Runs a tool to its end, its output kept in a file. Throws with its last lines when it fails. */
  async tool(name, args, { env, log }) {
    const code = await this.run(args, { env, stdio: openLog(log) })
    if (code !== 0) throw new Failure(`${name} failed.${lastLines(log, 30)}`)
  }

  /** Runs a command to its end and returns its exit code; it is stopped when we are. */
  async run(args, { env, stdio = 'inherit' }) {
    const child = launch(args, env, stdio)
    await this.keep(child, () => stop(child))
    return new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code) => resolve(code ?? 1))
    })
  }

  /** Stops everything, what was started last first. */
  async close() {
    while (this.#stops.length) {
      try {
        await this.#stops.pop()()
      } catch (error) {
        process.stderr.write(`While stopping: ${error.message}\n`)
      }
    }
  }
}

function launch(args, env, stdio) {
  const [out, problems] = Array.isArray(stdio) ? stdio : [stdio, stdio]
  const child = spawn(process.execPath, [...TOGETHER, ...args], {
    env: { ...process.env, ...env, KICKSTAND_LAUNCHER: String(process.pid) },
    stdio: ['ignore', out, problems, 'ipc'],
    // A group of its own: Ctrl-C reaches only us, so that we can stop things in order.
    detached: true,
  })
  child.on('message', (message) => {
    if (message === 'ready') child.isReady = true
  })
  return child
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.isLeaving = true
  const gone = new Promise((resolve) => child.once('exit', resolve))
  signalGroup(child, 'SIGTERM')
  const isGone = await Promise.race([gone.then(() => true), wait(PATIENCE, false, { ref: false })])
  if (isGone) return
  signalGroup(child, 'SIGKILL')
  await gone
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    child.kill(signal) // no groups on this platform, or it has just left
  }
}

function openLog(file) {
  if (!file) return 'inherit'
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const handle = fs.openSync(file, 'w')
  return [handle, handle]
}

function lastLines(file, count = 8) {
  if (!file || !fs.existsSync(file)) return ''
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n')
  return ` Its last words (all of them are in ${file}):\n${lines.slice(-count).join('\n')}`
}

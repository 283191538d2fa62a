// The clock's own process: runs every job of lib/nightly.ts once a minute, whenever the business wakes one, and in the
// sandbox at once when somebody moves the clock.
import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { prisma } from '@/lib/db'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { jobs } from '@/lib/nightly'

const names = Object.keys(jobs)
const { DATABASE_URL, SANDBOX } = env()

const tasks: TaskList = Object.fromEntries(
  Object.entries(jobs).map(([name, job]) => [
    name,
    async () => {
      const { done, failed } = await job()
      if (failed) log.warn({ job: name, done, failed }, 'job left something undone')
      else if (done) log.info({ job: name, done }, 'job done')
    },
  ]),
)

const runner = await run({
  connectionString: DATABASE_URL,
  taskList: tasks,
  // Every job may run beside itself, so a slow one need not hold up the others.
  concurrency: 4,
  // The next minute is the next try. The key keeps a job that is still waiting from being queued again.
  crontab: names.map((name) => `* * * * * ${name} ?max=1&jobKey=minute:${name}`).join('\n'),
  noHandleSignals: true,
  logger: new Logger(() => (level, message) => {
    if (level === 'error') log.error(message)
    else if (level === 'warning') log.warn(message)
  }),
})

// What was left undone while nobody was running is done first.
await runAll()
const stopListening = SANDBOX ? await listen() : undefined
process.send?.('ready')

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
runner.promise.catch(fail)

async function runAll(): Promise<void> {
  for (const name of names) await addJob(runner, name)
}

async function addJob(on: Runner, name: string): Promise<void> {
  await on.addJob(name, {}, { jobKey: `now:${name}`, maxAttempts: 1 })
}

// The sandbox rings this bell whenever its clock has been moved.
async function listen(): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: DATABASE_URL })
  client.on('error', fail)
  client.on('notification', () => runAll().catch(fail))
  await client.connect()
  await client.query('LISTEN sandbox_clock')
  return () => client.end()
}

async function stop(): Promise<void> {
  await stopListening?.()
  await runner.stop()
  await prisma.$disconnect()
  process.exit(0)
}

function fail(error: unknown): never {
  log.fatal(error, 'the worker cannot go on')
  process.exit(1)
}

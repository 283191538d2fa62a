// The one door to everything that runs: npm start, npm run dev, serve, sandbox, admin, npm test.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { explain, Failure } from './failure.mjs'
import { Household, Interrupted } from './household.mjs'

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))

const COMMANDS = {
  async start(household) {
    loadEnvFile()
    if (process.env.NEXI_SECRET_KEY) {
      process.stdout.write('Gateway credentials are set: running as npm run serve.\n\n')
      return (await import('./serve.mjs')).serve(household)
    }
    return (await import('./start.mjs')).start(household)
  },
  async dev(household) {
    loadEnvFile()
    return (await import('./start.mjs')).start(household, { dev: true })
  },
  async serve(household) {
    loadEnvFile()
    return (await import('./serve.mjs')).serve(household)
  },
  async sandbox(household, args) {
    loadEnvFile()
    const { values } = readOptions(args, { port: { type: 'string' }, smtp: { type: 'string' } })
    return (await import('./start.mjs')).sandboxOnly(household, values)
  },
  async admin(household, args) {
    loadEnvFile()
    const { values } = readOptions(args, { email: { type: 'string' }, name: { type: 'string' } })
    return (await import('./admin.mjs')).admin(household, values)
  },
  async test(household, args) {
    const options = {
      unit: { type: 'boolean' },
      e2e: { type: 'boolean' },
      everywhere: { type: 'boolean' },
    }
    const { values, positionals } = readOptions(args, options, { allowPositionals: true })
    return (await import('./test.mjs')).test(household, { ...values, journeys: positionals })
  },
  check: (household, args) => COMMANDS.test(household, args),
  async bench(household) {
    return (await import('./bench.mjs')).benchPages(household)
  },
}

const [command = '', ...args] = process.argv.slice(2)
const household = new Household()
process.exitCode = await main()
process.exit()

async function main() {
  try {
    demandNode()
    if (!Object.hasOwn(COMMANDS, command)) {
      throw new Failure(`There is no command "${command}": it is one of ${Object.keys(COMMANDS).join(', ')}.`)
    }
    return (await COMMANDS[command](household, args)) ?? 0
  } catch (error) {
    if (error instanceof Interrupted) {
      process.stdout.write('\nStopping …\n')
      // Stopping is how a start ends, but tests that did not finish did not pass.
      return ['test', 'check'].includes(command) ? 130 : 0
    }
    process.stderr.write(`\n${explain(error)}\n`)
    return 1
  } finally {
    await household.close()
  }
}

function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Failure(`Kickstand needs Node 20.19 or newer, and this is ${process.versions.node}.`)
}

// Next reads .env by itself; the other processes are told by us. What the shell says wins.
function loadEnvFile() {
  if (fs.existsSync('.env')) process.loadEnvFile('.env')
}

function readOptions(words, options, more = {}) {
  try {
    return parseArgs({ args: words, options, ...more })
  } catch (error) {
    throw new Failure(error.message)
  }
}

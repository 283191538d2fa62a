import fs from 'node:fs'

/** Something the person at the keyboard can put right. Its message is the whole story; no stack is shown. */
export class Failure extends Error {}

/** What to tell the person: one sentence where there is one, else everything we know. */
export function explain(error) {
  if (error instanceof Failure) return error.message
  if (error.code === 'ERR_MODULE_NOT_FOUND' && !fs.existsSync('node_modules')) {
    return 'The packages are not installed yet: run npm ci first.'
  }
  if (error.code === 'EACCES') {
    return `${error.path} belongs to another user of this machine: remove it, or run as that user.`
  }
  return error.stack ?? String(error)
}

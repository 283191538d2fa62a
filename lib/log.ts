import pino from 'pino'

// A card number, secret or private link must not reach a log file, however it got into the object.
const HIDDEN = [
  '*.authorization',
  '*.webhookSecret',
  '*.secretKey',
  '*.password',
  '*.key',
  'authorization',
  'webhookSecret',
  'password',
  'key',
]

// JSON makes {} of an error. Only what says where it broke: whatever else hangs on one may be somebody's data.
const error = (thrown: unknown): unknown =>
  thrown instanceof Error ? { stack: thrown.stack, cause: error(thrown.cause) } : thrown

/** Machine-readable lines on standard output: what happened, to which row, never who with which card. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  redact: HIDDEN,
  base: undefined,
  serializers: { error },
})

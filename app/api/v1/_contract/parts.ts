import { z } from 'zod'

/** An amount: minor units of a currency, 100 NOK is 10000. */
export const money = z.strictObject({ minor: z.int(), currency: z.string().length(3) }).meta({
  id: 'Money',
  description: 'Minor units of a currency: 100 NOK is { "minor": 10000, "currency": "NOK" }.',
})

/** An instant as we write it: ISO 8601 in UTC. The location's zone stands beside it. */
export const instant = z.iso.datetime().meta({ description: 'An instant in UTC, ISO 8601.' })

/** An instant as it is asked for: with an offset, so that nobody has to guess whose nine o'clock it is. */
export const askedInstant = z.iso
  .datetime({ offset: true, local: false })
  .transform((text) => new Date(text))
  .meta({ description: 'An instant with an offset, ISO 8601.' })

export const slug = z.string().regex(/^[\w-]{1,80}$/)

export const timeZone = z.string().meta({ description: 'The zone of the location, such as Europe/Oslo.' })

/** Where a list goes on; null at its end. */
export const next = z
  .string()
  .nullable()
  .meta({ description: 'What `after` asks for to go on; null at the end.' })

export const amount = (minor: number, currency: string): z.infer<typeof money> => ({ minor, currency })

export const instantOrNull = (at: Date | null): string | null => at?.toISOString() ?? null

/** RFC 9457. `code` is for programs and stays; `detail` is for people. */
export const problemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional(),
    errors: z.array(z.object({ parameter: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457: `code` is for programs, `detail` for people.' })

import { z } from 'zod'
import { EVENTS } from '@/lib/partner/event'
import { instant, slug } from './parts'

/** What an address is told. It says that something happened; what is true by now is asked for at `url`. */
export const webhookShape = z
  .strictObject({
    type: z.enum(EVENTS),
    timestamp: instant.meta({ description: 'When it happened.' }),
    data: z.strictObject({ booking: z.string(), location: slug, url: z.url() }),
  })
  .meta({ id: 'WebhookMessage' })

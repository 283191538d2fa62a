import type { Actor } from '@/lib/actor'
import type { Channel } from '@/lib/inventory/allocate'
import type { RentalRule } from '@/lib/inventory/rental-rule'

/** Staff give gear out over the counter, whatever a renter comes by the web. */
export const channelOf = ({ kind }: Actor): Channel => (kind === 'STAFF' ? 'desk' : 'web')

/**
 * What of a product's rule holds for whoever asks. Notice and times of day say when the shop can have the gear ready for
 * somebody on the web; whoever hands it over the counter sees that it is. How long it may be had holds for everybody.
 */
export const ruleFor = (channel: Channel, rule: RentalRule): RentalRule =>
  channel === 'desk' ? { ...rule, noticeMinutes: null, startMinutes: null } : rule

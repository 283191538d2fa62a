import type { Sandbox } from './sandbox'

/** There is a counter only while the shop is open, and another journey may have moved the clock into the night. */
export async function openTheCounter(sandbox: Sandbox): Promise<void> {
  const [hour, minute] = (await sandbox.now())
    .toLocaleTimeString('en-GB', { timeZone: 'Europe/Oslo' })
    .split(':')
    .map(Number) as [number, number]
  const isOpen = hour >= 10 && hour < 14
  if (!isOpen) await sandbox.advance(`${(34 - hour) * 60 - minute}m`)
}

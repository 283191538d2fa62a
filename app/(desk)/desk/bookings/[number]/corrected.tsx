import { Notice } from '@/app/_ui/notice'

/** What came of a correction of who rents. */
export function Corrected({ done, email }: { done: string | undefined; email: string }) {
  if (done === 'address-corrected') {
    return (
      <Notice tone="ok" title="Address corrected" announce>
        A letter with a new link is on its way to {email}. The old address gets nothing more.
      </Notice>
    )
  }
  if (done === 'contact-corrected') {
    return (
      <Notice tone="ok" title="Corrected" announce>
        What was done stands in the logbook.
      </Notice>
    )
  }
  return null
}

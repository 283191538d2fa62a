import type { Metadata } from 'next'
import { onlyInRehearsal } from '@/app/_rooms/only-in-rehearsal'
import { requireStaff } from '@/app/_session/require-staff'
import { PageHead } from '@/app/_ui/page-head'
import { PrintButton } from '@/app/_ui/print-button'
import { Asking } from './asking'
import { Doing } from './doing'
import { Foundations } from './foundations'
import { Money } from './money'
import { Saying } from './saying'
import { Showing } from './showing'
import { Tables } from './tables'
import { Ways } from './ways'

export const metadata: Metadata = { title: 'Parts of pages' }

const SECTIONS = [
  ['foundations', 'Type, space and colour'],
  ['doing', 'To do something'],
  ['asking', 'To ask for something'],
  ['saying', 'To say how things stand'],
  ['showing', 'To show something'],
  ['money', 'Money'],
  ['tables', 'Lists and tables'],
  ['ways', 'Ways through the pages'],
] as const

/** What pages are built of, each part with its name and when to use it, for those who build them. */
export default async function PartsPage() {
  await requireStaff('receipts', 'gear', 'people')
  onlyInRehearsal()
  return (
    <>
      <PageHead
        title="Parts of pages"
        lead="What every page is built of, from app/_ui: look here before you draw something new. Colours follow the device: turn it to dark, and this page is dark. Names, numbers and dates are made up."
        trail={[{ label: 'Office', href: '/office' }, { label: 'Parts of pages' }]}
        actions={<PrintButton label="Print" />}
      />
      <nav aria-label="On this page" className="no-print">
        <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
          {SECTIONS.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`} className="link">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Foundations />
      <Doing />
      <Asking />
      <Saying />
      <Showing />
      <Money />
      <Tables />
      <Ways />
    </>
  )
}

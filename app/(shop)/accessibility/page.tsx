import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { companyHere } from '@/app/_company/here'
import { supportContact } from '@/app/_company/support-contact'
import { Card } from '@/app/_ui/card'
import { ContactPath } from '@/app/_ui/contact'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { wordsHere } from '@/app/_ui/language/words-here'
import { PageHead } from '@/app/_ui/page-head'
import { Day } from '@/app/_ui/period'
import { ACCESSIBILITY } from '@/app/(shop)/_say/accessibility'
import type { AccessibilityWords } from '@/app/(shop)/_say/accessibility/en'
import {
  EXCEPTIONS,
  JOURNEYS,
  MEASURE,
  REVISED,
  ROOM,
  SUPERVISED_BY,
  VIEWS,
  type View,
  type Way,
} from './checked'

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await wordsHere(ACCESSIBILITY)
  return { title, description }
}

/** What everybody can expect of the shop, made from what the journeys check; whom to tell when it is not so. */
export default async function AccessibilityPage() {
  await connection()
  const [say, contact, company] = await Promise.all([
    wordsHere(ACCESSIBILITY),
    supportContact(),
    companyHere(),
  ])
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-1 gap-8">
      <PageHead title={say.title} lead={say.lead(company.name || company.brand)} />
      <Part title={say.service.title}>
        {say.service.texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Part>
      <Standing say={say} />
      <Method say={say} />
      <Card title={say.table.title} flush>
        <DataTable
          caption={say.table.title}
          columns={columnsIn(say)}
          rows={Object.keys(VIEWS) as View[]}
          rowKey={(view) => view}
        />
      </Card>
      <Card title={say.contact.title} tone="ours">
        <ContactPath contact={contact} lead={say.contact.lead} />
      </Card>
      <div className="grid max-w-prose gap-3">
        <p>
          {say.supervision(
            <a href={SUPERVISED_BY.url} className="link" lang="nb">
              {SUPERVISED_BY.name}
            </a>,
          )}
        </p>
        <p className="text-sm text-ink-soft">
          {say.revised(<Day at={new Date(`${REVISED.on}T12:00:00Z`)} timeZone="UTC" />)}
        </p>
      </div>
    </div>
  )
}

type Say = { say: AccessibilityWords }

function Standing({ say: { status, missing } }: Say) {
  const isWhole = Object.values(EXCEPTIONS).every((criterion) => criterion === null)
  return (
    <>
      <Part title={status.title}>
        <p>
          <strong>{isWhole ? status.fully(MEASURE.name) : status.partly(MEASURE.name)}</strong>{' '}
          {status.measure}
        </p>
      </Part>
      <Part title={missing.title}>
        <ul className="grid list-disc gap-2 pl-5">
          {namesOf(EXCEPTIONS).map((name) => (
            <li key={name}>
              {missing.exceptions[name]} {EXCEPTIONS[name] && missing.criterion(EXCEPTIONS[name])}
            </li>
          ))}
        </ul>
      </Part>
    </>
  )
}

function Method({ say: { method } }: Say) {
  return (
    <>
      <Part title={method.title}>
        <p>{method.same}</p>
        <p>{method.rules(MEASURE.name)}</p>
        <p>{method.room(ROOM.pixels, ROOM.percent)}</p>
        <p>{method.limits}</p>
      </Part>
      <Part title={method.journeysTitle}>
        <ul className="grid list-disc gap-2 pl-5">
          {namesOf(JOURNEYS).map((name) => (
            <li key={name}>{method.journeys[name]}</li>
          ))}
        </ul>
      </Part>
    </>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-3">
    <h2>{title}</h2>
    <div className="grid max-w-prose gap-3">{children}</div>
  </section>
)

const columnsIn = ({ table, views }: AccessibilityWords): Column<View>[] => [
  { header: table.page, names: true, cell: (view) => views[view] },
  ...(['rules', 'room'] as const).map((way) => ({
    header: table[way],
    cell: (view: View) => ((VIEWS[view].ways as readonly Way[]).includes(way) ? table.yes : table.no),
  })),
]

const namesOf = <Table extends object>(table: Table) => Object.keys(table) as (keyof Table)[]

import { type Column, DataTable } from '@/app/_ui/data-table'
import { Link } from '@/app/_ui/link'
import { StateTag } from '@/app/_ui/tag'
import { DUTY_WORDS } from '@/app/_words/duties'
import type { Person } from '@/lib/people/person'

const COLUMNS: Column<Person>[] = [
  {
    header: 'Name',
    names: true,
    cell: ({ id, name }) => (
      <Link href={`/office/people/${id}`} className="link font-semibold">
        {name}
      </Link>
    ),
  },
  { header: 'E-mail', cell: ({ email }) => <span className="wrap-anywhere">{email}</span> },
  { header: 'Duties', cell: ({ duties }) => duties.map((duty) => DUTY_WORDS.en[duty].name).join(', ') },
  {
    header: 'Access',
    cell: ({ disabledAt }) =>
      disabledAt ? <StateTag tone="past">Disabled</StateTag> : <StateTag tone="ok">Can sign in</StateTag>,
  },
]

export const PeopleTable = ({ people }: { people: Person[] }) => (
  <DataTable caption="People who work here" columns={COLUMNS} rows={people} rowKey={({ id }) => id} />
)

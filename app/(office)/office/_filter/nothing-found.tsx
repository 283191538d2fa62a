import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { EmptyState } from '@/app/_ui/empty-state'

/** What an empty list says: of something that was looked for, and of what is to come. */
type Words = { title: string; text: string }
type Props = { isNarrowed: boolean; narrowed: Words & { all: string; href: string }; never: Words }

/** An empty list, with a way back to everything when somebody has looked for something. */
export function NothingFound({ isNarrowed, narrowed, never }: Props) {
  const { title, text } = isNarrowed ? narrowed : never
  const action = isNarrowed && (
    <ButtonLink href={narrowed.href} tone="quiet">
      {narrowed.all}
    </ButtonLink>
  )
  return (
    <Card>
      <EmptyState title={title} action={action}>
        <p>{text}</p>
      </EmptyState>
    </Card>
  )
}

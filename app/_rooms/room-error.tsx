'use client'

import { Button, ButtonLink } from '@/app/_ui/button'
import { ErrorPanel } from '@/app/_ui/error-panel'
import { BrokenChain } from '@/app/_ui/gear/broken-chain'

type Props = { error: unknown; retry: () => void; home: { label: string; href: string } }

/** Our own fault, inside the walls of a room of those who work here. Nothing about the cause is told, only a reference to find it by. */
export function RoomError({ error, retry, home }: Props) {
  return (
    <ErrorPanel
      title="That did not work"
      picture={<BrokenChain />}
      reference={referenceOf(error)}
      actions={
        <>
          <Button onClick={retry}>Try again</Button>
          <ButtonLink tone="quiet" href={home.href}>
            {home.label}
          </ButtonLink>
        </>
      }
    >
      <p>
        Something broke on our side. If you were just moving money, look at the booking before you try again:
        it may have gone through.
      </p>
    </ErrorPanel>
  )
}

const referenceOf = (error: unknown) =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined

'use client'

import { usePath } from '@/app/_paths/use-path'
import { Button, ButtonLink } from '@/app/_ui/button'
import { ErrorPanel } from '@/app/_ui/error-panel'
import { BrokenChain } from '@/app/_ui/gear/broken-chain'
import { useWords } from '@/app/_ui/language/use-words'
import { FRAME } from '@/app/(shop)/_say/frame'
import { fallbackContact } from '@/app/contact'

/** Our own fault, inside the frame of the shop. Nothing about the cause is told, only a reference to find it by. */
export default function ShopError({ error, retry }: { error: unknown; retry: () => void }) {
  const { broken, hours } = useWords(FRAME)
  const go = usePath()
  return (
    <ErrorPanel
      title={broken.title}
      picture={<BrokenChain />}
      reference={referenceOf(error)}
      contact={{ ...fallbackContact, hours }}
      actions={
        <>
          <Button onClick={retry}>{broken.again}</Button>
          <ButtonLink tone="quiet" href={go('/')}>
            {broken.front}
          </ButtonLink>
        </>
      }
    >
      <p>{broken.text}</p>
    </ErrorPanel>
  )
}

const referenceOf = (error: unknown) =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined

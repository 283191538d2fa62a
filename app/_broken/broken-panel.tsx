import { useSyncExternalStore } from 'react'
import { usePath } from '@/app/_paths/use-path'
import { Button, buttonClass } from '@/app/_ui/button'
import { ErrorPanel } from '@/app/_ui/error-panel'
import { BrokenChain } from '@/app/_ui/gear/broken-chain'
import { useWords } from '@/app/_ui/language/use-words'
import { BROKEN_WORDS } from '@/app/_words/broken'
import { PHONE_HOURS } from '@/app/_words/phone-hours'
import { contactInPage, contactOf, NOTHING, neverChanges } from '@/app/contact-in-page'

/** `isAlone` where no frame of the shop is left to say its name. */
export type BrokenProps = { error: unknown; retry: () => void; isAlone?: boolean }

/** Our own fault, or the database is away. Nothing about the cause is told, only a reference to find it by. */
export function BrokenPanel({ error, retry, isAlone }: BrokenProps) {
  const say = useWords(BROKEN_WORDS)
  const hours = useWords(PHONE_HOURS)
  const go = usePath()
  const kept = useSyncExternalStore(neverChanges, contactInPage, () => NOTHING)
  return (
    <ErrorPanel
      title={say.title}
      picture={<BrokenChain />}
      brand={isAlone && kept.brand ? { name: kept.brand } : undefined}
      home={go('/')}
      reference={referenceOf(error)}
      contact={contactOf(kept, hours)}
      actions={
        <>
          <Button onClick={retry}>{say.again}</Button>
          <a href={go('/')} className={buttonClass({ tone: 'quiet' })}>
            {say.front}
          </a>
        </>
      }
    >
      <p>{say.text}</p>
    </ErrorPanel>
  )
}

const referenceOf = (error: unknown) =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined

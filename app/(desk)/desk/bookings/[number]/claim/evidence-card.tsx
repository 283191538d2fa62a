import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { DeedForm } from '@/app/(desk)/desk/bookings/[number]/deed-form'
import { sealIt } from './actions'

type Props = { number: string; id: string; title: string }

/** Everything about one claim to take along, and its seal for the logbook. */
export function EvidenceCard({ number, id, title }: Props) {
  const base = `/desk/bookings/${number}/claim/${id}`
  return (
    <Card level={3} title={title}>
      <p className="text-sm text-ink-soft">
        Agreement, price list, hand-out and take-back, photos, letters, answers and money: each piece with its
        fingerprint. Note its seal before you send it, so that nobody can say it was made later.
      </p>
      <div className="flex flex-wrap gap-3">
        {/* Ordinary links: what is behind them is made when it is asked for, so it must not be fetched ahead. */}
        <ButtonLink href={`${base}/pdf`} tone="quiet" size="small" prefetch={false}>
          As a PDF
        </ButtonLink>
        <ButtonLink href={`${base}/zip`} tone="quiet" size="small" prefetch={false}>
          All files, ZIP
        </ButtonLink>
        <DeedForm
          action={sealIt.bind(null, number, id)}
          tone="plain"
          size="small"
          pendingLabel="Noting the seal …"
        >
          Note its seal in the logbook
        </DeedForm>
      </div>
    </Card>
  )
}

import { buttonClass } from '@/app/_ui/button'
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
        {/* Ordinary links: what is behind them is made when it is asked for, so it is not fetched ahead. */}
        <a href={`${base}/pdf`} className={buttonClass({ tone: 'quiet', size: 'small' })}>
          As a PDF
        </a>
        <a href={`${base}/zip`} className={buttonClass({ tone: 'quiet', size: 'small' })}>
          All files, ZIP
        </a>
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

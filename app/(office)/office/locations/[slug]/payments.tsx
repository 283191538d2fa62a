import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { METHOD_KINDS } from '@/app/_words/receipt-kinds'
import { METHODS } from '@/lib/gateway/methods'
import { nameOf } from '@/lib/gateway/name-of'
import { findGatewayChoice } from '@/lib/payment/find-gateway-choice'

type Props = { shop: { id: string }; path: string }

/** Through which gateway the shop takes its payments. */
export async function Payments({ shop, path }: Props) {
  const { chosen, usual } = await findGatewayChoice(shop.id)
  const apart = METHODS.filter((method) => chosen[method] !== null)
  return (
    <Card
      id="gateway"
      title="Payments"
      action={
        <ButtonLink href={`${path}/gateway`} tone="quiet" size="small">
          Change<span className="sr-only"> the payment gateway</span>
        </ButtonLink>
      }
    >
      <p>
        New payments go through <span className="font-medium">{nameOf(chosen.ANY ?? usual)}</span>
        {chosen.ANY ? '.' : ', as everywhere.'}
      </p>
      {apart.length > 0 && (
        <ul className="mt-2 grid gap-1">
          {apart.map((method) => (
            <li key={method}>
              {METHOD_KINDS.en[method]} goes through{' '}
              <span className="font-medium">{nameOf(chosen[method] ?? usual)}</span>.
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { nameOf } from '@/lib/gateway/name-of'
import { findGatewayChoice } from '@/lib/payment/find-gateway-choice'

type Props = { shop: { id: string }; path: string }

/** Through which gateway the shop takes its payments. */
export async function Payments({ shop, path }: Props) {
  const { chosen, usual } = await findGatewayChoice(shop.id)
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
        New payments go through <span className="font-medium">{nameOf(chosen ?? usual)}</span>
        {chosen ? '.' : ', as everywhere.'}
      </p>
    </Card>
  )
}

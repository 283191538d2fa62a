import type { NextRequest } from 'next/server'
import { orBusy } from '@/app/api/_problem/or-busy'
import { readBody } from '@/app/api/_problem/read-body'
import { receive } from '@/lib/settlement/receive'

type Context = { params: Promise<{ gateway: string }> }

const STATUS = { kept: 200, 'not-genuine': 401, 'unknown-payment': 404 } as const

/** A gateway rings. It proves itself by the secret of the one payment that its address names. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const body = await readBody(request)
  if (body === null) return new Response(null, { status: 413 })
  const payment = request.nextUrl.searchParams.get('payment') ?? ''
  const { gateway } = await params
  return orBusy(async () => {
    const received = await receive(gateway, payment, request.headers, body)
    return new Response(null, { status: STATUS[received] })
  })
}

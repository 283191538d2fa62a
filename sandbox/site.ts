import { http, type RequestHandler } from 'msw'
import { sitePage } from './site/site-page'

/** The web site of somebody who has the shop's widget in it, on an address that is not the shop's. */
export const siteHandlers = (baseUrl: string, shop: string): RequestHandler[] => [
  http.get(`${baseUrl}/site`, () => sitePage(shop)),
]

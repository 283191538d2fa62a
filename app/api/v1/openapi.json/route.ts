import { openApi } from '@/app/api/v1/_contract/open-api'

/** The API for programs: made from the very shapes that the routes read and write. */
export const GET = (): Response => Response.json(openApi())

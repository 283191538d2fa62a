/** Tells pages which language their address is in. Set by proxy.ts on every request, whatever the caller wrote. */
export const ASKED_LANGUAGE = 'x-kickstand-language'

/** @type {import('next').NextConfig} */
export default {
  // Tests build beside a running `npm start`, in a folder of their own.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  // proxy.ts answers /nb/utstyr by the page /gear. Next would call us localhost there, and take that for another site.
  skipProxyUrlNormalize: true,
  // The title waits for the language of the address, and is in the head of the first answer all the same: for every reader.
  htmlLimitedBots: /.*/,
  agentRules: false,
  experimental: {
    // `forbidden()` and `unauthorized()`: what is not for you answers 403 or 401, not an apology with 200.
    authInterrupts: true,
    // Chunks that are merged to save requests each bring a copy of what several of them need: some kilobytes on every page.
    turbopackChunking: { minChunkSize: 5_000, requestCost: 5_000 },
    // Six photos of 10 MB, with what a form adds; proxy.ts lets only staff send more than one megabyte.
    serverActions: { bodySizeLimit: '64mb' },
    proxyClientMaxBodySize: '64mb',
  },
  // `npm run check` checks the types of everything; a build need not do it a second time.
  typescript: { ignoreBuildErrors: true },
}

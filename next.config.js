/** @type {import('next').NextConfig} */
export default {
  // Tests build beside a running `npm start`, in a folder of their own.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  // `npm run check` checks the types of everything; a build need not do it a second time.
  typescript: { ignoreBuildErrors: true },
}

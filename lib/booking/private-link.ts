export * from '@/lib/private-link'

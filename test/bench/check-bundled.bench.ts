import { type Bench, bareNode, example } from './bench.ts'

export const benches: readonly Bench[] = [
  { name: 'cradle check, bundled', args: ['dist/cradle.js', 'check', example], beside: bareNode, reach: 4 },
]

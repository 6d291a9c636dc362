import { type Bench, bareNode, example } from './bench.ts'

export const benches: readonly Bench[] = [
  { name: 'cradle check, from the sources', args: ['src/cli/start.js', 'check', example], beside: bareNode },
]

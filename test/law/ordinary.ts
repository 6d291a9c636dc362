import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const file = new URL('../cases/ordinary.yaml', import.meta.url)

/** The facts that a case with `ordinary: true` takes for granted, for tests that take the same for granted. */
export const ordinaryFacts = z
  .record(z.string(), z.union([z.boolean(), z.string()]))
  .parse(parse(readFileSync(file, 'utf8')))

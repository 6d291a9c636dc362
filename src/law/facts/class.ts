import { hardwareClassFacts } from './class-hardware.ts'
import { homeClassFacts } from './class-home.ts'
import { softwareClassFacts } from './class-software.ts'
import { coreFunctionality } from './core-functionality.ts'

/** What decides the class of a product: its core functionality, then what the technical description of it adds (Art. 7, 8). */
export const classFacts = {
  coreFunctionality,
  ...softwareClassFacts,
  ...hardwareClassFacts,
  ...homeClassFacts,
} as const

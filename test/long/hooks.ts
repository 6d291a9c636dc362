import { registerHooks } from 'node:module'

/** Gives everything that asks for src/law/verdict.ts the one that can be got wrong, which alone gets the whole one. */
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context)
    const isWanted = found.url.endsWith('/src/law/verdict.ts') && !context.parentURL?.endsWith('/whole-verdict.ts')
    return isWanted ? { ...found, url: new URL('mutant-verdict.ts', import.meta.url).href } : found
  },
})

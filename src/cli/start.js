#!/usr/bin/env node
// Plain JavaScript on purpose: a Node that is too old to run the rest must be able to read this file to be told so.
// Nothing is imported before the check.

const oldestMajor = 24
const { node } = process.versions

function quoted(text) {
  return /^[\w@./:=-]+$/.test(text) ? text : JSON.stringify(text)
}

if (Number(node.split('.')[0]) < oldestMajor) {
  const remedy = `npx -y -p node@${oldestMajor} node ${process.argv.slice(1).map(quoted).join(' ')}`
  process.stderr.write(`cradle needs Node ${oldestMajor} or newer, and this is Node ${node}. Try: ${remedy}\n`)
  process.exitCode = 64
} else {
  process.getBuiltinModule('node:module').enableCompileCache()
  // Not awaited: as a script, which is what is shipped, this could not be. What fails here ends the process all the same.
  import('./main.ts').then(({ main }) => main(process.argv.slice(2)))
}

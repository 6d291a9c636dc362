import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { isKeys, listOf } from '../kit/index.ts'
import { xmlFiles } from './load-xml.ts'
import type { XmlFault } from './validate.ts'
import { faultInXml } from './xml-words.ts'

/** The versions of CycloneDX that have a schema in XML. */
const versions = ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7']

/** No SBOM takes longer; a file that does was made to. */
const longestMs = 120_000

/** Pages of 64 KiB: to start with, and at most. */
const memory = { initialMemoryPages: 512, maxMemoryPages: 32_768 }

/** What the thread runs: one that is apart can be stopped. */
const program = `
const { parentPort, workerData } = require('node:worker_threads')
const { validateXML } = require(workerData.library)
validateXML(workerData.options).then(
  ({ valid, errors }) => parentPort.postMessage({ isValid: valid, errors: errors.slice(0, 20000) }),
  error => parentPort.postMessage({ failure: String(error.message).slice(0, 500) }),
)`

/** XML that says its encoding says that of its bytes; here it is text. The lines stay as they are. */
function withoutDeclaration(text: string): string {
  return text.replace(/^\ufeff?<\?xml[^>]{0,500}\?>/, declaration => declaration.replace(/[^\n]/g, ''))
}

function optionsFor(version: string, text: string) {
  const schema = (name: string) => readFileSync(join(xmlFiles.schemas, name), 'utf8')
  return {
    xml: [{ fileName: 'sbom.xml', contents: withoutDeclaration(text) }],
    schema: [{ fileName: 'bom.xsd', contents: schema(`bom-${version}.SNAPSHOT.xsd`) }],
    preload: [{ fileName: 'spdx.SNAPSHOT.xsd', contents: schema('spdx.SNAPSHOT.xsd') }],
    ...memory,
  }
}

function runLibrary(options: object): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>()
  const worker = new Worker(program, { eval: true, workerData: { library: xmlFiles.library, options } })
  const end = (answer: unknown): void => {
    clearTimeout(timer)
    resolve(answer)
    worker.terminate()
  }
  const timer = setTimeout(() => end({ failure: 'it took too long' }), longestMs)
  worker.on('message', end)
  worker.on('error', error => end({ failure: error.message.slice(0, 500) }))
  return promise
}

/** The most places that are told. */
const mostKept = 100

interface XmlViolations {
  readonly violations: readonly XmlFault[]
  readonly more: number
}

function violationsOf(errors: readonly unknown[], version: string): XmlViolations {
  const faults = errors.flatMap(error => {
    const loc = isKeys(error) && isKeys(error.loc) ? error.loc : {}
    if (!isKeys(error) || typeof error.message !== 'string' || typeof loc.lineNumber !== 'number') return []
    return [faultInXml(error.message, loc.lineNumber, version)]
  })
  return { violations: faults.slice(0, mostKept), more: Math.max(faults.length - mostKept, 0) }
}

/**
 * Checks CycloneDX in XML by the official schema of its version; why, where that could not be done. No entity is read and
 * nothing fetched. A version that has no schema breaks the rule that the namespace names one.
 */
export async function checkXml(version: string, text: string): Promise<XmlViolations | { readonly failure: string }> {
  if (!versions.includes(version))
    return violationsOf([{ message: 'No matching global declaration', loc: { lineNumber: 1 } }], version)
  const answer = await runLibrary(optionsFor(version, text))
  if (!isKeys(answer) || typeof answer.failure === 'string')
    return { failure: isKeys(answer) ? String(answer.failure) : 'it gave no answer' }
  if (answer.isValid === true) return { violations: [], more: 0 }
  return violationsOf(listOf(answer.errors), version)
}

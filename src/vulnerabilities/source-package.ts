import type { SourcePackage } from '../sbom/index.ts'

/** `bash-5.1.8-6.el9.src.rpm`: the last two dashes divide name, version and release. */
function fromSourceRpm(file: string): SourcePackage | undefined {
  const [, name, version, release] = /^(.+)-([^-]+)-([^-]+)\.(?:no)?src\.rpm$/.exec(file) ?? []
  return name === undefined ? undefined : { name, version: `${version}-${release}` }
}

/**
 * The source package of an `upstream` qualifier: `openssl`, `openssl@3.0.11-1` or the file name of a source RPM. Undefined
 * where there is none. Source: what Syft writes.
 */
export function sourceNamed(upstream: string | undefined): SourcePackage | undefined {
  if (upstream === undefined || upstream === '') return undefined
  if (upstream.endsWith('src.rpm')) return fromSourceRpm(upstream)
  const at = upstream.indexOf('@', 1)
  return at < 0 ? { name: upstream } : { name: upstream.slice(0, at), version: upstream.slice(at + 1) }
}

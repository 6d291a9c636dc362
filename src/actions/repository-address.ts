const hosts: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
}

/** npm's short forms, `owner/name` and `host:owner/name`, written out; anything else as it is. */
export function withoutNpmShortForm(written: unknown): unknown {
  const short = typeof written === 'string' && /^(?:(github|gitlab|bitbucket):)?(\w[\w.-]*\/\w[\w.-]*)$/.exec(written)
  return short ? `https://${hosts[short[1] ?? 'github']}/${short[2]}` : written
}

/** An address for Git as one of the web: those of SSH have no scheme, or another. */
function asWebAddress(written: string): string {
  const ssh = /^(?:(?:git\+)?ssh:\/\/)?[^/@\s]+@([^:/\s]+)(?::\d+\/|[:/])([^\s]+)$/.exec(written)
  if (ssh) return `https://${ssh[1]}/${ssh[2]}`
  return written.replace(/^git\+/, '').replace(/^git:/, 'https:')
}

/**
 * The address of a repository as a person would open it. Undefined where it is none of the web, such as a path. What
 * may carry a secret (user, password, query) is never copied.
 */
export function repositoryAddress(written: unknown): string | undefined {
  if (typeof written !== 'string' || written.length > 1000) return undefined
  const address = URL.parse(asWebAddress(written.trim()))
  if (!address || !/^https?:$/.test(address.protocol)) return undefined
  return `${address.protocol}//${address.host}${address.pathname}`.replace(/\/+$/, '').replace(/\.git$/, '')
}

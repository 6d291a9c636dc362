export function faultsOfCsaf(document: unknown): Promise<readonly unknown[]>

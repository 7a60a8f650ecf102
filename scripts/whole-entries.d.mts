/** Bundles the ESM of the entries `whole` in the folder anew around the files of the core. */
export function bundleWholeEntries(folder: string, whole: readonly string[], parts: readonly string[]): Promise<void>;

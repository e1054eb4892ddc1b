/** The part of a package.json that the checks read. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly [field: string]: unknown;
}

export interface WorkspacePackage {
  /** Path from the root, `packages/core`. */
  readonly folder: string;
  readonly name: string;
  /** The row of the arrow table: the folder's name, or `vendor` for a package that has a spec. */
  readonly role: string;
  readonly manifest: Manifest;
}

const packageManifest = /^(?<folder>specs|(?:packages|tools)\/(?<base>[^/]+))\/package\.json$/;

/** Every workspace package, found by its place. */
export function listPackages(
  files: readonly string[],
  read: (file: string) => string,
): readonly WorkspacePackage[] {
  return files.flatMap((file) => {
    const { folder, base } = packageManifest.exec(file)?.groups ?? {};
    if (folder === undefined) return [];
    const manifest = JSON.parse(read(file)) as Manifest;
    const isVendor = folder.startsWith('packages/') && files.includes(`specs/${base}/openapi.yaml`);
    return [{ folder, name: manifest.name, role: isVendor ? 'vendor' : (base ?? folder), manifest }];
  });
}

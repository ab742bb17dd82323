/** Packages by their path, as npm writes them to lock files; the path of the root package is empty. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

export interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** `start`: what the root package needs, to show the figures; `all`: its workspaces too, for building and testing. */
export type InstallScope = 'start' | 'all';

/**
 * Whether what is installed holds every package of a scope, in the locked version.
 *
 * @param locked - Of `package-lock.json`.
 * @param installed - Of `node_modules/.package-lock.json`; empty where nothing is installed.
 */
export function isInstalled(locked: LockedPackages, installed: LockedPackages, scope: InstallScope): boolean;

/**
 * Installs the packages of a scope where they are not installed. Ends the process where that fails, or where Node is too
 * old.
 *
 * @param scope - Default `all`.
 */
export function ensurePackages(scope?: InstallScope): void;

/** `package.json`, by a name that lets the declarations lie in a folder that it is not in. */
declare module '#package' {
  export const version: string;
}

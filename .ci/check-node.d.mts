/** What to say of a version of Node; nothing where it is one that the project is made for. */
export function nodeMessage(version: string): { readonly isFatal: boolean; readonly text: string } | undefined;

/** Says it on standard error, once for a command and those that it starts; ends the process where Node is too old. */
export function checkNode(): void;

import { spawn } from 'node:child_process';

/**
 * What a program prints, given an input.
 *
 * @throws if the program is missing or fails, with what it says.
 */
export async function runProgram(
  program: string,
  parameters: readonly string[],
  input: string | Uint8Array,
): Promise<Buffer> {
  const child = spawn(program, parameters);
  const parts: Buffer[] = [];
  let said = '';
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const status = await new Promise<number | null>((ended, failed) => {
    child.once('error', failed);
    // A program that ends early does not read its input; its status says so.
    child.stdin.on('error', () => undefined);
    child.once('close', ended);
    child.stdin.end(input);
  });
  if (status !== 0) throw new Error(`${program} failed: ${said}`);
  return Buffer.concat(parts);
}

import type { Spec } from '../core/drawing/spec.ts';
import { FigureError } from '../core/figure/figure-error.ts';
import type { LoadMessages } from '../core/i18n/load/messages.ts';
import type { SpecTransform } from '../core/wire/live.ts';

/**
 * A spec as the page changes it, compiled for Vega.
 *
 * @throws {FigureError} `spec-invalid` if the page's function throws, or returns what can't be compiled.
 */
export async function transformed(spec: Spec, transform: SpecTransform, messages: LoadMessages): Promise<object> {
  // That a script is not loaded is no error of the spec.
  const { compileSpec } = await import('./compiler.ts');
  try {
    // The page may modify the spec, so it gets a copy.
    const result: unknown = transform(structuredClone(spec));
    if (typeof result !== 'object' || result === null) throw new Error(`it returned ${String(result)}.`);
    return compileSpec(result as Spec);
  } catch (error) {
    throw new FigureError('spec-invalid', messages.spec(error instanceof Error ? error.message : String(error)));
  }
}

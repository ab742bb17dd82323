import { optionText } from '../../core/figure/options.ts';

/** A figure, whose class knows its attributes. */
type Stateful = HTMLElement & { readonly state: string };
interface Declared {
  readonly elementProperties?: ReadonlyMap<string, { readonly attribute?: unknown }>;
}

/** As much of a text as a sentence about it needs. */
const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The parts of a state that a figure has ignored when the state was set: unknown ones, and those without a valid value. */
function ignoredParts(element: Stateful, state: string): string[] {
  const { elementProperties = new Map() } = element.constructor as Declared;
  const taken = new URLSearchParams(element.state);
  return [...new URLSearchParams(state)].flatMap(([name, value]) => {
    const [property] = [...elementProperties].find(([, { attribute }]) => attribute === name) ?? [name];
    const set: unknown = Reflect.get(element, property);
    const isTaken = taken.has(name) || optionText(set ?? '') === value;
    return isTaken ? [] : [shortened(value ? `${name}=${value}` : name)];
  });
}

/**
 * What a state had that its figure ignored, and what to write instead; undefined if there was nothing.
 *
 * @param of - What has the state: `The address of this page`.
 */
export function stateProblem(of: string, element: Stateful, state: string): string | undefined {
  const [first, ...others] = ignoredParts(element, state);
  if (first === undefined) return undefined;
  const more = others.length ? ` and ${String(others.length)} more` : '';
  return `${of} has "${first}"${more}, which <${element.localName}> ignores. Write attributes of the tag and their values, as “Share” copies them: "view=…&highlight=…".`;
}

/** Says that no element has the id that an address names for a state; undefined if one has, or if it names none. */
export function addressProblem(element: Element): string | undefined {
  const { ownerDocument } = element;
  const [, id, part] = /#([^:]+):([\w-]+)=/u.exec(ownerDocument.URL) ?? [];
  if (id === undefined || part === undefined) return undefined;
  const trees = [ownerDocument, element.getRootNode() as ParentNode & Node];
  try {
    const selector = `#${CSS.escape(decodeURI(id))}`;
    if (trees.some((tree) => tree.querySelector(selector))) return undefined;
  } catch {
    // No text at all.
  }
  return `The address of this page has a state for "${shortened(id)}", and nothing in the page has this id. Write the id of a figure, or of its iframe: "#id:${part}=…".`;
}

/** The parts of the custom elements manifest, schema 2.1, that describe figures. */

export interface Reference {
  readonly name: string;
  readonly package?: string;
  readonly module?: string;
}

export interface TypeText {
  readonly text: string;
  readonly references?: readonly Reference[];
}

/** Anything with a name and a description in Markdown. */
export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly inheritedFrom?: Reference;
}

export interface Typed extends Described {
  readonly type?: TypeText;
  readonly default?: string;
}

export interface Attribute extends Typed {
  readonly fieldName?: string;
}

export interface Member extends Typed {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'public' | 'private' | 'protected';
  readonly static?: boolean;
  readonly readonly?: boolean;
  /** The attribute that sets the field. */
  readonly attribute?: string;
  readonly parameters?: readonly Typed[];
  readonly return?: { readonly type?: TypeText };
}

export interface Declaration extends Described {
  readonly kind: string;
  readonly superclass?: Reference;
  readonly tagName?: string;
  readonly customElement?: boolean;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Typed[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssStates?: readonly Described[];
  readonly cssProperties?: readonly Typed[];
}

export interface Module {
  readonly kind: 'javascript-module';
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly {
    readonly kind: 'js' | 'custom-element-definition';
    readonly name: string;
    readonly declaration: Reference;
  }[];
}

export interface Manifest {
  readonly schemaVersion: string;
  readonly readme: string;
  readonly modules: readonly Module[];
}

/** The colour spaces of the library's own specs. The compiler's script registers the others. */
const absent = () => {
  throw new Error('This colour space is in the script of the compiler.');
};

export { hsl, rgb } from 'd3-color';
export { absent as hcl, absent as lab };

/** The scales of the library's own specs. The compiler's script registers the others. */
const absent = () => {
  throw new Error('This scale is in the script of the compiler.');
};

export { scaleIdentity, scaleLinear, scaleOrdinal, scaleUtc } from 'd3-scale';
export {
  absent as scaleDiverging,
  absent as scaleDivergingLog,
  absent as scaleDivergingPow,
  absent as scaleDivergingSqrt,
  absent as scaleDivergingSymlog,
  absent as scaleLog,
  absent as scalePow,
  absent as scaleQuantile,
  absent as scaleQuantize,
  absent as scaleSequential,
  absent as scaleSequentialLog,
  absent as scaleSequentialPow,
  absent as scaleSequentialSqrt,
  absent as scaleSequentialSymlog,
  absent as scaleSqrt,
  absent as scaleSymlog,
  absent as scaleThreshold,
  absent as scaleTime,
};

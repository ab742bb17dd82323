/* global vegaEmbed, bench */
const { rows } = bench;

bench.drawEach({
  bars: (place) => vegaEmbed(place, rows.specs.bars),
  sankey: (place) => vegaEmbed(place, rows.specs.sankey),
});

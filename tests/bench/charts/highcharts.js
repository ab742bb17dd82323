/* global Highcharts, bench */
const { rows } = bench;

bench.drawEach({
  bars(place) {
    Highcharts.chart(place, {
      chart: { type: 'bar' },
      title: { text: rows.title },
      xAxis: { categories: rows.stages },
      yAxis: { max: 100 },
      plotOptions: { series: { stacking: 'normal' } },
      series: rows.countries.map(({ name, color, shares }) => ({ name, color, data: shares })),
    });
  },
  sankey(place) {
    Highcharts.chart(place, {
      title: { text: rows.title },
      series: [
        {
          type: 'sankey',
          keys: ['from', 'to', 'weight'],
          data: rows.links.map(({ from, to, share }) => [from, to, share]),
        },
      ],
    });
  },
});

/* global echarts, bench */
const { rows } = bench;

bench.drawEach({
  bars(place) {
    echarts.init(place).setOption({
      aria: { show: true },
      title: { text: rows.title },
      legend: {},
      tooltip: {},
      xAxis: { type: 'value', max: 100 },
      yAxis: { type: 'category', data: rows.stages },
      series: rows.countries.map(({ name, color, shares }) => ({
        name,
        type: 'bar',
        stack: 'all',
        itemStyle: { color },
        data: shares,
      })),
    });
  },
  sankey(place) {
    echarts.init(place).setOption({
      aria: { show: true },
      tooltip: {},
      series: [
        {
          type: 'sankey',
          data: [...new Set(rows.links.flatMap(({ from, to }) => [from, to]))].map((name) => ({ name })),
          links: rows.links.map(({ from, to, share }) => ({ source: from, target: to, value: share })),
        },
      ],
    });
  },
});

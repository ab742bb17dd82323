/* global Chart, bench, document */
const { rows } = bench;

bench.drawEach({
  bars(place) {
    const canvas = place.appendChild(document.createElement('canvas'));
    new Chart(canvas, {
      type: 'bar',
      data: {
        labels: rows.stages,
        datasets: rows.countries.map(({ name, color, shares }) => ({
          label: name,
          data: shares,
          backgroundColor: color,
        })),
      },
      options: {
        indexAxis: 'y',
        scales: { x: { stacked: true, max: 100 }, y: { stacked: true } },
        plugins: { title: { display: true, text: rows.title } },
      },
    });
  },
  sankey(place) {
    const canvas = place.appendChild(document.createElement('canvas'));
    new Chart(canvas, {
      type: 'sankey',
      data: { datasets: [{ data: rows.links.map(({ from, to, share }) => ({ from, to, flow: share })) }] },
    });
  },
});

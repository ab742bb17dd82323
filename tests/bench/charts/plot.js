/* global Plot, bench */
const { rows } = bench;

bench.drawEach({
  bars(place) {
    const shares = rows.countries.flatMap(({ name, shares: all }) =>
      all.map((share, index) => ({ stage: rows.stages[index], country: name, share })),
    );
    place.append(
      Plot.plot({
        marginLeft: 120,
        width: place.clientWidth,
        title: rows.title,
        color: {
          legend: true,
          domain: rows.countries.map(({ name }) => name),
          range: rows.countries.map(({ color }) => color),
        },
        marks: [Plot.barX(shares, { y: 'stage', x: 'share', fill: 'country' })],
      }),
    );
  },
});

/* global document */

const source_ids = 'gazette';

document.querySelector('#talks').data = {
  events: [
    {
      id: 'talks-open',
      date: '2030-01-14',
      end_date: '2030-01-16',
      actor: 'both',
      kind: 'negotiation',
      title_en: 'Talks open in Geneva',
      title_ja: 'ジュネーブで協議始まる',
      source_ids,
    },
    {
      id: 'tariff',
      date: '2030-02-20',
      actor: 'us',
      kind: 'tariff',
      title_en: 'US announces a tariff on magnets',
      title_ja: '米、磁石への関税を発表',
      source_ids,
    },
    {
      id: 'licences',
      date: '2030-03-03',
      actor: 'china',
      kind: 'control',
      title_en: 'China puts two more elements under licence',
      title_ja: '中国、2元素を輸出許可制に',
      source_ids,
    },
    {
      id: 'truce',
      date: '2030-04-09',
      actor: 'both',
      kind: 'relaxation',
      title_en: 'Both sides suspend the new measures',
      title_ja: '双方、新たな措置を停止',
      source_ids,
    },
  ],
  sources: [{ id: 'gazette', short: 'Gazette archive', title: 'Archive of events', publisher: 'The Harbour Gazette' }],
};

document.querySelector('#marked').transformSpec = (spec) => {
  spec.height += 24;
  spec.layer.push({
    data: { values: [{}] },
    mark: { type: 'text', text: 'Checked by the Gazette', x: spec.width - 12, y: spec.height - 8, align: 'right' },
  });
  return spec;
};

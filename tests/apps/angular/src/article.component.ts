import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { CustomRows, FigureSelectEvent, Locale } from 'rare-earth-figures';

@Component({
  selector: 'app-article',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="lang.set('zh-Hans')">中文</button>
    <button (click)="view.set('trend')">Trend</button>
    <button (click)="bringOwn()">My rows</button>
    <p>
      You chose <output>{{ chosen() }}</output>.
    </p>
    <rare-earth-share
      [attr.lang]="lang()"
      [attr.view]="view()"
      [attr.no-tabs]="false"
      [data]="rows()"
      no-toolbar
      (figure-select)="choose($event)"
    >
      <p>China mined 265,000 tonnes in 2024.</p>
    </rare-earth-share>
  `,
})
export class Article {
  readonly lang = signal<Locale>('en');
  readonly view = signal('countries');
  readonly chosen = signal('nothing');
  readonly rows = signal<CustomRows | null>(null);

  choose({ datum }: FigureSelectEvent): void {
    this.chosen.set(String(datum['title']));
  }

  /** Invented rows. */
  bringOwn(): void {
    this.view.set('countries');
    this.rows.set([
      { year: 2024, country: 'CHN', tonnes_reo: 265_000 },
      { year: 2024, country: 'OTH', tonnes_reo: 118_000 },
    ]);
  }
}

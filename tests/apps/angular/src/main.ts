// The packages of Angular are partly compiled: its command line would finish them while building.
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import 'rare-earth-figures/define';
import { Article } from './article.component';

await bootstrapApplication(Article);

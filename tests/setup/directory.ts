/** Tests read rows as a page's own, for which the directory of countries and materials is loaded. */
import { loadDirectory } from '../../src/core/i18n/whole-directory.ts';

loadDirectory();

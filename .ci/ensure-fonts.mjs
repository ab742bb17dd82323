/** Before a build: installs the fonts that its images are drawn with, where that is possible. The build says what lacks. */
import { installFonts } from './ensure-browser.mjs';

installFonts();

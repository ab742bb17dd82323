/** Installs the fonts for the images before a build, if possible. The build reports missing ones. */
import { installFonts } from './ensure-browser.mjs';

installFonts();

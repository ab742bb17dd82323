/** Pixels of the image for each CSS px of the picture. */
const PNG_SCALE = 2;

export const SVG_TYPE = 'image/svg+xml';

/**
 * Renders an SVG file as a PNG image.
 *
 * @param size - Size of the picture in px.
 * @throws if the browser can't draw the file, or if the image is too large.
 */
export async function pngOf(
  svg: string,
  size: { readonly width: number; readonly height: number },
  document: Document,
): Promise<Blob> {
  // A blob URL, because a content security policy may forbid any other.
  const address = URL.createObjectURL(new Blob([svg], { type: SVG_TYPE }));
  try {
    const image = document.createElement('img');
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = size.width * PNG_SCALE;
    canvas.height = size.height * PNG_SCALE;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('The browser has no 2D canvas.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The image is too large.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Pixels of an image for each px of its picture. */
const PNG_SCALE = 2;

export const SVG_TYPE = 'image/svg+xml';

/**
 * Paints the text of an SVG file as a PNG image.
 *
 * @param size - Of the picture in px.
 * @throws where the browser can't draw the text, or an image so large.
 */
export async function pngOf(
  svg: string,
  size: { readonly width: number; readonly height: number },
  document: Document,
): Promise<Blob> {
  // From memory, for a page may forbid any other address.
  const address = URL.createObjectURL(new Blob([svg], { type: SVG_TYPE }));
  try {
    const image = document.createElement('img');
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = size.width * PNG_SCALE;
    canvas.height = size.height * PNG_SCALE;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas to paint on.');
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

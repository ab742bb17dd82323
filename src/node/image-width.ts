/**
 * Width in px of the picture in an image. Images are used where neither script nor stylesheet is available: in
 * newsletters, feeds and apps, on phones or in a column of 600 px. There, the text of this picture is legible, and that
 * of a wider one is not.
 */
export const IMAGE_WIDTH = 475;

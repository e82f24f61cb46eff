// A drawing as a picture of pixels.

export const PNG = "png";

const SHARPNESS = 2;
/** More pixels in a row than any browser draws. */
const MOST_PIXELS = 16_000;

/** Put a picture on the clipboard, be it still on its way; false where the page may not, or there is none. */
export async function copyPicture(image: Promise<Blob | null>): Promise<boolean> {
  const there = image.then((blob) => blob ?? Promise.reject(new Error(PNG)));
  // Where nothing can be put on the clipboard nobody else waits for it.
  there.catch(() => undefined);
  try {
    // At once: some browsers forget the press while a picture is drawn.
    await navigator.clipboard.write([new ClipboardItem({ [`image/${PNG}`]: there })]);
    return true;
  } catch {
    return false;
  }
}

/** Draw SVG as pixels; null where the browser cannot. */
export async function drawPicture(svg: string): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(SHARPNESS, MOST_PIXELS / Math.max(width, height, 1));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, `image/${PNG}`));
}

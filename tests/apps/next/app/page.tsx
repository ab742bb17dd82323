import Link from 'next/link';
import { renderFigure } from 'rare-earth-figures/node';

export default async function Article() {
  const html = await renderFigure('rare-earth-share', { view: 'trend', lang: 'ko' });
  return (
    <main>
      <div dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />
      <Link href="/client">A figure drawn in the browser</Link>
    </main>
  );
}

import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';

const benches = new WeakMap<Stage, Promise<Page>>();

/** Share of the pixels in which two pictures (PNG, base64) differ to the eye; 1 where their sizes do. */
export async function differenceOf(stage: Stage, one: string, other: string): Promise<number> {
  let bench = benches.get(stage);
  if (!bench) {
    stage.sites.serve('http://pictures.example/', '<!doctype html><title>Pictures</title>');
    bench = stage.browser.open('http://pictures.example/');
    benches.set(stage, bench);
  }
  const page = await bench;
  return page.evaluate(
    async (...pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!first || !second || first.width !== second.width || first.height !== second.height) return 1;
      let differing = 0;
      for (let at = 0; at < first.data.length; at += 4) {
        const by = [0, 1, 2].map((channel) =>
          Math.abs((first.data[at + channel] ?? 0) - (second.data[at + channel] ?? 0)),
        );
        if (Math.max(...by) > 48) differing += 1;
      }
      return differing / (first.data.length / 4);
    },
    one,
    other,
  );
}

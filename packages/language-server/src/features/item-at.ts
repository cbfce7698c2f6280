import { documentFeature } from '../feature.ts';
import { ITEM_AT, type ItemAtParams, type ItemAtResult } from '../protocol.ts';
import { entityAt } from '../read/names.ts';

/** The initiative that the cursor is in. */
export default documentFeature({
  method: ITEM_AT,
  needs: 'names',
  answer({ position }: ItemAtParams, { analysis, path, source, settings }): ItemAtResult | null {
    const offset = settings.places.offsetOf(source, position);
    const found = entityAt(analysis.roadmap.links, path, offset, 'initiative');
    return found ? { id: found.id } : null;
  },
});

import index from 'virtual:backgrounder/index';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {
  console.info(index.entities.length);
});

import { en } from '../../lib/languages/en';
import { Wording } from '../../lib/languages/wording';
import { speakOnPage } from '../../lib/ui/shared/page-wording';

// Views speak English unless a test has them speak another language.
speakOnPage(new Wording('en', en));

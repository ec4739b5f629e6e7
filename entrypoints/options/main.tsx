import { render } from 'preact';
import { browser } from '../../lib/browser';
import { BackgroundClient } from '../../lib/messages/client';
import { Options } from '../../lib/ui/options/options';
import { drawInOwnLanguage } from '../../lib/ui/shared/page-language';
import { readThisPage } from '../../lib/ui/shared/sample';

const client = new BackgroundClient((request) => browser.runtime.sendMessage(request));
await drawInOwnLanguage(browser, () => render(<Options browser={browser} client={client} />, document.body));
readThisPage(browser);

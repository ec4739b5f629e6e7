import { render } from 'preact';
import { browser } from '../../lib/browser';
import { BackgroundClient } from '../../lib/messages/client';
import { drawInOwnLanguage } from '../../lib/ui/shared/page-language';
import { readThisPage } from '../../lib/ui/shared/sample';
import { Welcome } from '../../lib/ui/welcome/welcome';

const client = new BackgroundClient((request) => browser.runtime.sendMessage(request));
await drawInOwnLanguage(browser, () => render(<Welcome browser={browser} client={client} />, document.body));
readThisPage(browser);

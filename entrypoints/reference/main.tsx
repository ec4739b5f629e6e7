import { render } from 'preact';
import { browser } from '../../lib/browser';
import { BackgroundClient } from '../../lib/messages/client';
import { Reference } from '../../lib/ui/reference/reference';
import { drawInOwnLanguage } from '../../lib/ui/shared/page-language';

const client = new BackgroundClient((request) => browser.runtime.sendMessage(request));
drawInOwnLanguage(browser, () => render(<Reference client={client} />, document.body));

import { render } from 'preact';
import { browser } from '../../lib/browser';
import { BackgroundClient } from '../../lib/messages/client';
import { Reference } from '../../lib/ui/reference/reference';

const client = new BackgroundClient((request) => browser.runtime.sendMessage(request));
render(<Reference client={client} />, document.body);

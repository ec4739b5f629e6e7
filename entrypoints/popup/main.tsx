import { render } from 'preact';
import { browser } from '../../lib/browser';
import { BackgroundClient } from '../../lib/messages/client';
import { Popup } from '../../lib/ui/popup/popup';
import { subjectOfPopup } from '../../lib/ui/popup/subject';

// Android has no popups: there it is shown as a page.
const { os } = await browser.runtime.getPlatformInfo();
document.documentElement.classList.toggle('page', os === 'android');

const client = new BackgroundClient((request) => browser.runtime.sendMessage(request));
const subject = await subjectOfPopup(browser, location.search);
render(<Popup browser={browser} client={client} {...subject} />, document.body);

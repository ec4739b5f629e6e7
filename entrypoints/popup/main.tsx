import { render } from 'preact';
import { browser } from '../../lib/browser';
import { BackgroundClient } from '../../lib/messages/client';
import { Popup } from '../../lib/ui/popup/popup';
import { subjectOfPopup } from '../../lib/ui/popup/subject';
import { drawInOwnLanguage } from '../../lib/ui/shared/page-language';

// Android has no popups: there it is shown as a page.
const { os } = await browser.runtime.getPlatformInfo();
document.documentElement.classList.toggle('page', os === 'android');

const client = new BackgroundClient((request) => browser.runtime.sendMessage(request));
const subject = await subjectOfPopup(browser, location.search);
drawInOwnLanguage(browser, () =>
  render(<Popup browser={browser} client={client} {...subject} />, document.body),
);

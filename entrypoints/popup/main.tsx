import { render } from 'preact';
import { browser } from '../../lib/browser';
import { BackgroundClient } from '../../lib/messages/client';
import { Popup } from '../../lib/ui/popup/popup';
import { subjectOfPopup } from '../../lib/ui/popup/subject';
import { drawInOwnLanguage } from '../../lib/ui/shared/page-language';

// Android has no popups: there it is shown as a page, as it is where it is opened in a tab.
const { os } = await browser.runtime.getPlatformInfo();

const client = new BackgroundClient((request) => browser.runtime.sendMessage(request));
const subject = await subjectOfPopup(browser, location.search);
document.documentElement.classList.toggle('page', os === 'android' || !subject.isOverTab);
drawInOwnLanguage(browser, () =>
  render(<Popup browser={browser} client={client} {...subject} />, document.body),
);

/** What stands in the extension's background and pages: functions given to `background()` are written against it. */
declare const chrome: typeof import("wxt/browser").browser;

/** How a client can be informed. A message never names the e-service beside a personal code. */
export const tellingWays = ['in_person', 'phone', 'sms', 'email', 'post'] as const;

/** How a client can be told. A message never carries the e-service's name beside a personal code. */
export const tellingWays = ['in_person', 'phone', 'sms', 'email', 'post'] as const;

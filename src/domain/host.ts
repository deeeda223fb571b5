/** Hosts that only one machine or one office's own network knows: by name, and by the addresses set apart for them (RFC 1918, 3927, 4193, 6761, 6762). */
const ownNames = /^(?:localhost|[^.]+)$|\.(?:localhost|local|localdomain|lan|intranet|internal|corp|home|test|invalid)$/i;
const ownNumbers = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/;
const ownLongNumbers = /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*|::ffff:.*)\]$/i;

/** Whether an address on the web leads to a host that nobody outside can reach. */
export function isOwnNetwork(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname.replace(/\.$/, '');
  return (!host.startsWith('[') && ownNames.test(host)) || ownNumbers.test(host) || ownLongNumbers.test(host);
}

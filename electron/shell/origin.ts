/** The one origin of the app's own pages. */
export const appScheme = 'app';
export const appOrigin = `${appScheme}://san-sang`;

export function isOwnPage(url: string): boolean {
  return url.startsWith(`${appOrigin}/`);
}

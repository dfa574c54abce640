/** Returns the status of the review in a webhook's answer. */
export const statusOf = ({ body }: { readonly body: string }): unknown =>
  (JSON.parse(body) as { readonly status: unknown }).status

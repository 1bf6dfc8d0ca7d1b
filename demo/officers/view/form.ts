/** Forms without a page load. */

/** Calls with what was filled in, by name. */
export const onSubmit =
  (act: (field: (name: string) => string, form: HTMLFormElement) => unknown) =>
  (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const data = new FormData(form);
    act((name) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    }, form);
  };

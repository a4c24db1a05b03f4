/** The same in JSX, with `h` as the factory. */
export const JSX_SHAPES: Readonly<Record<string, string>> = {
  children: `
import { h } from "../h.ts";

const Old = () => <p>old</p>;

const Page = ({ q }: { readonly q: boolean }) => (
  <main class={feature("A") ? "on" : "off"}>
    {feature("A") ? <b>on</b> : null}
    {feature("A") ? (
      <section>
        <p>{q ? "q" : "not q"}</p>
      </section>
    ) : (
      <Old />
    )}
    {!feature("A") ? "off" : ""}
  </main>
);

export function run(log: Log, q: boolean): void {
  log(JSON.stringify(<Page q={q} />));
}`,
};

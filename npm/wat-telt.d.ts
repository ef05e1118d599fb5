// The element <wat-telt> as a page meets it. Importing this package, or loading its script, defines the element.

/** Why a board does not start, or what is wrong with one that stands. */
export type WatTeltErrorCode =
  | "wasm-blocked"
  | "files-blocked"
  | "integrity"
  | "not-found"
  | "old-browser"
  | "stopped"
  | "storage-refused"
  | "storage-full"
  | "version-conflict"
  | "give-unhandled";

/** What a page may refuse what is given with: each has its own sentence. */
export type WatTeltRefusal = "signed-out" | "too-large" | "offline" | "refused";

/** What the resident gives, to whom the page said that it goes. */
export interface WatTeltGive {
  /** The same when it is tried again. */
  readonly id: string;
  /** The name in the attribute `receiver` as it stood when it was given. */
  readonly receiver: string;
  /** The conversation, as JSON (schema/wat-telt-gesprek-1.schema.json). */
  readonly file: File;
  /** The booklet, as a page that is to be kept and not shown; or none. */
  readonly booklet: File | null;
  /** Bytes of both. */
  readonly size: number;
  /** Tells that nobody waits any longer. */
  readonly signal: AbortSignal;
  /**
   * Has the board wait for this. It counts only when it is called while the event is heard. A `reference` of at most
   * 40 characters is shown to the resident; an error with one of the codes as its `code` is a refusal.
   */
  waitUntil(promise: Promise<{ reference?: string } | void>): void;
}

/** The events of the element. They do not bubble. */
export interface WatTeltEventMap {
  /** The board stands. */
  "wat-telt-ready": CustomEvent<null>;
  /** What lies on the table is now in a file, or no longer. */
  "wat-telt-unsaved": CustomEvent<{ unsaved: boolean }>;
  /** Something is wrong; with `fatal` no board stands. */
  "wat-telt-error": CustomEvent<{ code: WatTeltErrorCode; fatal: boolean }>;
  /** The resident gives their conversation. */
  "wat-telt-give": CustomEvent<WatTeltGive>;
}

/** The attributes of the element, for the types of a framework. The element writes none of them. */
export interface WatTeltAttributes {
  lang?: string;
  address?: "u" | "je";
  "heading-level"?: "1" | "2" | "3" | "4" | "5";
  "full-page"?: "" | boolean;
  receiver?: string;
  "receiver-purpose"?: string;
  "receiver-accepts"?: "file" | "booklet" | "file booklet";
  storage?: "none" | "tab" | "device";
  "storage-key"?: string;
  loading?: "lazy" | "eager";
  "color-scheme"?: "host" | "light" | "dark";
  domains?: string;
}

/** A board. */
export interface WatTelt extends HTMLElement {
  /** Is kept when the board stands for the first time. */
  readonly ready: Promise<void>;
  /** Whether something lies on the table that is in no file. */
  readonly unsaved: boolean;
  /** Opens a file, or the text of one; the resident is asked, and this tells what they chose. */
  open(file: File | Blob | string): Promise<"opened" | "declined">;
  /** Takes away what lies on the table, and what is kept of it. Gives whether it is gone. */
  clear(): Promise<boolean>;

  addEventListener<K extends keyof WatTeltEventMap>(
    type: K, listener: (this: WatTelt, event: WatTeltEventMap[K]) => void, options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K, listener: (this: WatTelt, event: HTMLElementEventMap[K]) => void, options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof WatTeltEventMap>(
    type: K, listener: (this: WatTelt, event: WatTeltEventMap[K]) => void, options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(
    type: K, listener: (this: WatTelt, event: HTMLElementEventMap[K]) => void, options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions,
  ): void;
}

/** What makes boards: `customElements.get("wat-telt")`. */
export interface WatTeltConstructor {
  new (): WatTelt;
  /** The version of the script. */
  readonly version: string;
  /** Forgets all that boards of this place keep on the device, as when somebody logs out. Gives whether it is gone. */
  forget(): Promise<boolean>;
}

declare global {
  interface HTMLElementTagNameMap {
    "wat-telt": WatTelt;
  }
  interface CustomElementRegistry {
    get(name: "wat-telt"): WatTeltConstructor | undefined;
    whenDefined(name: "wat-telt"): Promise<WatTeltConstructor>;
  }
}

// The page takes over what the server drew.
import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { Page } from "./app.mjs";

const { integrity } = document.querySelector("script[integrity]");
hydrateRoot(document, createElement(Page, { integrity }));

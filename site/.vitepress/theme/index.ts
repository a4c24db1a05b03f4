import DefaultTheme from "vitepress/theme";
import type { SiteMatrix } from "../../explorer/site-matrix.ts";
import { setMatrices } from "../../explorer/store.ts";
import CompareView from "./CompareView.vue";
import FlagTimeline from "./FlagTimeline.vue";
import HeatMap from "./HeatMap.vue";
import HostLookup from "./HostLookup.vue";
import MatrixPicker from "./MatrixPicker.vue";
import MermaidDiagram from "./MermaidDiagram.vue";
import ScopeLookup from "./ScopeLookup.vue";
import "./style.css";

const COMPONENTS = { CompareView, FlagTimeline, HeatMap, HostLookup, MatrixPicker, MermaidDiagram, ScopeLookup };

/** What `scripts/docs.ts` made of the specs; the configuration puts it in. */
declare const SITE_MATRICES: readonly SiteMatrix[];

/** VitePress's own theme, with the parts of the explorer. */
export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    setMatrices(SITE_MATRICES);
    for (const [name, component] of Object.entries(COMPONENTS)) app.component(name, component);
  },
};

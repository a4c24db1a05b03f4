// Made by `npm run precompile`; do not edit.
/** The pages of `templates/`, by path without `.hbs`. */
export const TEMPLATES = {
  "docs/BUILD_OPTIMIZATION.md": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "flagTable", {"start":{"line":24,"column":2},"end":{"line":24,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "The program asks for no flag.\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "The program asks for none of "
    + ((stack1 = container.lambda(container.strict(depth0, "unasked", {"start":{"line":30,"column":31},"end":{"line":30,"column":38}} ), depth0)) != null ? stack1 : "")
    + ": they change nothing in it.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003C!-- "
    + ((stack1 = alias2(alias1(depth0, "note", {"start":{"line":1,"column":7},"end":{"line":1,"column":11}} ), depth0)) != null ? stack1 : "")
    + " -->\n\n# Build optimisation\n\nWhat the bundles of each variant weigh, and what each flag adds to them: measured by `scopec build --docs`, which builds\n"
    + ((stack1 = alias2(alias1(depth0, "entries", {"start":{"line":6,"column":2},"end":{"line":6,"column":9}} ), depth0)) != null ? stack1 : "")
    + " with "
    + ((stack1 = alias2(alias1(depth0, "bundler", {"start":{"line":6,"column":19},"end":{"line":6,"column":26}} ), depth0)) != null ? stack1 : "")
    + " for "
    + ((stack1 = alias2(alias1(depth0, "target", {"start":{"line":6,"column":35},"end":{"line":6,"column":41}} ), depth0)) != null ? stack1 : "")
    + ", minified. Sizes are in bytes, source maps aside.\n\n## Variants\n\n"
    + ((stack1 = alias2(alias1(depth0, "variantTable", {"start":{"line":10,"column":2},"end":{"line":10,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n\nThe same program in other builds:\n\n"
    + ((stack1 = alias2(alias1(depth0, "otherTable", {"start":{"line":14,"column":2},"end":{"line":14,"column":12}} ), depth0)) != null ? stack1 : "")
    + "\n\nFlags that are asked for at run time leave nothing out, whatever is on.\n\n## Flags\n\nWhat a flag adds alone, and what it adds to a bundle that has all others. It may add less than nothing: the branch that it\nreplaces goes.\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasFlags"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":27,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasUnasked"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "")
    + "\n## Keeping bundles small\n\n- Put `feature(\"NAME\")` into the condition of an `if` or `?:` itself; anything else is refused, or leaves the code in.\n- Import what only a branch uses inside it, with `await import()` or `require()`: an import at the top stays for its effects.\n- Give a variant a `budget` in the spec; `scopec build` fails beyond it.\n- Run `scopec build --check` in CI: it proves anew what is absent from each variant.\n";
},"useData":true},
  "docs/COMPONENTS_AUTO.md": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\u003C!-- "
    + ((stack1 = alias2(alias1(depth0, "note", {"start":{"line":1,"column":7},"end":{"line":1,"column":11}} ), depth0)) != null ? stack1 : "")
    + " -->\n\n# Components\n\n"
    + ((stack1 = alias2(alias1(depth0, "componentCount", {"start":{"line":5,"column":2},"end":{"line":5,"column":16}} ), depth0)) != null ? stack1 : "")
    + " components, held to their promises by "
    + ((stack1 = alias2(alias1(depth0, "guardrailCount", {"start":{"line":5,"column":59},"end":{"line":5,"column":73}} ), depth0)) != null ? stack1 : "")
    + " guardrails. Each has a sheet of its own with its interface,\nits guardrails, the tests that prove them, and what has to be true before it is accepted.\n\n## Deliverables\n\n"
    + ((stack1 = alias2(alias1(depth0, "componentTable", {"start":{"line":10,"column":2},"end":{"line":10,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n## Sheets\n\n"
    + ((stack1 = alias2(alias1(depth0, "sheetTable", {"start":{"line":14,"column":2},"end":{"line":14,"column":12}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "docs/FEATURE_FLAGS_DEVELOPER_GUIDE.md": {"0":function(container,depth0,helpers,partials,data) {
    return " and platforms";
},"1":function(container,depth0,helpers,partials,data) {
    return "- [Use a flag](#use-a-flag)\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "- [Work as a variant](#work-as-a-variant)\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\n### "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":26,"column":6},"end":{"line":26,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "intro", {"start":{"line":28,"column":2},"end":{"line":28,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "code", {"start":{"line":30,"column":2},"end":{"line":30,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## Use a flag\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":52,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"guards"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":0},"end":{"line":60,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":70,"column":7}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return "Code asks for a flag with `feature()` of `bun:bundle`, which is decided while Bun bundles. The names are types: a misspelt one is\nan error in the editor, and in `tsc`. [The guide](FEATURE_FLAGS_GUIDE.md) says what there is.\n";
},"6":function(container,depth0,helpers,partials,data) {
    return "Code asks the matrix for the flags of a host. The names are types: a misspelt one is an error in the editor, and in `tsc`.\n[The guide](FEATURE_FLAGS_GUIDE.md) says what there is.\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n### What to keep away from\n\nBun builds these without a complaint, and leaves the guarded code in:\n\n"
    + ((stack1 = container.lambda(container.strict(depth0, "misuseTable", {"start":{"line":67,"column":2},"end":{"line":67,"column":13}} ), depth0)) != null ? stack1 : "")
    + "\n\n`npx scopec flags scan` finds them; `npx scopec build --check` proves that nothing else is left.\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n## Work as a variant\n\nA variant is a set of flags that are on; all others are off. One process knows one set, so tests run once for each:\n\n"
    + ((stack1 = container.lambda(container.strict(depth0, "variantTable", {"start":{"line":78,"column":2},"end":{"line":78,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003C!-- "
    + ((stack1 = alias2(alias1(depth0, "note", {"start":{"line":1,"column":7},"end":{"line":1,"column":11}} ), depth0)) != null ? stack1 : "")
    + " -->\n\n# Developer guide\n\nThis project knows "
    + ((stack1 = alias2(alias1(depth0, "rowCount", {"start":{"line":5,"column":21},"end":{"line":5,"column":29}} ), depth0)) != null ? stack1 : "")
    + " of hosts"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasPlatforms"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":40},"end":{"line":5,"column":81}}})) != null ? stack1 : "")
    + ", for "
    + ((stack1 = alias2(alias1(depth0, "scopes", {"start":{"line":5,"column":89},"end":{"line":5,"column":95}} ), depth0)) != null ? stack1 : "")
    + ".\nWhat each may use is written once, in the spec below `spec/`; everything below `generated/` follows from it.\n\n- [Set up](#set-up)\n- [Ask the matrix](#ask-the-matrix)\n- [Change it](#change-it)\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasFlags"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + "- [Before you push](#before-you-push)\n\n## Set up\n\n"
    + ((stack1 = alias2(alias1(depth0, "setUp", {"start":{"line":21,"column":2},"end":{"line":21,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\n## Ask the matrix\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"examples"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "")
    + "\nThe whole matrix, for people, is in [SCOPING_MATRIX_AUTO.md](SCOPING_MATRIX_AUTO.md).\n\n## Change it\n\nEdit the spec, never what is generated. Then look at what the change means:\n\n"
    + ((stack1 = alias2(alias1(depth0, "change", {"start":{"line":39,"column":2},"end":{"line":39,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\nThe difference below `generated/` belongs to the change: commit both together.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasFlags"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":71,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":72,"column":0},"end":{"line":79,"column":7}}})) != null ? stack1 : "")
    + "\n## Before you push\n\n"
    + ((stack1 = alias2(alias1(depth0, "push", {"start":{"line":83,"column":2},"end":{"line":83,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "docs/FEATURE_FLAGS_GUIDE.md": {"0":function(container,depth0,helpers,partials,data) {
    return "A flag decides which code a build has in it; what a build is made without is not in it.\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "Each is on or off for a host, as the matrix says; the same program serves all hosts.\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "- [Which build has which flag](#which-build-has-which-flag)\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "- [Owners and dependencies](#owners-and-dependencies)\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n![Heat map: "
    + ((stack1 = container.lambda(container.strict(depth0, "heatMapShows", {"start":{"line":26,"column":14},"end":{"line":26,"column":26}} ), depth0)) != null ? stack1 : "")
    + "; the tables here and of each scope say the same in words](flags-by-cell.svg)\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## Which build has which flag\n\nRead two columns against each other to see what differs between two builds."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasPlain"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":75},"end":{"line":34,"column":141}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasBuilt"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":38,"column":7}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " Built without any flag: "
    + ((stack1 = container.lambda(container.strict(depth0, "plainVariants", {"start":{"line":34,"column":118},"end":{"line":34,"column":131}} ), depth0)) != null ? stack1 : "")
    + ".";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n"
    + ((stack1 = container.lambda(container.strict(depth0, "flagsByVariantTable", {"start":{"line":37,"column":2},"end":{"line":37,"column":21}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "After its last day a flag has expired and should be gone, from the code and from the spec. The next to go come first.\n\n"
    + ((stack1 = container.lambda(container.strict(depth0, "flagEndTable", {"start":{"line":46,"column":2},"end":{"line":46,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n\n`npx scopec lint` warns of those whose day is over, and names those that have 30 days left.\n";
},"9":function(container,depth0,helpers,partials,data) {
    return "No flag of this matrix has a last day: none expires, next quarter or later. A flag gets one by `expires` in the spec.\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## Owners and dependencies\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"hasRelations"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":0},"end":{"line":58,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.lambda(container.strict(depth0, "flagTermsTable", {"start":{"line":60,"column":2},"end":{"line":60,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n"
    + ((stack1 = container.lambda(container.strict(depth0, "relationsDiagram", {"start":{"line":57,"column":2},"end":{"line":57,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003C!-- "
    + ((stack1 = alias2(alias1(depth0, "note", {"start":{"line":1,"column":7},"end":{"line":1,"column":11}} ), depth0)) != null ? stack1 : "")
    + " -->\n\n# Feature flags\n\n"
    + ((stack1 = alias2(alias1(depth0, "flagCount", {"start":{"line":5,"column":2},"end":{"line":5,"column":11}} ), depth0)) != null ? stack1 : "")
    + ": where each is on, until when it stays, and who answers for it.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + "[How to use them in code](FEATURE_FLAGS_DEVELOPER_GUIDE.md) is a page of its own.\n\n- [Where flags are on](#where-flags-are-on)\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + "- [Ends](#ends)\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasTerms"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + "- [Look after them](#look-after-them)\n\n## Where flags are on\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasHeatMap"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":27,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias2(alias1(depth0, "flagUseTable", {"start":{"line":29,"column":2},"end":{"line":29,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":39,"column":7}}})) != null ? stack1 : "")
    + "\n## Ends\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasEnds"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":51,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasTerms"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":61,"column":7}}})) != null ? stack1 : "")
    + "\n## Look after them\n\nThe flags with their owners, their age and how many places of the code ask for each:\n\n"
    + ((stack1 = alias2(alias1(depth0, "commands", {"start":{"line":67,"column":2},"end":{"line":67,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n`npx scopec flags scan` says what the code does with them that it should not; `npx scopec flags retire` takes one out for good.\n";
},"useData":true},
  "docs/MASTER_PERF_MATRIX.md": {"0":function(container,depth0,helpers,partials,data) {
    return "- [Debug flags](#debug-flags)\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "- [Secrets](#secrets)\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " Those that serve customers: "
    + ((stack1 = container.lambda(container.strict(depth0, "production", {"start":{"line":21,"column":139},"end":{"line":21,"column":149}} ), depth0)) != null ? stack1 : "")
    + ".";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n"
    + ((stack1 = container.lambda(container.strict(depth0, "roleTable", {"start":{"line":45,"column":2},"end":{"line":45,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## Debug flags\n\nFlags that show or fake things that customers must not see: "
    + ((stack1 = container.lambda(container.strict(depth0, "debugFlags", {"start":{"line":53,"column":62},"end":{"line":53,"column":72}} ), depth0)) != null ? stack1 : "")
    + ". No scope that serves customers may have one on, which the\nrule `no-debug-in-production` checks. "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isDebugOn"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":54,"column":38},"end":{"line":54,"column":125}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Where one is on: "
    + ((stack1 = container.lambda(container.strict(depth0, "debugScopes", {"start":{"line":54,"column":74},"end":{"line":54,"column":85}} ), depth0)) != null ? stack1 : "")
    + ".";
},"6":function(container,depth0,helpers,partials,data) {
    return "None is on in any row.";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n## Secrets\n\nA row's backend has to exist on its platform, and to be fit for customers' secrets where its scope serves them: the rule\n`no-unfit-secrets-backend`.\n\n"
    + ((stack1 = container.lambda(container.strict(depth0, "backendTable", {"start":{"line":63,"column":2},"end":{"line":63,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003C!-- "
    + ((stack1 = alias2(alias1(depth0, "note", {"start":{"line":1,"column":7},"end":{"line":1,"column":11}} ), depth0)) != null ? stack1 : "")
    + " -->\n\n# Security framework\n\nWhat keeps tenants apart in this matrix, and the test that proves it.\n\n- [Isolation of scopes](#isolation-of-scopes)\n- [Guardrails](#guardrails)\n- [Limits](#limits)\n- [Roles and permissions](#roles-and-permissions)\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasDebugFlags"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasBackends"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + "- [Prove it](#prove-it)\n\n## Isolation of scopes\n\nNo two scopes share a storage path or a service name; Size/Impact says which are whose."
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasProduction"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":87},"end":{"line":21,"column":159}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "isolationTable", {"start":{"line":23,"column":2},"end":{"line":23,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n## Guardrails\n\nGenerated tests compare the generated modules with the matrix. Each of these is one of them:\n\n"
    + ((stack1 = alias2(alias1(depth0, "guardrailTable", {"start":{"line":29,"column":2},"end":{"line":29,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "guardrailCommands", {"start":{"line":31,"column":2},"end":{"line":31,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n\n## Limits\n\nThe spec's `limits` sets them; a scope's own limits hold in it instead. `scopec/runtime/metrics` and `scopec/runtime/realtime` refuse\nwhat goes beyond them.\n\n"
    + ((stack1 = alias2(alias1(depth0, "limitTable", {"start":{"line":38,"column":2},"end":{"line":38,"column":12}} ), depth0)) != null ? stack1 : "")
    + "\n\n## Roles and permissions\n\nA permission is about the scope of the token that carries it, and no other.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasRoles"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":46,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias2(alias1(depth0, "permissionTable", {"start":{"line":48,"column":2},"end":{"line":48,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasDebugFlags"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":55,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasBackends"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":0},"end":{"line":64,"column":7}}})) != null ? stack1 : "")
    + "\n## Prove it\n\n"
    + ((stack1 = alias2(alias1(depth0, "commands", {"start":{"line":68,"column":2},"end":{"line":68,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "docs/MUTATION_REPORT.md": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Of no use for this matrix, since they noticed nothing: "
    + ((stack1 = container.lambda(container.strict(depth0, "useless", {"start":{"line":23,"column":57},"end":{"line":23,"column":64}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "None is useless: each noticed some change.\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Rules that noticed none of these changes, which break other things: "
    + ((stack1 = container.lambda(container.strict(depth0, "idle", {"start":{"line":29,"column":70},"end":{"line":29,"column":74}} ), depth0)) != null ? stack1 : "")
    + ". Each has fixtures of its own that it fails.\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Changes that no guardrail noticed:\n\n"
    + ((stack1 = container.lambda(container.strict(depth0, "survivorTable", {"start":{"line":43,"column":2},"end":{"line":43,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "None.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003C!-- "
    + ((stack1 = alias2(alias1(depth0, "note", {"start":{"line":1,"column":7},"end":{"line":1,"column":11}} ), depth0)) != null ? stack1 : "")
    + " -->\n\n# Mutation report\n\n"
    + ((stack1 = alias2(alias1(depth0, "count", {"start":{"line":5,"column":2},"end":{"line":5,"column":7}} ), depth0)) != null ? stack1 : "")
    + " changes that would harm tenants, made one at a time and in memory to the spec and to each kind of generated file (seed\n"
    + ((stack1 = alias2(alias1(depth0, "seed", {"start":{"line":6,"column":2},"end":{"line":6,"column":6}} ), depth0)) != null ? stack1 : "")
    + ", at most four of each kind), and what noticed them. Every layer is asked by itself: reading the spec, the rules, the guardrails\nthat are generated, the check for drift. A change counts as noticed only where each guardrail that is meant to notice it does, whatever\nelse would.\n\n## Score\n\n"
    + ((stack1 = alias2(alias1(depth0, "scoreTable", {"start":{"line":12,"column":2},"end":{"line":12,"column":12}} ), depth0)) != null ? stack1 : "")
    + "\n\n*Refused*: the spec is not read, or gives no files, so that no guardrail has anything to look at. *Equivalent*: proven to change\nnothing. *Unguarded*: no guardrail is meant to notice it, with the reason below. The score is the share of noticed and refused\nchanges among these and the missed ones.\n\n## Guardrails\n\n"
    + ((stack1 = alias2(alias1(depth0, "guardrailTable", {"start":{"line":20,"column":2},"end":{"line":20,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasUseless"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":26,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasIdle"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + "\n## Kinds of changes\n\nThe last column names the guardrails that are meant to notice a change.\n\n"
    + ((stack1 = alias2(alias1(depth0, "mutatorTable", {"start":{"line":36,"column":2},"end":{"line":36,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n\n## Survivors\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasSurvivors"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":46,"column":7}}})) != null ? stack1 : "")
    + "\n## Each change\n\n"
    + ((stack1 = alias2(alias1(depth0, "changeTable", {"start":{"line":50,"column":2},"end":{"line":50,"column":13}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "docs/QUICK_REFERENCE.md": {"0":function(container,depth0,helpers,partials,data) {
    return "- [Where flags are on](FEATURE_FLAGS_GUIDE.md#where-flags-are-on), and [which expire when](FEATURE_FLAGS_GUIDE.md#ends).\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "; it builds the variants that a change touches, and compares sizes";
},"2":function(container,depth0,helpers,partials,data) {
    return "- [What builds weigh](BUILD_OPTIMIZATION.md), and what each flag adds.\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- Those that serve customers: "
    + ((stack1 = container.lambda(container.strict(depth0, "production", {"start":{"line":41,"column":32},"end":{"line":41,"column":42}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003C!-- "
    + ((stack1 = alias2(alias1(depth0, "note", {"start":{"line":1,"column":7},"end":{"line":1,"column":11}} ), depth0)) != null ? stack1 : "")
    + " -->\n\n# Quick reference\n\n- [Developer](#developer)\n- [DevOps](#devops)\n- [Security](#security)\n- [Docs author](#docs-author)\n\n## Developer\n\nWhy "
    + ((stack1 = alias2(alias1(depth0, "example", {"start":{"line":12,"column":6},"end":{"line":12,"column":13}} ), depth0)) != null ? stack1 : "")
    + " is what it is; whether the spec is right; what follows from it:\n\n"
    + ((stack1 = alias2(alias1(depth0, "developer", {"start":{"line":14,"column":2},"end":{"line":14,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n- The spec below `spec/` is the only thing to edit; commit it together with what it changes below `generated/`.\n- [From a fresh clone to a change](FEATURE_FLAGS_DEVELOPER_GUIDE.md); [which scope a host gets](SCOPING_MATRIX_AUTO.md#detection).\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasFlags"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + "\n## DevOps\n\nWhat CI runs; each exits with 0 when all is well, 1 for findings, 2 when it could not do its work:\n\n"
    + ((stack1 = alias2(alias1(depth0, "devops", {"start":{"line":26,"column":2},"end":{"line":26,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\n- `.github/workflows/scopec.yml` checks for drift and mistakes, and says what a pull request changes"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"builds"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":100},"end":{"line":28,"column":187}}})) != null ? stack1 : "")
    + ".\n- [The rows](SCOPING_MATRIX_AUTO.md#master-table): storage, secrets, time zones.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasSizes"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":32,"column":7}}})) != null ? stack1 : "")
    + "\n## Security\n\nWhat the spec gets wrong; what a change of it means for tenants; whether the generated modules keep them apart:\n\n"
    + ((stack1 = alias2(alias1(depth0, "security", {"start":{"line":38,"column":2},"end":{"line":38,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasProduction"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":42,"column":7}}})) != null ? stack1 : "")
    + "- [Isolation, guardrails and limits](MASTER_PERF_MATRIX.md).\n- A change that gives a tenant other data is breaking: `scopec diff` exits with 1 until `approvals` in the spec accepts it.\n\n## Docs author\n\nWrite the pages again; check their tables against the standard:\n\n"
    + ((stack1 = alias2(alias1(depth0, "author", {"start":{"line":50,"column":2},"end":{"line":50,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\n- [The table format](TABLE_FORMAT_STANDARD.md). `npx scopec docs lint docs/*.md` holds hand-written pages to it.\n- A part of a hand-written page is kept current between `scopec:begin` and `scopec:end`: `npx scopec docs inject README.md`.\n";
},"useData":true},
  "docs/README.md": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", "
    + ((stack1 = container.lambda(container.strict(depth0, "flagCount", {"start":{"line":5,"column":48},"end":{"line":5,"column":57}} ), depth0)) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", "
    + ((stack1 = container.lambda(container.strict(depth0, "variantCount", {"start":{"line":5,"column":89},"end":{"line":5,"column":101}} ), depth0)) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "- Which flags are on where? [Where flags are on](FEATURE_FLAGS_GUIDE.md#where-flags-are-on)\n- Which flags expire next quarter, and whose are they? [Ends](FEATURE_FLAGS_GUIDE.md#ends)\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "- What differs between two builds? [Which build has which flag](FEATURE_FLAGS_GUIDE.md#which-build-has-which-flag)\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "- What does a build weigh, and what does a flag add? [Build optimisation](BUILD_OPTIMIZATION.md)\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "- Which component keeps which promise, and which test proves it? [Components](COMPONENTS_AUTO.md)\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003C!-- "
    + ((stack1 = alias2(alias1(depth0, "note", {"start":{"line":1,"column":7},"end":{"line":1,"column":11}} ), depth0)) != null ? stack1 : "")
    + " -->\n\n# Documentation of the scoping matrix\n\n"
    + ((stack1 = alias2(alias1(depth0, "rowCount", {"start":{"line":5,"column":2},"end":{"line":5,"column":10}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "scopeCount", {"start":{"line":5,"column":16},"end":{"line":5,"column":26}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasFlags"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":28},"end":{"line":5,"column":66}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":66},"end":{"line":5,"column":110}}})) != null ? stack1 : "")
    + ": compiled from the spec, so that these pages say what the code does.\n\n- [Find an answer](#find-an-answer)\n- [The pages](#the-pages)\n- [Keep them current](#keep-them-current)\n\n## Find an answer\n\n- Which scope does a host get, and which hosts become a scope? [Detection](SCOPING_MATRIX_AUTO.md#detection)\n- What may a scope use? [By scope](SCOPING_MATRIX_AUTO.md#by-scope)\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasFlags"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasSizes"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "")
    + "- What keeps tenants apart? [Security framework](MASTER_PERF_MATRIX.md)\n- What may each role do? [Roles](MASTER_PERF_MATRIX.md#roles-and-permissions)\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasComponents"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":7}}})) != null ? stack1 : "")
    + "- How do I make a change? [Developer guide](FEATURE_FLAGS_DEVELOPER_GUIDE.md)\n\n## The pages\n\n"
    + ((stack1 = alias2(alias1(depth0, "pageTable", {"start":{"line":34,"column":2},"end":{"line":34,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n## Keep them current\n\nNever edit these pages: change the spec, then write them again. The second command is the one that CI runs.\n\n"
    + ((stack1 = alias2(alias1(depth0, "refresh", {"start":{"line":40,"column":2},"end":{"line":40,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "docs/SCOPING_MATRIX_AUTO.md": {"0":function(container,depth0,helpers,partials,data) {
    return " and platform";
},"1":function(container,depth0,helpers,partials,data) {
    return "";
},"2":function(container,depth0,helpers,partials,data) {
    return "s";
},"3":function(container,depth0,helpers,partials,data) {
    return "- [By platform](#by-platform)\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "- ["
    + ((stack1 = alias2(alias1(depth0, "ownTitle", {"start":{"line":14,"column":5},"end":{"line":14,"column":13}} ), depth0)) != null ? stack1 : "")
    + "](#"
    + ((stack1 = alias2(alias1(depth0, "ownAnchor", {"start":{"line":14,"column":20},"end":{"line":14,"column":29}} ), depth0)) != null ? stack1 : "")
    + ")\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "- [Secrets backends](#secrets-backends)\n";
},"6":function(container,depth0,helpers,partials,data) {
    return "- [Flag mapping](#flag-mapping)\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "- [Build variants](#build-variants)\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## By platform\n\nWhat decides for each serving domain. A domain without a row for the platform, nor one for "
    + ((stack1 = alias2(alias1(depth0, "anyPlatform", {"start":{"line":43,"column":93},"end":{"line":43,"column":104}} ), depth0)) != null ? stack1 : "")
    + ", gets the row of\nthe fallback scope "
    + ((stack1 = alias2(alias1(depth0, "fallback", {"start":{"line":44,"column":21},"end":{"line":44,"column":29}} ), depth0)) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"platforms"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":0},"end":{"line":50,"column":9}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\n### Platform "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":47,"column":15},"end":{"line":47,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":49,"column":2},"end":{"line":49,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n"
    + ((stack1 = container.lambda(container.strict(depth0, "scopeOverview", {"start":{"line":56,"column":2},"end":{"line":56,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"scopes"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":70,"column":9}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\n### Scope "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":60,"column":12},"end":{"line":60,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "description", {"start":{"line":62,"column":2},"end":{"line":62,"column":13}} ), depth0)) != null ? stack1 : "")
    + "\n\n- Tier: "
    + ((stack1 = alias2(alias1(depth0, "tier", {"start":{"line":64,"column":10},"end":{"line":64,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n- Standing: "
    + ((stack1 = alias2(alias1(depth0, "kinds", {"start":{"line":65,"column":14},"end":{"line":65,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n- Flags on in some row: "
    + ((stack1 = alias2(alias1(depth0, "flags", {"start":{"line":66,"column":26},"end":{"line":66,"column":31}} ), depth0)) != null ? stack1 : "")
    + "\n- Rows: "
    + ((stack1 = alias2(alias1(depth0, "rowCount", {"start":{"line":67,"column":10},"end":{"line":67,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":69,"column":2},"end":{"line":69,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\n## "
    + ((stack1 = alias2(alias1(depth0, "ownTitle", {"start":{"line":74,"column":5},"end":{"line":74,"column":13}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "ownTable", {"start":{"line":76,"column":2},"end":{"line":76,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n## Secrets backends\n\nA row's backend exists on its platform, and is fit for customers' secrets where its scope serves them.\n\n"
    + ((stack1 = container.lambda(container.strict(depth0, "backendTable", {"start":{"line":104,"column":2},"end":{"line":104,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## Flag mapping\n\n"
    + ((stack1 = alias2(alias1(depth0, "flagCount", {"start":{"line":110,"column":2},"end":{"line":110,"column":11}} ), depth0)) != null ? stack1 : "")
    + " flags"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":110,"column":19},"end":{"line":110,"column":78}}})) != null ? stack1 : "")
    + ". [The guide to them](FEATURE_FLAGS_GUIDE.md) says which end when and depend on which.\n\n"
    + ((stack1 = alias2(alias1(depth0, "flagTable", {"start":{"line":112,"column":2},"end":{"line":112,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n### Where flags are on\n\n"
    + ((stack1 = alias2(alias1(depth0, "flagUseTable", {"start":{"line":116,"column":2},"end":{"line":116,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasFlagTerms"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":117,"column":0},"end":{"line":122,"column":7}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    return ", for `feature()` of `bun:bundle`";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n### Owners, ends and dependencies\n\n"
    + ((stack1 = container.lambda(container.strict(depth0, "flagTermsTable", {"start":{"line":121,"column":2},"end":{"line":121,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\n## Build variants\n\n"
    + ((stack1 = alias2(alias1(depth0, "variantCount", {"start":{"line":128,"column":2},"end":{"line":128,"column":14}} ), depth0)) != null ? stack1 : "")
    + " variants. A flag that a variant does not list is off, and the code behind it is not in the bundle.\n\n"
    + ((stack1 = alias2(alias1(depth0, "variantTable", {"start":{"line":130,"column":2},"end":{"line":130,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "variantFlagTable", {"start":{"line":132,"column":2},"end":{"line":132,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "roleTable", {"start":{"line":145,"column":2},"end":{"line":145,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"20":function(container,depth0,helpers,partials,data) {
    return "The spec declares no roles.\n";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\n### "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":159,"column":6},"end":{"line":159,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "intro", {"start":{"line":161,"column":2},"end":{"line":161,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "code", {"start":{"line":163,"column":2},"end":{"line":163,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003C!-- "
    + ((stack1 = alias2(alias1(depth0, "note", {"start":{"line":1,"column":7},"end":{"line":1,"column":11}} ), depth0)) != null ? stack1 : "")
    + " -->\n\n# Scoping matrix\n\nWhich scope (tenant context) applies to each host"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasPlatforms"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":49},"end":{"line":5,"column":89}}})) != null ? stack1 : "")
    + ", and what it may use: "
    + ((stack1 = alias2(alias1(depth0, "rowCount", {"start":{"line":5,"column":114},"end":{"line":5,"column":122}} ), depth0)) != null ? stack1 : "")
    + " rows, "
    + ((stack1 = alias2(alias1(depth0, "scopeNames", {"start":{"line":5,"column":133},"end":{"line":5,"column":143}} ), depth0)) != null ? stack1 : "")
    + ",\nthe platform"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"isOnePlatform"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":6,"column":12},"end":{"line":6,"column":49}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = alias2(alias1(depth0, "platformNames", {"start":{"line":6,"column":52},"end":{"line":6,"column":65}} ), depth0)) != null ? stack1 : "")
    + ".\n\n- [Master table](#master-table)\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasPlatforms"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + "- [By scope](#by-scope)\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasOwnColumns"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "- [Detection](#detection)\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasBackends"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasFlags"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + "- [Security limits](#security-limits)\n- [Roles and permissions](#roles-and-permissions)\n- [Integration patterns](#integration-patterns)\n\n## Master table\n\nAll rows with all columns, sorted by serving domain"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasPlatforms"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":51},"end":{"line":32,"column":91}}})) != null ? stack1 : "")
    + ".\n\n"
    + ((stack1 = alias2(alias1(depth0, "masterMatrix", {"start":{"line":34,"column":2},"end":{"line":34,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n\n### Columns\n\n"
    + ((stack1 = alias2(alias1(depth0, "columnTable", {"start":{"line":38,"column":2},"end":{"line":38,"column":13}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasPlatforms"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":51,"column":7}}})) != null ? stack1 : "")
    + "\n## By scope\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"isCompact"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":71,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasOwnColumns"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":72,"column":0},"end":{"line":77,"column":7}}})) != null ? stack1 : "")
    + "\n## Detection\n\nThe first rule that matches decides. Exact hosts come before wildcards, longer wildcards before shorter ones.\n\n"
    + ((stack1 = alias2(alias1(depth0, "hostPath", {"start":{"line":83,"column":2},"end":{"line":83,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "detectionTable", {"start":{"line":85,"column":2},"end":{"line":85,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\nA host is compared in its canonical form: ASCII letters in lower case, without a port, without one trailing dot. Nothing is\nrepaired: whatever is not the name or address of a host is rejected and gets the fallback scope, never a scope of the table.\n\n| Host header                 | Compared as       | Because                                    |\n| --------------------------- | ----------------- | ------------------------------------------ |\n| `Api.Example.COM:8443`      | `api.example.com` | case and port do not matter                |\n| `api.example.com.`          | `api.example.com` | one trailing dot is the same name          |\n| `api.example.com..`         | rejected          | an empty label                             |\n| `api.example.com:`          | rejected          | an empty port                              |\n| `http://api.example.com`    | rejected          | a scheme is not part of a host             |\n| `127.1`                     | rejected          | an address that is not written out         |\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasBackends"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":98,"column":0},"end":{"line":105,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasFlags"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":106,"column":0},"end":{"line":123,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":124,"column":0},"end":{"line":133,"column":7}}})) != null ? stack1 : "")
    + "\n## Security limits\n\nWhat a scope has of its own counts instead of what all scopes have. `LIMITS` of `generated/security.ts` holds the result for each\nscope.\n\n"
    + ((stack1 = alias2(alias1(depth0, "limitTable", {"start":{"line":140,"column":2},"end":{"line":140,"column":12}} ), depth0)) != null ? stack1 : "")
    + "\n\n## Roles and permissions\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasRoles"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.program(20, data, 0),"data":data,"loc":{"start":{"line":144,"column":0},"end":{"line":148,"column":7}}})) != null ? stack1 : "")
    + "\nA permission is about the scope of the token that carries it, and no other.\n\n"
    + ((stack1 = alias2(alias1(depth0, "permissionTable", {"start":{"line":152,"column":2},"end":{"line":152,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n\n## Integration patterns\n\nThe examples stand at the root of the project, beside `generated/`.\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"examples"),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":157,"column":0},"end":{"line":164,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "docs/TABLE_FORMAT_STANDARD.md": {"0":function(container,depth0,helpers,partials,data) {
    return "variants, ";
},"1":function(container,depth0,helpers,partials,data) {
    return "Variant, ";
},"2":function(container,depth0,helpers,partials,data) {
    return ", or of variants,";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003C!-- "
    + ((stack1 = alias2(alias1(depth0, "note", {"start":{"line":1,"column":7},"end":{"line":1,"column":11}} ), depth0)) != null ? stack1 : "")
    + " -->\n\n# Table format standard\n\nHow tables look that list flags, "
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":33},"end":{"line":5,"column":69}}})) != null ? stack1 : "")
    + "security requirements or deliverables, so that a reader finds the same thing in the\nsame place on every page. The generated pages keep to it; hand-written ones may be held to it.\n\n- [The columns](#the-columns)\n- [The rules](#the-rules)\n- [The tables of this matrix](#the-tables-of-this-matrix)\n- [Checking a page](#checking-a-page)\n\n## The columns\n\n"
    + ((stack1 = alias2(alias1(depth0, "columnTable", {"start":{"line":15,"column":2},"end":{"line":15,"column":13}} ), depth0)) != null ? stack1 : "")
    + "\n\n## The rules\n\n`scopec docs lint` finds what breaks them, as `master-table-columns`:\n\n- A table is a listing when its first column is called Name, Flag, "
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":67},"end":{"line":21,"column":102}}})) != null ? stack1 : "")
    + "Limit, Guardrail, Requirement or Deliverable, or when\n  all that stands in it are names of flags"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasVariants"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":42},"end":{"line":22,"column":85}}})) != null ? stack1 : "")
    + " of the matrix.\n- A listing has the columns "
    + ((stack1 = alias2(alias1(depth0, "required", {"start":{"line":23,"column":30},"end":{"line":23,"column":38}} ), depth0)) != null ? stack1 : "")
    + "; its first column is Name.\n- The columns of the standard stand in the order above. Columns of its own follow behind them.\n- No cell is empty: a dash (–) says that there is nothing.\n- Scope holds one of "
    + ((stack1 = alias2(alias1(depth0, "scopes", {"start":{"line":26,"column":23},"end":{"line":26,"column":29}} ), depth0)) != null ? stack1 : "")
    + ", or `all`; Tier one of "
    + ((stack1 = alias2(alias1(depth0, "tiers", {"start":{"line":26,"column":57},"end":{"line":26,"column":62}} ), depth0)) != null ? stack1 : "")
    + ", or `all`.\n\n## The tables of this matrix\n\n"
    + ((stack1 = alias2(alias1(depth0, "listingTable", {"start":{"line":30,"column":2},"end":{"line":30,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n\n## Checking a page\n\nWithout files, the generated pages are checked; with files, e.g. `npx scopec docs lint docs/*.md`, those:\n\n"
    + ((stack1 = alias2(alias1(depth0, "commands", {"start":{"line":36,"column":2},"end":{"line":36,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "docs/factory/COMPONENT.md": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\u003C!-- "
    + ((stack1 = alias2(alias1(depth0, "note", {"start":{"line":1,"column":7},"end":{"line":1,"column":11}} ), depth0)) != null ? stack1 : "")
    + " -->\n\n# "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":3,"column":4},"end":{"line":3,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "purpose", {"start":{"line":5,"column":2},"end":{"line":5,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n- [Identity](#identity)\n- [Interface contract](#interface-contract)\n- [Guardrails](#guardrails)\n- [Proof](#proof)\n- [Tests](#tests)\n- [Acceptance criteria](#acceptance-criteria)\n\n## Identity\n\n"
    + ((stack1 = alias2(alias1(depth0, "identityTable", {"start":{"line":16,"column":2},"end":{"line":16,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n\nIts code is in "
    + ((stack1 = alias2(alias1(depth0, "module", {"start":{"line":18,"column":17},"end":{"line":18,"column":23}} ), depth0)) != null ? stack1 : "")
    + ".\n\n## Interface contract\n\n"
    + ((stack1 = alias2(alias1(depth0, "interfaceTable", {"start":{"line":22,"column":2},"end":{"line":22,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n## Guardrails\n\nEach of them always holds, whatever the component is given. How grave it is when one does not stands under Size/Impact.\n\n"
    + ((stack1 = alias2(alias1(depth0, "guardrailTable", {"start":{"line":28,"column":2},"end":{"line":28,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n## Proof\n\n"
    + ((stack1 = alias2(alias1(depth0, "proofTable", {"start":{"line":32,"column":2},"end":{"line":32,"column":12}} ), depth0)) != null ? stack1 : "")
    + "\n\n`npx scopec scaffold --check` finds a guardrail whose test is not there, or is skipped.\n\n## Tests\n\n"
    + ((stack1 = alias2(alias1(depth0, "testTable", {"start":{"line":38,"column":2},"end":{"line":38,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n## Acceptance criteria\n\n"
    + ((stack1 = alias2(alias1(depth0, "acceptanceTable", {"start":{"line":42,"column":2},"end":{"line":42,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "init/.gitattributes": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "# What scopec generates: collapsed in reviews, with the same line endings on every system, and never in conflict: the spec is\n# merged row by row, and these follow from it. Once in each clone: npx scopec merge --install\n/generated/** text eol=lf linguist-generated merge=scopec\n/spec/matrix.schema.json text eol=lf linguist-generated merge=scopec\n/spec/matrix-part.schema.json text eol=lf linguist-generated merge=scopec\n/.github/workflows/scopec*.yml text eol=lf linguist-generated merge=scopec\n/spec/**/*.yaml merge=scopec\n/spec/**/*.yml merge=scopec\n";
},"useData":true},
  "init/.gitignore": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "node_modules/\n/dist/\n/generated/.scopec-tmp/\n";
},"useData":true},
  "init/spec/matrix.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "workflows:\n  folder: "
    + ((stack1 = container.lambda(container.strict(depth0, "folder", {"start":{"line":155,"column":12},"end":{"line":155,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "# workflows:\n#   branch: main\n#   docs: {folder: generated/docs}\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# yaml-language-server: $schema=./matrix.schema.json\n#\n# The scoping matrix: which tenant (scope) each host belongs to on each platform, and what it may use there. Put your own names\n# in place of these, run `npm run gen`, and commit this file together with what changed in `generated/`.\n# `npx scopec explain acme.example.com` says why a host gets what it gets.\nversion: 1\n\n# More files of the spec, where one is too long; each has sections like this one.\n# include: rows/*.yaml\n\n# The tenants. What stands in `defaults` holds for each row of the scope that does not say otherwise. Exactly one scope is the\n# `fallback`: it gets every host that no row names, so it has the least privileges.\nscopes:\n  ACME:\n    description: The customer Acme\n    tier: premium\n    production: true\n    defaults:\n      storagePath: tenants/acme/\n      secretsBackend: Vault\n      serviceNameFormat: my-app-acme\n      secretsFlag: CRED_PERSIST_ENTERPRISE\n      featureFlags: [AUDIT_LOG, EXPORTS]\n      apiStrategy: Object storage and managed secrets\n      operationalBenefit: Data and secrets of its own\n  GLOBEX:\n    description: The customer Globex\n    tier: standard\n    production: true\n    defaults:\n      storagePath: tenants/globex/\n      secretsBackend: Vault\n      serviceNameFormat: my-app-globex\n      secretsFlag: CRED_PERSIST_ENTERPRISE\n      featureFlags: [AUDIT_LOG]\n      apiStrategy: Object storage and managed secrets\n      operationalBenefit: Data and secrets of its own\n  public:\n    description: Everyone else, and the machines of developers\n    tier: basic\n    fallback: true\n    defaults:\n      storagePath: public/\n      secretsBackend: Encrypted file\n      serviceNameFormat: my-app-public\n      secretsFlag: CRED_PERSIST_LOCAL\n      featureFlags: []\n      apiStrategy: Local files\n      operationalBenefit: Nothing of a customer within reach\n\n# Where the system runs. `processPlatforms` are the values of `process.platform` that mean the platform.\nplatforms:\n  Linux: {processPlatforms: [linux]}\n  Windows: {processPlatforms: [win32]}\n  macOS: {processPlatforms: [darwin]}\n\n# Columns of your own for the rows, besides those that every matrix has.\n# columns:\n#   costCentre: {type: string, description: Who pays for it}\n\n# Where secrets are kept, and where each of these exists. Scopes that serve customers need one that is good for production.\nsecretsBackends:\n  Encrypted file:\n    description: A file encrypted with a key of the machine\n    platforms: [Linux, Windows, macOS]\n  Vault:\n    description: The company's secrets service\n    platforms: [Linux, Windows, macOS]\n    production: true\n\n# The matrix itself, a row for each host and platform. `Any` is each platform without a row of its own, and `*.` in front of a\n# name each host below it; an exact host wins over a wildcard, and a longer wildcard over a shorter one.\nrows:\n  - servingDomain: \"*.acme.example.com\"\n    detectedScope: ACME\n    platform: Any\n\n  - servingDomain: acme.example.com\n    detectedScope: ACME\n    platform: Any\n\n  - servingDomain: globex.example.com\n    detectedScope: GLOBEX\n    platform: Any\n\n  - servingDomain: globex.example.com\n    detectedScope: GLOBEX\n    platform: Linux\n    featureFlags: [AUDIT_LOG, EXPORTS]\n\n  - servingDomain: localhost\n    detectedScope: public\n    platform: Any\n\n# The flags that code asks for: `feature(\"AUDIT_LOG\")` of `bun:bundle`. What is off is not in the bundle. A `debugClass` flag\n# must never be on for customers.\nflags:\n  AUDIT_LOG:\n    description: A record of who changed what\n    type: Feature\n    category: Compliance\n    domain: all\n    scope: all\n    tier: standard\n    since: \"1.0.0\"\n    status: stable\n    owner: platform team\n  DEBUG:\n    description: Debug output\n    type: Utility\n    category: Observability\n    domain: all\n    scope: public\n    tier: basic\n    since: \"1.0.0\"\n    status: stable\n    debugClass: true\n  EXPORTS:\n    description: Exports of all data\n    type: Feature\n    category: Integration\n    domain: all\n    scope: all\n    tier: premium\n    since: \"1.0.0\"\n    status: experimental\n    owner: platform team\n\n# The builds: which flags each one is built with. The workflow runs the tests once for each.\nvariants:\n  acme:\n    title: Acme\n    domain: acme.example.com\n    features: [AUDIT_LOG, EXPORTS]\n    scope: ACME\n    tier: premium\n    useCase: The customer's production build\n    status: approved\n  dev:\n    title: Development\n    domain: all\n    features: [AUDIT_LOG, DEBUG]\n    scope: public\n    tier: basic\n    useCase: Day-to-day development\n    status: dev-only\n\n# What to build for each variant; with it, the workflow does so.\n# build:\n#   entries: [src/main.ts]\n\n# What the GitHub workflows are told: the branch whose pushes are checked, and a folder to publish on GitHub Pages.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isBelow"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":153,"column":0},"end":{"line":160,"column":7}}})) != null ? stack1 : "")
    + "\n# What runs the generated tests: `bun` (the default), `node` or `vitest`.\n# tests:\n#   runner: bun\n\n# The security limits: how large a metric of a scope may be, how busy its sockets, how long its tokens live. These are the\n# defaults; a scope may have `limits` of its own.\nlimits:\n  maxProperties: 100\n  maxKeyLength: 256\n  keyCharset: A-Za-z0-9_.-\n  maxValueLength: 10000\n  maxConnectionsPerScope: 10\n  maxMessagesPerMinute: 100\n  maxPayloadBytes: 65536\n  maxTokenLifetime: 3600\n\n# What tokens allow, by role; always in the token's own scope.\nroles:\n  service:\n    description: Programs that measure\n    permissions: [\"metrics:write\"]\n  viewer:\n    description: People who watch the dashboard\n    permissions: [\"metrics:read\"]\n\n# The components of your system, each with the rules that it keeps and the tests that prove them. `npx scopec scaffold <component>`\n# writes its first files, and `gen` a sheet about it.\n# components:\n#   token-check:\n#     title: Token check\n#     purpose: Lets only requests through that have a token of their scope\n#     category: Security\n#     tier: basic\n#     status: draft\n#     module: src/token-check.ts\n#     interface: [\"accepts(token: string): boolean\"]\n#     guardrails:\n#       G1:\n#         rule: A token that has expired is refused\n#         severity: critical\n#         test: {file: tests/token-check.test.ts, name: an expired token}\n#     acceptance: [Each refusal is in the log]\n\n# How grave the findings of a rule are (`error`, `warning`, `info` or `off`), and findings that are accepted.\n# rules:\n#   no-unreachable-row: warning\n# waivers:\n#   - rule: no-foreign-tenant-flag\n#     pointer: /rows/3/featureFlags\n#     reason: This customer tries out the other's exports until spring\n#     owner: platform team\n#     expires: \"2027-03-31\"\n\n# Changes of this file that are accepted although they are breaking, as `npx scopec diff` calls them.\n# approvals:\n#   - change: storagePath-changed\n#     subject: ACME\n#     reason: The data was copied on Monday\n#     owner: platform team\n#     expires: \"2027-03-31\"\n";
},"useData":true},
  "init/tsconfig.json": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "{\n  \"compilerOptions\": {\n    \"target\": \"ES2023\",\n    \"module\": \"Preserve\",\n    \"moduleResolution\": \"bundler\",\n    \"types\": [\"bun\"],\n    \"strict\": true,\n    \"skipLibCheck\": true,\n    \"noEmit\": true,\n    \"allowImportingTsExtensions\": true\n  },\n  \"include\": [\"generated\", \"src\"]\n}\n";
},"useData":true},
};

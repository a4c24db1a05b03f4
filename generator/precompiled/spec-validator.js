// Made by `npm run precompile`; do not edit.
import { codePointLength } from "../../runtime/validation/code-point-length.ts";

const func2 = Object.prototype.hasOwnProperty;

function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (1 !== data) {
    const err0 = { instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}

const pattern1 = new RegExp("\\S", "u");

function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}

function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}

const pattern0 = new RegExp("^(?!all$)[A-Za-z][A-Za-z0-9_-]{0,62}$", "u");

function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err0 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!all$)[A-Za-z][A-Za-z0-9_-]{0,62}$" },
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      const indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 !== "string") {
          continue;
        }
        if (typeof indices0[item0] == "number") {
          j0 = indices0[item0];
          const err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}

const pattern3 = new RegExp("^(?:[A-Za-z0-9._-]*[A-Za-z0-9_-]/)+$", "u");

function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (codePointLength(data) > 512) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 512 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^(?:[A-Za-z0-9._-]*[A-Za-z0-9_-]/)+$" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}

const pattern4 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$", "u");

function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (codePointLength(data) > 255) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern4.test(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}

const pattern5 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[A-Z][A-Z0-9_]*$" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}

const pattern6 = new RegExp("^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$", "u");

function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}

function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          const err0 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      const indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 !== "string") {
          continue;
        }
        if (typeof indices0[item0] == "number") {
          j0 = indices0[item0];
          const err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}

const pattern9 = new RegExp("^[a-z0-9]+$", "u");

function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err0 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/pattern",
            keyword: "pattern",
            params: { pattern: "^[a-z0-9]+$" },
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      const indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 !== "string") {
          continue;
        }
        if (typeof indices0[item0] == "number") {
          j0 = indices0[item0];
          const err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}

function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      const indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 !== "string") {
          continue;
        }
        if (typeof indices0[item0] == "number") {
          j0 = indices0[item0];
          const err3 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}

const pattern13 = new RegExp("^[+-][0-9]+(?:\\.[0-9]+)?(?:B|KB)$", "u");

function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[+-][0-9]+(?:\\.[0-9]+)?(?:B|KB)$" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}

function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "experimental" || data === "stable" || data === "deprecated")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: ["experimental", "stable", "deprecated"] },
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}

const pattern14 = new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", "u");

function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}

function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "approved" || data === "dev-only" || data === "draft")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: ["approved", "dev-only", "draft"] },
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}

const pattern16 = new RegExp("^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[A-Za-z0-9._/-]+$", "u");

function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern16.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[A-Za-z0-9._/-]+$" },
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      const indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 !== "string") {
          continue;
        }
        if (typeof indices0[item0] == "number") {
          j0 = indices0[item0];
          const err3 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}

function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1000000000 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/maximum",
        keyword: "maximum",
        params: { comparison: "<=", limit: 1000000000 },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 1 },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}

function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: ["error", "warning", "info", "off"] },
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}

const pattern17 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern17.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[a-z][a-z0-9-]*$" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}

const pattern19 = new RegExp("^(?:/[^/]*)+$", "u");

function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern19.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:/[^/]*)+$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}

const pattern8 = new RegExp("^(?!Any$)[A-Za-z][A-Za-z0-9_. -]{0,62}$", "u");
const pattern12 = new RegExp("^[A-Z][A-Z0-9_]{0,126}$", "u");
const pattern15 = new RegExp("^[a-z][a-z0-9-]{0,62}$", "u");

export function validateSpec(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "version" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.scopes === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "scopes" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.platforms === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "platforms" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.rows === undefined) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !func2.call(
          {
            version: 1,
            scopes: 1,
            platforms: 1,
            secretsBackends: 1,
            rows: 1,
            flags: 1,
            variants: 1,
            build: 1,
            limits: 1,
            rules: 1,
            waivers: 1,
          },
          key0,
        )
      ) {
        const err4 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== undefined) {
      if (
        !validate22(data.version, {
          instancePath: instancePath + "/version",
          parentData: data,
          parentDataProperty: "version",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.scopes !== undefined) {
      let data1 = data.scopes;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          const err5 = {
            instancePath: instancePath + "/scopes",
            schemaPath: "#/properties/scopes/minProperties",
            keyword: "minProperties",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data1) {
          const _errs5 = errors;
          if (typeof key1 === "string") {
            if (!pattern0.test(key1)) {
              const err6 = {
                instancePath: instancePath + "/scopes",
                schemaPath: "#/properties/scopes/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^(?!all$)[A-Za-z][A-Za-z0-9_-]{0,62}$" },
                propertyName: key1,
              };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = {
              instancePath: instancePath + "/scopes",
              schemaPath: "#/properties/scopes/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key1,
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            const err8 = {
              instancePath: instancePath + "/scopes",
              schemaPath: "#/properties/scopes/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key1 },
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          let data2 = data1[key2];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.description === undefined) {
              const err9 = {
                instancePath: instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/scopes/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "description" },
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data2.tier === undefined) {
              const err10 = {
                instancePath: instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/scopes/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "tier" },
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            for (const key3 in data2) {
              if (
                !(
                  key3 === "description" ||
                  key3 === "tier" ||
                  key3 === "production" ||
                  key3 === "fallback" ||
                  key3 === "loopbackOnly" ||
                  key3 === "buildOnly" ||
                  key3 === "aliases" ||
                  key3 === "defaults"
                )
              ) {
                const err11 = {
                  instancePath: instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/scopes/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key3 },
                };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data2.description !== undefined) {
              if (
                !validate24(data2.description, {
                  instancePath:
                    instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
                  parentData: data2,
                  parentDataProperty: "description",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data2.tier !== undefined) {
              if (
                !validate24(data2.tier, {
                  instancePath: instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier",
                  parentData: data2,
                  parentDataProperty: "tier",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data2.production !== undefined) {
              if (
                !validate27(data2.production, {
                  instancePath:
                    instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/production",
                  parentData: data2,
                  parentDataProperty: "production",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
            }
            if (data2.fallback !== undefined) {
              if (
                !validate27(data2.fallback, {
                  instancePath: instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fallback",
                  parentData: data2,
                  parentDataProperty: "fallback",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
            }
            if (data2.loopbackOnly !== undefined) {
              if (
                !validate27(data2.loopbackOnly, {
                  instancePath:
                    instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/loopbackOnly",
                  parentData: data2,
                  parentDataProperty: "loopbackOnly",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
            }
            if (data2.buildOnly !== undefined) {
              if (
                !validate27(data2.buildOnly, {
                  instancePath:
                    instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/buildOnly",
                  parentData: data2,
                  parentDataProperty: "buildOnly",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
            }
            if (data2.aliases !== undefined) {
              if (
                !validate32(data2.aliases, {
                  instancePath: instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases",
                  parentData: data2,
                  parentDataProperty: "aliases",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                errors = vErrors.length;
              }
            }
            if (data2.defaults !== undefined) {
              let data10 = data2.defaults;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                for (const key4 in data10) {
                  if (
                    !func2.call(
                      {
                        storagePath: 1,
                        secretsBackend: 1,
                        serviceNameFormat: 1,
                        secretsFlag: 1,
                        bunRuntimeTz: 1,
                        bunTestTz: 1,
                        featureFlags: 1,
                        apiStrategy: 1,
                        operationalBenefit: 1,
                      },
                      key4,
                    )
                  ) {
                    const err12 = {
                      instancePath:
                        instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/defaults",
                      schemaPath: "#/properties/scopes/additionalProperties/properties/defaults/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key4 },
                    };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data10.storagePath !== undefined) {
                  if (
                    !validate34(data10.storagePath, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/storagePath",
                      parentData: data10,
                      parentDataProperty: "storagePath",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                    errors = vErrors.length;
                  }
                }
                if (data10.secretsBackend !== undefined) {
                  if (
                    !validate24(data10.secretsBackend, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/secretsBackend",
                      parentData: data10,
                      parentDataProperty: "secretsBackend",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                    errors = vErrors.length;
                  }
                }
                if (data10.serviceNameFormat !== undefined) {
                  if (
                    !validate37(data10.serviceNameFormat, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/serviceNameFormat",
                      parentData: data10,
                      parentDataProperty: "serviceNameFormat",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                    errors = vErrors.length;
                  }
                }
                if (data10.secretsFlag !== undefined) {
                  if (
                    !validate39(data10.secretsFlag, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/secretsFlag",
                      parentData: data10,
                      parentDataProperty: "secretsFlag",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                    errors = vErrors.length;
                  }
                }
                if (data10.bunRuntimeTz !== undefined) {
                  if (
                    !validate41(data10.bunRuntimeTz, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/bunRuntimeTz",
                      parentData: data10,
                      parentDataProperty: "bunRuntimeTz",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                    errors = vErrors.length;
                  }
                }
                if (data10.bunTestTz !== undefined) {
                  if (
                    !validate41(data10.bunTestTz, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/bunTestTz",
                      parentData: data10,
                      parentDataProperty: "bunTestTz",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                    errors = vErrors.length;
                  }
                }
                if (data10.featureFlags !== undefined) {
                  if (
                    !validate44(data10.featureFlags, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/featureFlags",
                      parentData: data10,
                      parentDataProperty: "featureFlags",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                    errors = vErrors.length;
                  }
                }
                if (data10.apiStrategy !== undefined) {
                  if (
                    !validate24(data10.apiStrategy, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/apiStrategy",
                      parentData: data10,
                      parentDataProperty: "apiStrategy",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                    errors = vErrors.length;
                  }
                }
                if (data10.operationalBenefit !== undefined) {
                  if (
                    !validate24(data10.operationalBenefit, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/operationalBenefit",
                      parentData: data10,
                      parentDataProperty: "operationalBenefit",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err13 = {
                  instancePath: instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/defaults",
                  schemaPath: "#/properties/scopes/additionalProperties/properties/defaults/type",
                  keyword: "type",
                  params: { type: "object" },
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = {
              instancePath: instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/scopes/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/scopes",
          schemaPath: "#/properties/scopes/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.platforms !== undefined) {
      let data20 = data.platforms;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (Object.keys(data20).length < 1) {
          const err16 = {
            instancePath: instancePath + "/platforms",
            schemaPath: "#/properties/platforms/minProperties",
            keyword: "minProperties",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key5 in data20) {
          const _errs32 = errors;
          if (typeof key5 === "string") {
            if (!pattern8.test(key5)) {
              const err17 = {
                instancePath: instancePath + "/platforms",
                schemaPath: "#/properties/platforms/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^(?!Any$)[A-Za-z][A-Za-z0-9_. -]{0,62}$" },
                propertyName: key5,
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = {
              instancePath: instancePath + "/platforms",
              schemaPath: "#/properties/platforms/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key5,
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          var valid5 = _errs32 === errors;
          if (!valid5) {
            const err19 = {
              instancePath: instancePath + "/platforms",
              schemaPath: "#/properties/platforms/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key5 },
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        for (const key6 in data20) {
          let data21 = data20[key6];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            for (const key7 in data21) {
              if (!(key7 === "processPlatforms")) {
                const err20 = {
                  instancePath: instancePath + "/platforms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/platforms/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key7 },
                };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data21.processPlatforms !== undefined) {
              if (
                !validate48(data21.processPlatforms, {
                  instancePath:
                    instancePath + "/platforms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/processPlatforms",
                  parentData: data21,
                  parentDataProperty: "processPlatforms",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err21 = {
              instancePath: instancePath + "/platforms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/platforms/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + "/platforms",
          schemaPath: "#/properties/platforms/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.secretsBackends !== undefined) {
      let data23 = data.secretsBackends;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key8 in data23) {
          const _errs41 = errors;
          if (typeof key8 === "string") {
            if (!pattern1.test(key8)) {
              const err23 = {
                instancePath: instancePath + "/secretsBackends",
                schemaPath: "#/properties/secretsBackends/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                propertyName: key8,
              };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = {
              instancePath: instancePath + "/secretsBackends",
              schemaPath: "#/properties/secretsBackends/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key8,
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          var valid8 = _errs41 === errors;
          if (!valid8) {
            const err25 = {
              instancePath: instancePath + "/secretsBackends",
              schemaPath: "#/properties/secretsBackends/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key8 },
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        for (const key9 in data23) {
          let data24 = data23[key9];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.description === undefined) {
              const err26 = {
                instancePath: instancePath + "/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/secretsBackends/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "description" },
              };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data24.platforms === undefined) {
              const err27 = {
                instancePath: instancePath + "/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/secretsBackends/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "platforms" },
              };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            for (const key10 in data24) {
              if (!(key10 === "description" || key10 === "platforms" || key10 === "production")) {
                const err28 = {
                  instancePath: instancePath + "/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/secretsBackends/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key10 },
                };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data24.description !== undefined) {
              if (
                !validate24(data24.description, {
                  instancePath:
                    instancePath + "/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
                  parentData: data24,
                  parentDataProperty: "description",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data24.platforms !== undefined) {
              if (
                !validate51(data24.platforms, {
                  instancePath:
                    instancePath + "/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/platforms",
                  parentData: data24,
                  parentDataProperty: "platforms",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                errors = vErrors.length;
              }
            }
            if (data24.production !== undefined) {
              if (
                !validate27(data24.production, {
                  instancePath:
                    instancePath + "/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/production",
                  parentData: data24,
                  parentDataProperty: "production",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err29 = {
              instancePath: instancePath + "/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/secretsBackends/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = {
          instancePath: instancePath + "/secretsBackends",
          schemaPath: "#/properties/secretsBackends/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.rows !== undefined) {
      let data28 = data.rows;
      if (Array.isArray(data28)) {
        if (data28.length < 1) {
          const err31 = {
            instancePath: instancePath + "/rows",
            schemaPath: "#/properties/rows/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        const len0 = data28.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data29 = data28[i0];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.servingDomain === undefined) {
              const err32 = {
                instancePath: instancePath + "/rows/" + i0,
                schemaPath: "#/properties/rows/items/required",
                keyword: "required",
                params: { missingProperty: "servingDomain" },
              };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data29.detectedScope === undefined) {
              const err33 = {
                instancePath: instancePath + "/rows/" + i0,
                schemaPath: "#/properties/rows/items/required",
                keyword: "required",
                params: { missingProperty: "detectedScope" },
              };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data29.platform === undefined) {
              const err34 = {
                instancePath: instancePath + "/rows/" + i0,
                schemaPath: "#/properties/rows/items/required",
                keyword: "required",
                params: { missingProperty: "platform" },
              };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            for (const key11 in data29) {
              if (
                !func2.call(
                  {
                    servingDomain: 1,
                    detectedScope: 1,
                    platform: 1,
                    storagePath: 1,
                    secretsBackend: 1,
                    serviceNameFormat: 1,
                    secretsFlag: 1,
                    bunRuntimeTz: 1,
                    bunTestTz: 1,
                    featureFlags: 1,
                    apiStrategy: 1,
                    operationalBenefit: 1,
                  },
                  key11,
                )
              ) {
                const err35 = {
                  instancePath: instancePath + "/rows/" + i0,
                  schemaPath: "#/properties/rows/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key11 },
                };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data29.servingDomain !== undefined) {
              if (
                !validate24(data29.servingDomain, {
                  instancePath: instancePath + "/rows/" + i0 + "/servingDomain",
                  parentData: data29,
                  parentDataProperty: "servingDomain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data29.detectedScope !== undefined) {
              if (
                !validate24(data29.detectedScope, {
                  instancePath: instancePath + "/rows/" + i0 + "/detectedScope",
                  parentData: data29,
                  parentDataProperty: "detectedScope",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data29.platform !== undefined) {
              if (
                !validate24(data29.platform, {
                  instancePath: instancePath + "/rows/" + i0 + "/platform",
                  parentData: data29,
                  parentDataProperty: "platform",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data29.storagePath !== undefined) {
              if (
                !validate34(data29.storagePath, {
                  instancePath: instancePath + "/rows/" + i0 + "/storagePath",
                  parentData: data29,
                  parentDataProperty: "storagePath",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                errors = vErrors.length;
              }
            }
            if (data29.secretsBackend !== undefined) {
              if (
                !validate24(data29.secretsBackend, {
                  instancePath: instancePath + "/rows/" + i0 + "/secretsBackend",
                  parentData: data29,
                  parentDataProperty: "secretsBackend",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data29.serviceNameFormat !== undefined) {
              if (
                !validate37(data29.serviceNameFormat, {
                  instancePath: instancePath + "/rows/" + i0 + "/serviceNameFormat",
                  parentData: data29,
                  parentDataProperty: "serviceNameFormat",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                errors = vErrors.length;
              }
            }
            if (data29.secretsFlag !== undefined) {
              if (
                !validate39(data29.secretsFlag, {
                  instancePath: instancePath + "/rows/" + i0 + "/secretsFlag",
                  parentData: data29,
                  parentDataProperty: "secretsFlag",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                errors = vErrors.length;
              }
            }
            if (data29.bunRuntimeTz !== undefined) {
              if (
                !validate41(data29.bunRuntimeTz, {
                  instancePath: instancePath + "/rows/" + i0 + "/bunRuntimeTz",
                  parentData: data29,
                  parentDataProperty: "bunRuntimeTz",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                errors = vErrors.length;
              }
            }
            if (data29.bunTestTz !== undefined) {
              if (
                !validate41(data29.bunTestTz, {
                  instancePath: instancePath + "/rows/" + i0 + "/bunTestTz",
                  parentData: data29,
                  parentDataProperty: "bunTestTz",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                errors = vErrors.length;
              }
            }
            if (data29.featureFlags !== undefined) {
              if (
                !validate44(data29.featureFlags, {
                  instancePath: instancePath + "/rows/" + i0 + "/featureFlags",
                  parentData: data29,
                  parentDataProperty: "featureFlags",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                errors = vErrors.length;
              }
            }
            if (data29.apiStrategy !== undefined) {
              if (
                !validate24(data29.apiStrategy, {
                  instancePath: instancePath + "/rows/" + i0 + "/apiStrategy",
                  parentData: data29,
                  parentDataProperty: "apiStrategy",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data29.operationalBenefit !== undefined) {
              if (
                !validate24(data29.operationalBenefit, {
                  instancePath: instancePath + "/rows/" + i0 + "/operationalBenefit",
                  parentData: data29,
                  parentDataProperty: "operationalBenefit",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err36 = {
              instancePath: instancePath + "/rows/" + i0,
              schemaPath: "#/properties/rows/items/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = {
          instancePath: instancePath + "/rows",
          schemaPath: "#/properties/rows/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.flags !== undefined) {
      let data42 = data.flags;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key12 in data42) {
          const _errs69 = errors;
          if (typeof key12 === "string") {
            if (!pattern12.test(key12)) {
              const err38 = {
                instancePath: instancePath + "/flags",
                schemaPath: "#/properties/flags/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^[A-Z][A-Z0-9_]{0,126}$" },
                propertyName: key12,
              };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = {
              instancePath: instancePath + "/flags",
              schemaPath: "#/properties/flags/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key12,
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          var valid14 = _errs69 === errors;
          if (!valid14) {
            const err40 = {
              instancePath: instancePath + "/flags",
              schemaPath: "#/properties/flags/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key12 },
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        for (const key13 in data42) {
          let data43 = data42[key13];
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            if (data43.description === undefined) {
              const err41 = {
                instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "description" },
              };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data43.type === undefined) {
              const err42 = {
                instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "type" },
              };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data43.category === undefined) {
              const err43 = {
                instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "category" },
              };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data43.domain === undefined) {
              const err44 = {
                instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "domain" },
              };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data43.scope === undefined) {
              const err45 = {
                instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "scope" },
              };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data43.tier === undefined) {
              const err46 = {
                instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "tier" },
              };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (data43.since === undefined) {
              const err47 = {
                instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "since" },
              };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (data43.status === undefined) {
              const err48 = {
                instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "status" },
              };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            for (const key14 in data43) {
              if (
                !func2.call(
                  {
                    description: 1,
                    type: 1,
                    category: 1,
                    domain: 1,
                    scope: 1,
                    tier: 1,
                    size: 1,
                    since: 1,
                    status: 1,
                    approval: 1,
                    owner: 1,
                    expires: 1,
                    requires: 1,
                    conflicts: 1,
                    debugClass: 1,
                  },
                  key14,
                )
              ) {
                const err49 = {
                  instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/flags/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key14 },
                };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data43.description !== undefined) {
              if (
                !validate24(data43.description, {
                  instancePath:
                    instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
                  parentData: data43,
                  parentDataProperty: "description",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data43.type !== undefined) {
              if (
                !validate24(data43.type, {
                  instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
                  parentData: data43,
                  parentDataProperty: "type",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data43.category !== undefined) {
              if (
                !validate24(data43.category, {
                  instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/category",
                  parentData: data43,
                  parentDataProperty: "category",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data43.domain !== undefined) {
              if (
                !validate24(data43.domain, {
                  instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/domain",
                  parentData: data43,
                  parentDataProperty: "domain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data43.scope !== undefined) {
              if (
                !validate24(data43.scope, {
                  instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope",
                  parentData: data43,
                  parentDataProperty: "scope",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data43.tier !== undefined) {
              if (
                !validate24(data43.tier, {
                  instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier",
                  parentData: data43,
                  parentDataProperty: "tier",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data43.size !== undefined) {
              if (
                !validate72(data43.size, {
                  instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/size",
                  parentData: data43,
                  parentDataProperty: "size",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
              }
            }
            if (data43.since !== undefined) {
              if (
                !validate24(data43.since, {
                  instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/since",
                  parentData: data43,
                  parentDataProperty: "since",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data43.status !== undefined) {
              if (
                !validate75(data43.status, {
                  instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
                  parentData: data43,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
            }
            if (data43.approval !== undefined) {
              if (
                !validate24(data43.approval, {
                  instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/approval",
                  parentData: data43,
                  parentDataProperty: "approval",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data43.owner !== undefined) {
              if (
                !validate24(data43.owner, {
                  instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner",
                  parentData: data43,
                  parentDataProperty: "owner",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data43.expires !== undefined) {
              if (
                !validate79(data43.expires, {
                  instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/expires",
                  parentData: data43,
                  parentDataProperty: "expires",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                errors = vErrors.length;
              }
            }
            if (data43.requires !== undefined) {
              if (
                !validate44(data43.requires, {
                  instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/requires",
                  parentData: data43,
                  parentDataProperty: "requires",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                errors = vErrors.length;
              }
            }
            if (data43.conflicts !== undefined) {
              if (
                !validate44(data43.conflicts, {
                  instancePath:
                    instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/conflicts",
                  parentData: data43,
                  parentDataProperty: "conflicts",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                errors = vErrors.length;
              }
            }
            if (data43.debugClass !== undefined) {
              if (
                !validate27(data43.debugClass, {
                  instancePath:
                    instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/debugClass",
                  parentData: data43,
                  parentDataProperty: "debugClass",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err50 = {
              instancePath: instancePath + "/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/flags/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = {
          instancePath: instancePath + "/flags",
          schemaPath: "#/properties/flags/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.variants !== undefined) {
      let data59 = data.variants;
      if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
        for (const key15 in data59) {
          const _errs92 = errors;
          if (typeof key15 === "string") {
            if (!pattern15.test(key15)) {
              const err52 = {
                instancePath: instancePath + "/variants",
                schemaPath: "#/properties/variants/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
                propertyName: key15,
              };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = {
              instancePath: instancePath + "/variants",
              schemaPath: "#/properties/variants/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key15,
            };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          var valid17 = _errs92 === errors;
          if (!valid17) {
            const err54 = {
              instancePath: instancePath + "/variants",
              schemaPath: "#/properties/variants/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key15 },
            };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        for (const key16 in data59) {
          let data60 = data59[key16];
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            if (data60.title === undefined) {
              const err55 = {
                instancePath: instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "title" },
              };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data60.domain === undefined) {
              const err56 = {
                instancePath: instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "domain" },
              };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data60.features === undefined) {
              const err57 = {
                instancePath: instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "features" },
              };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data60.scope === undefined) {
              const err58 = {
                instancePath: instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "scope" },
              };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (data60.tier === undefined) {
              const err59 = {
                instancePath: instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "tier" },
              };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data60.useCase === undefined) {
              const err60 = {
                instancePath: instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "useCase" },
              };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data60.status === undefined) {
              const err61 = {
                instancePath: instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "status" },
              };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            for (const key17 in data60) {
              if (
                !(
                  key17 === "title" ||
                  key17 === "domain" ||
                  key17 === "features" ||
                  key17 === "scope" ||
                  key17 === "tier" ||
                  key17 === "useCase" ||
                  key17 === "status"
                )
              ) {
                const err62 = {
                  instancePath: instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/variants/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key17 },
                };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data60.title !== undefined) {
              if (
                !validate24(data60.title, {
                  instancePath: instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/title",
                  parentData: data60,
                  parentDataProperty: "title",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data60.domain !== undefined) {
              if (
                !validate24(data60.domain, {
                  instancePath:
                    instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/domain",
                  parentData: data60,
                  parentDataProperty: "domain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data60.features !== undefined) {
              if (
                !validate44(data60.features, {
                  instancePath:
                    instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/features",
                  parentData: data60,
                  parentDataProperty: "features",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                errors = vErrors.length;
              }
            }
            if (data60.scope !== undefined) {
              if (
                !validate24(data60.scope, {
                  instancePath: instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope",
                  parentData: data60,
                  parentDataProperty: "scope",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data60.tier !== undefined) {
              if (
                !validate24(data60.tier, {
                  instancePath: instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier",
                  parentData: data60,
                  parentDataProperty: "tier",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data60.useCase !== undefined) {
              if (
                !validate24(data60.useCase, {
                  instancePath:
                    instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/useCase",
                  parentData: data60,
                  parentDataProperty: "useCase",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data60.status !== undefined) {
              if (
                !validate90(data60.status, {
                  instancePath:
                    instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
                  parentData: data60,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err63 = {
              instancePath: instancePath + "/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/variants/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = {
          instancePath: instancePath + "/variants",
          schemaPath: "#/properties/variants/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.build !== undefined) {
      let data68 = data.build;
      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
        for (const key18 in data68) {
          if (!(key18 === "entries")) {
            const err65 = {
              instancePath: instancePath + "/build",
              schemaPath: "#/properties/build/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key18 },
            };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data68.entries !== undefined) {
          if (
            !validate92(data68.entries, {
              instancePath: instancePath + "/build/entries",
              parentData: data68,
              parentDataProperty: "entries",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err66 = {
          instancePath: instancePath + "/build",
          schemaPath: "#/properties/build/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.limits !== undefined) {
      let data70 = data.limits;
      if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
        for (const key19 in data70) {
          if (
            !(
              key19 === "maxProperties" ||
              key19 === "maxKeyLength" ||
              key19 === "maxValueLength" ||
              key19 === "maxConnectionsPerScope" ||
              key19 === "maxMessagesPerMinute"
            )
          ) {
            const err67 = {
              instancePath: instancePath + "/limits",
              schemaPath: "#/properties/limits/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key19 },
            };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data70.maxProperties !== undefined) {
          if (
            !validate94(data70.maxProperties, {
              instancePath: instancePath + "/limits/maxProperties",
              parentData: data70,
              parentDataProperty: "maxProperties",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
        if (data70.maxKeyLength !== undefined) {
          if (
            !validate94(data70.maxKeyLength, {
              instancePath: instancePath + "/limits/maxKeyLength",
              parentData: data70,
              parentDataProperty: "maxKeyLength",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
        if (data70.maxValueLength !== undefined) {
          if (
            !validate94(data70.maxValueLength, {
              instancePath: instancePath + "/limits/maxValueLength",
              parentData: data70,
              parentDataProperty: "maxValueLength",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
        if (data70.maxConnectionsPerScope !== undefined) {
          if (
            !validate94(data70.maxConnectionsPerScope, {
              instancePath: instancePath + "/limits/maxConnectionsPerScope",
              parentData: data70,
              parentDataProperty: "maxConnectionsPerScope",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
        if (data70.maxMessagesPerMinute !== undefined) {
          if (
            !validate94(data70.maxMessagesPerMinute, {
              instancePath: instancePath + "/limits/maxMessagesPerMinute",
              parentData: data70,
              parentDataProperty: "maxMessagesPerMinute",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err68 = {
          instancePath: instancePath + "/limits",
          schemaPath: "#/properties/limits/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.rules !== undefined) {
      let data76 = data.rules;
      if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
        for (const key20 in data76) {
          const _errs119 = errors;
          if (typeof key20 === "string") {
            if (!pattern17.test(key20)) {
              const err69 = {
                instancePath: instancePath + "/rules",
                schemaPath: "#/properties/rules/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9-]*$" },
                propertyName: key20,
              };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          } else {
            const err70 = {
              instancePath: instancePath + "/rules",
              schemaPath: "#/properties/rules/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key20,
            };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          var valid22 = _errs119 === errors;
          if (!valid22) {
            const err71 = {
              instancePath: instancePath + "/rules",
              schemaPath: "#/properties/rules/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key20 },
            };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        for (const key21 in data76) {
          if (
            !validate100(data76[key21], {
              instancePath: instancePath + "/rules/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),
              parentData: data76,
              parentDataProperty: key21,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err72 = {
          instancePath: instancePath + "/rules",
          schemaPath: "#/properties/rules/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.waivers !== undefined) {
      let data78 = data.waivers;
      if (Array.isArray(data78)) {
        const len1 = data78.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data79 = data78[i1];
          if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
            if (data79.rule === undefined) {
              const err73 = {
                instancePath: instancePath + "/waivers/" + i1,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "rule" },
              };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            if (data79.pointer === undefined) {
              const err74 = {
                instancePath: instancePath + "/waivers/" + i1,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "pointer" },
              };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data79.reason === undefined) {
              const err75 = {
                instancePath: instancePath + "/waivers/" + i1,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "reason" },
              };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data79.owner === undefined) {
              const err76 = {
                instancePath: instancePath + "/waivers/" + i1,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "owner" },
              };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            for (const key22 in data79) {
              if (
                !(
                  key22 === "rule" ||
                  key22 === "pointer" ||
                  key22 === "reason" ||
                  key22 === "owner" ||
                  key22 === "expires"
                )
              ) {
                const err77 = {
                  instancePath: instancePath + "/waivers/" + i1,
                  schemaPath: "#/properties/waivers/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key22 },
                };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data79.rule !== undefined) {
              if (
                !validate102(data79.rule, {
                  instancePath: instancePath + "/waivers/" + i1 + "/rule",
                  parentData: data79,
                  parentDataProperty: "rule",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
                errors = vErrors.length;
              }
            }
            if (data79.pointer !== undefined) {
              if (
                !validate104(data79.pointer, {
                  instancePath: instancePath + "/waivers/" + i1 + "/pointer",
                  parentData: data79,
                  parentDataProperty: "pointer",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                errors = vErrors.length;
              }
            }
            if (data79.reason !== undefined) {
              if (
                !validate24(data79.reason, {
                  instancePath: instancePath + "/waivers/" + i1 + "/reason",
                  parentData: data79,
                  parentDataProperty: "reason",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data79.owner !== undefined) {
              if (
                !validate24(data79.owner, {
                  instancePath: instancePath + "/waivers/" + i1 + "/owner",
                  parentData: data79,
                  parentDataProperty: "owner",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data79.expires !== undefined) {
              if (
                !validate79(data79.expires, {
                  instancePath: instancePath + "/waivers/" + i1 + "/expires",
                  parentData: data79,
                  parentDataProperty: "expires",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err78 = {
              instancePath: instancePath + "/waivers/" + i1,
              schemaPath: "#/properties/waivers/items/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
      } else {
        const err79 = {
          instancePath: instancePath + "/waivers",
          schemaPath: "#/properties/waivers/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
  } else {
    const err80 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err80];
    } else {
      vErrors.push(err80);
    }
    errors++;
  }
  validateSpec.errors = vErrors;
  return errors === 0;
}

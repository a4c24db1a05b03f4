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

const pattern0 = new RegExp("^(?!/)(?!.*\\*\\*)(?!.*(?:^|/)\\.{0,2}/)[A-Za-z0-9._*/-]+\\.(?:ya?ml|ts)$", "u");

function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: ["string", "array"] } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^(?!/)(?!.*\\*\\*)(?!.*(?:^|/)\\.{0,2}/)[A-Za-z0-9._*/-]+\\.(?:ya?ml|ts)$" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!/)(?!.*\\*\\*)(?!.*(?:^|/)\\.{0,2}/)[A-Za-z0-9._*/-]+\\.(?:ya?ml|ts)$" },
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
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
          const err5 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}

const pattern3 = new RegExp("\\S", "u");

function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
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
  validate26.errors = vErrors;
  return errors === 0;
}

function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate29.errors = vErrors;
  return errors === 0;
}

const pattern2 = new RegExp("^(?!all$)[A-Za-z][A-Za-z0-9_-]{0,62}$", "u");

function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern2.test(data0)) {
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
  validate34.errors = vErrors;
  return errors === 0;
}

const pattern5 = new RegExp("^(?:[A-Za-z0-9._-]*[A-Za-z0-9_-]/)+$", "u");

function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!pattern5.test(data)) {
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
  validate36.errors = vErrors;
  return errors === 0;
}

const pattern6 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$", "u");

function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!pattern6.test(data)) {
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
  validate39.errors = vErrors;
  return errors === 0;
}

const pattern7 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
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
  validate41.errors = vErrors;
  return errors === 0;
}

const pattern8 = new RegExp("^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$", "u");

function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
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
  validate43.errors = vErrors;
  return errors === 0;
}

function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
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
  validate46.errors = vErrors;
  return errors === 0;
}

const pattern11 = new RegExp("^[a-z0-9]+$", "u");

function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
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
  validate50.errors = vErrors;
  return errors === 0;
}

function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern3.test(data0)) {
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
  validate53.errors = vErrors;
  return errors === 0;
}

function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "string" || data === "integer" || data === "number" || data === "boolean" || data === "array")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: ["string", "integer", "number", "boolean", "array"] },
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}

function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        const err1 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: ["string", "number"] },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      const indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 !== "string" && !(typeof item0 == "number" && isFinite(item0))) {
          continue;
        }
        if (typeof item0 == "string") {
          item0 += "_";
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
  validate60.errors = vErrors;
  return errors === 0;
}

function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "public" || data === "internal")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: ["public", "internal"] },
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}

function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "breaking" || data === "risky" || data === "safe")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: ["breaking", "risky", "safe"] },
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}

const pattern17 = new RegExp("^[+-][0-9]+(?:\\.[0-9]+)?(?:B|KB)$", "u");

function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern17.test(data)) {
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
  validate86.errors = vErrors;
  return errors === 0;
}

function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate89.errors = vErrors;
  return errors === 0;
}

const pattern18 = new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", "u");

function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern18.test(data)) {
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
  validate93.errors = vErrors;
  return errors === 0;
}

function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate104.errors = vErrors;
  return errors === 0;
}

function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data < 0 || isNaN(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0 },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate106.errors = vErrors;
  return errors === 0;
}

const pattern20 = new RegExp("^[0-9]{1,4}(?:\\.[0-9]{1,2})?%$", "u");

function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: ["integer", "string"] } };
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
    if (data < 0 || isNaN(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0 },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern20.test(data)) {
      const err3 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[0-9]{1,4}(?:\\.[0-9]{1,2})?%$" },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  validate108.errors = vErrors;
  return errors === 0;
}

const pattern21 = new RegExp("^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[A-Za-z0-9._/-]+$", "u");

function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern21.test(data0)) {
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
  validate110.errors = vErrors;
  return errors === 0;
}

function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "bun" || data === "browser" || data === "node")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: ["bun", "browser", "node"] },
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}

function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "none" || data === "scrubbed" || data === "withheld")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: ["none", "scrubbed", "withheld"] },
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}

function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "bun" || data === "node" || data === "vitest")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: ["bun", "node", "vitest"] },
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}

function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate119.errors = vErrors;
  return errors === 0;
}

function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate125.errors = vErrors;
  return errors === 0;
}

const pattern22 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern22.test(data)) {
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
  validate127.errors = vErrors;
  return errors === 0;
}

const pattern24 = new RegExp("^(?:/[^/]*)+$", "u");

function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern24.test(data)) {
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
  validate129.errors = vErrors;
  return errors === 0;
}

const pattern25 = new RegExp("^[a-z][A-Za-z0-9-]*$", "u");

function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern25.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[a-z][A-Za-z0-9-]*$" },
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
  validate134.errors = vErrors;
  return errors === 0;
}

const pattern10 = new RegExp("^(?!Any$)[A-Za-z][A-Za-z0-9_. -]{0,62}$", "u");
const pattern14 = new RegExp(
  "^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[a-z][A-Za-z0-9]{0,62}$",
  "u",
);
const pattern16 = new RegExp("^[A-Z][A-Z0-9_]{0,126}$", "u");
const pattern19 = new RegExp("^[a-z][a-z0-9-]{0,62}$", "u");

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
            include: 1,
            scopes: 1,
            platforms: 1,
            secretsBackends: 1,
            columns: 1,
            rows: 1,
            flags: 1,
            variants: 1,
            build: 1,
            tests: 1,
            limits: 1,
            rules: 1,
            waivers: 1,
            approvals: 1,
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
    if (data.include !== undefined) {
      if (
        !validate24(data.include, {
          instancePath: instancePath + "/include",
          parentData: data,
          parentDataProperty: "include",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.scopes !== undefined) {
      let data2 = data.scopes;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
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
        for (const key1 in data2) {
          const _errs6 = errors;
          if (typeof key1 === "string") {
            if (!pattern2.test(key1)) {
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
          var valid1 = _errs6 === errors;
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
        for (const key2 in data2) {
          let data3 = data2[key2];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.description === undefined) {
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
            if (data3.tier === undefined) {
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
            for (const key3 in data3) {
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
            if (data3.description !== undefined) {
              if (
                !validate26(data3.description, {
                  instancePath:
                    instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
                  parentData: data3,
                  parentDataProperty: "description",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data3.tier !== undefined) {
              if (
                !validate26(data3.tier, {
                  instancePath: instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier",
                  parentData: data3,
                  parentDataProperty: "tier",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data3.production !== undefined) {
              if (
                !validate29(data3.production, {
                  instancePath:
                    instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/production",
                  parentData: data3,
                  parentDataProperty: "production",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
            }
            if (data3.fallback !== undefined) {
              if (
                !validate29(data3.fallback, {
                  instancePath: instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/fallback",
                  parentData: data3,
                  parentDataProperty: "fallback",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
            }
            if (data3.loopbackOnly !== undefined) {
              if (
                !validate29(data3.loopbackOnly, {
                  instancePath:
                    instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/loopbackOnly",
                  parentData: data3,
                  parentDataProperty: "loopbackOnly",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
            }
            if (data3.buildOnly !== undefined) {
              if (
                !validate29(data3.buildOnly, {
                  instancePath:
                    instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/buildOnly",
                  parentData: data3,
                  parentDataProperty: "buildOnly",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
            }
            if (data3.aliases !== undefined) {
              if (
                !validate34(data3.aliases, {
                  instancePath: instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases",
                  parentData: data3,
                  parentDataProperty: "aliases",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                errors = vErrors.length;
              }
            }
            if (data3.defaults !== undefined) {
              let data11 = data3.defaults;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (const key4 in data11) {
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
                if (data11.storagePath !== undefined) {
                  if (
                    !validate36(data11.storagePath, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/storagePath",
                      parentData: data11,
                      parentDataProperty: "storagePath",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                    errors = vErrors.length;
                  }
                }
                if (data11.secretsBackend !== undefined) {
                  if (
                    !validate26(data11.secretsBackend, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/secretsBackend",
                      parentData: data11,
                      parentDataProperty: "secretsBackend",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                  }
                }
                if (data11.serviceNameFormat !== undefined) {
                  if (
                    !validate39(data11.serviceNameFormat, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/serviceNameFormat",
                      parentData: data11,
                      parentDataProperty: "serviceNameFormat",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                    errors = vErrors.length;
                  }
                }
                if (data11.secretsFlag !== undefined) {
                  if (
                    !validate41(data11.secretsFlag, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/secretsFlag",
                      parentData: data11,
                      parentDataProperty: "secretsFlag",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                    errors = vErrors.length;
                  }
                }
                if (data11.bunRuntimeTz !== undefined) {
                  if (
                    !validate43(data11.bunRuntimeTz, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/bunRuntimeTz",
                      parentData: data11,
                      parentDataProperty: "bunRuntimeTz",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                    errors = vErrors.length;
                  }
                }
                if (data11.bunTestTz !== undefined) {
                  if (
                    !validate43(data11.bunTestTz, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/bunTestTz",
                      parentData: data11,
                      parentDataProperty: "bunTestTz",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                    errors = vErrors.length;
                  }
                }
                if (data11.featureFlags !== undefined) {
                  if (
                    !validate46(data11.featureFlags, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/featureFlags",
                      parentData: data11,
                      parentDataProperty: "featureFlags",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                  }
                }
                if (data11.apiStrategy !== undefined) {
                  if (
                    !validate26(data11.apiStrategy, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/apiStrategy",
                      parentData: data11,
                      parentDataProperty: "apiStrategy",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                  }
                }
                if (data11.operationalBenefit !== undefined) {
                  if (
                    !validate26(data11.operationalBenefit, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/operationalBenefit",
                      parentData: data11,
                      parentDataProperty: "operationalBenefit",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
      let data21 = data.platforms;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (Object.keys(data21).length < 1) {
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
        for (const key5 in data21) {
          const _errs33 = errors;
          if (typeof key5 === "string") {
            if (!pattern10.test(key5)) {
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
          var valid5 = _errs33 === errors;
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
        for (const key6 in data21) {
          let data22 = data21[key6];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            for (const key7 in data22) {
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
            if (data22.processPlatforms !== undefined) {
              if (
                !validate50(data22.processPlatforms, {
                  instancePath:
                    instancePath + "/platforms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/processPlatforms",
                  parentData: data22,
                  parentDataProperty: "processPlatforms",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
      let data24 = data.secretsBackends;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key8 in data24) {
          const _errs42 = errors;
          if (typeof key8 === "string") {
            if (!pattern3.test(key8)) {
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
          var valid8 = _errs42 === errors;
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
        for (const key9 in data24) {
          let data25 = data24[key9];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.description === undefined) {
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
            if (data25.platforms === undefined) {
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
            for (const key10 in data25) {
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
            if (data25.description !== undefined) {
              if (
                !validate26(data25.description, {
                  instancePath:
                    instancePath + "/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
                  parentData: data25,
                  parentDataProperty: "description",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data25.platforms !== undefined) {
              if (
                !validate53(data25.platforms, {
                  instancePath:
                    instancePath + "/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/platforms",
                  parentData: data25,
                  parentDataProperty: "platforms",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data25.production !== undefined) {
              if (
                !validate29(data25.production, {
                  instancePath:
                    instancePath + "/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/production",
                  parentData: data25,
                  parentDataProperty: "production",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
    if (data.columns !== undefined) {
      let data29 = data.columns;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        for (const key11 in data29) {
          const _errs53 = errors;
          if (typeof key11 === "string") {
            if (!pattern14.test(key11)) {
              const err31 = {
                instancePath: instancePath + "/columns",
                schemaPath: "#/properties/columns/propertyNames/pattern",
                keyword: "pattern",
                params: {
                  pattern:
                    "^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[a-z][A-Za-z0-9]{0,62}$",
                },
                propertyName: key11,
              };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = {
              instancePath: instancePath + "/columns",
              schemaPath: "#/properties/columns/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key11,
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          var valid11 = _errs53 === errors;
          if (!valid11) {
            const err33 = {
              instancePath: instancePath + "/columns",
              schemaPath: "#/properties/columns/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key11 },
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        for (const key12 in data29) {
          let data30 = data29[key12];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.type === undefined) {
              const err34 = {
                instancePath: instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/columns/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "type" },
              };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            for (const key13 in data30) {
              if (
                !(
                  key13 === "title" ||
                  key13 === "description" ||
                  key13 === "type" ||
                  key13 === "enum" ||
                  key13 === "required" ||
                  key13 === "default" ||
                  key13 === "sensitivity" ||
                  key13 === "impact"
                )
              ) {
                const err35 = {
                  instancePath: instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/columns/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key13 },
                };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data30.title !== undefined) {
              if (
                !validate26(data30.title, {
                  instancePath: instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/title",
                  parentData: data30,
                  parentDataProperty: "title",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data30.description !== undefined) {
              if (
                !validate26(data30.description, {
                  instancePath:
                    instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
                  parentData: data30,
                  parentDataProperty: "description",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data30.type !== undefined) {
              if (
                !validate58(data30.type, {
                  instancePath: instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
                  parentData: data30,
                  parentDataProperty: "type",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
            }
            if (data30.enum !== undefined) {
              if (
                !validate60(data30.enum, {
                  instancePath: instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum",
                  parentData: data30,
                  parentDataProperty: "enum",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
            }
            if (data30.required !== undefined) {
              if (
                !validate29(data30.required, {
                  instancePath:
                    instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/required",
                  parentData: data30,
                  parentDataProperty: "required",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
            }
            if (data30.default !== undefined) {
              let data36 = data30.default;
              if (
                typeof data36 !== "string" &&
                !(typeof data36 == "number" && isFinite(data36)) &&
                typeof data36 !== "boolean" &&
                !Array.isArray(data36)
              ) {
                const err36 = {
                  instancePath:
                    instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/default",
                  schemaPath: "#/properties/columns/additionalProperties/properties/default/type",
                  keyword: "type",
                  params: { type: ["string", "number", "boolean", "array"] },
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (Array.isArray(data36)) {
                const len0 = data36.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  if (
                    !validate26(data36[i0], {
                      instancePath:
                        instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/default/" + i0,
                      parentData: data36,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            if (data30.sensitivity !== undefined) {
              if (
                !validate64(data30.sensitivity, {
                  instancePath:
                    instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitivity",
                  parentData: data30,
                  parentDataProperty: "sensitivity",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
              }
            }
            if (data30.impact !== undefined) {
              if (
                !validate66(data30.impact, {
                  instancePath: instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/impact",
                  parentData: data30,
                  parentDataProperty: "impact",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err37 = {
              instancePath: instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/columns/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = {
          instancePath: instancePath + "/columns",
          schemaPath: "#/properties/columns/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.rows !== undefined) {
      let data40 = data.rows;
      if (Array.isArray(data40)) {
        if (data40.length < 1) {
          const err39 = {
            instancePath: instancePath + "/rows",
            schemaPath: "#/properties/rows/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len1 = data40.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data41 = data40[i1];
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            if (data41.servingDomain === undefined) {
              const err40 = {
                instancePath: instancePath + "/rows/" + i1,
                schemaPath: "#/properties/rows/items/required",
                keyword: "required",
                params: { missingProperty: "servingDomain" },
              };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data41.detectedScope === undefined) {
              const err41 = {
                instancePath: instancePath + "/rows/" + i1,
                schemaPath: "#/properties/rows/items/required",
                keyword: "required",
                params: { missingProperty: "detectedScope" },
              };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data41.platform === undefined) {
              const err42 = {
                instancePath: instancePath + "/rows/" + i1,
                schemaPath: "#/properties/rows/items/required",
                keyword: "required",
                params: { missingProperty: "platform" },
              };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            for (const key14 in data41) {
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
                  key14,
                )
              ) {
                const err43 = {
                  instancePath: instancePath + "/rows/" + i1,
                  schemaPath: "#/properties/rows/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key14 },
                };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data41.servingDomain !== undefined) {
              if (
                !validate26(data41.servingDomain, {
                  instancePath: instancePath + "/rows/" + i1 + "/servingDomain",
                  parentData: data41,
                  parentDataProperty: "servingDomain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data41.detectedScope !== undefined) {
              if (
                !validate26(data41.detectedScope, {
                  instancePath: instancePath + "/rows/" + i1 + "/detectedScope",
                  parentData: data41,
                  parentDataProperty: "detectedScope",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data41.platform !== undefined) {
              if (
                !validate26(data41.platform, {
                  instancePath: instancePath + "/rows/" + i1 + "/platform",
                  parentData: data41,
                  parentDataProperty: "platform",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data41.storagePath !== undefined) {
              if (
                !validate36(data41.storagePath, {
                  instancePath: instancePath + "/rows/" + i1 + "/storagePath",
                  parentData: data41,
                  parentDataProperty: "storagePath",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                errors = vErrors.length;
              }
            }
            if (data41.secretsBackend !== undefined) {
              if (
                !validate26(data41.secretsBackend, {
                  instancePath: instancePath + "/rows/" + i1 + "/secretsBackend",
                  parentData: data41,
                  parentDataProperty: "secretsBackend",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data41.serviceNameFormat !== undefined) {
              if (
                !validate39(data41.serviceNameFormat, {
                  instancePath: instancePath + "/rows/" + i1 + "/serviceNameFormat",
                  parentData: data41,
                  parentDataProperty: "serviceNameFormat",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                errors = vErrors.length;
              }
            }
            if (data41.secretsFlag !== undefined) {
              if (
                !validate41(data41.secretsFlag, {
                  instancePath: instancePath + "/rows/" + i1 + "/secretsFlag",
                  parentData: data41,
                  parentDataProperty: "secretsFlag",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                errors = vErrors.length;
              }
            }
            if (data41.bunRuntimeTz !== undefined) {
              if (
                !validate43(data41.bunRuntimeTz, {
                  instancePath: instancePath + "/rows/" + i1 + "/bunRuntimeTz",
                  parentData: data41,
                  parentDataProperty: "bunRuntimeTz",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data41.bunTestTz !== undefined) {
              if (
                !validate43(data41.bunTestTz, {
                  instancePath: instancePath + "/rows/" + i1 + "/bunTestTz",
                  parentData: data41,
                  parentDataProperty: "bunTestTz",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data41.featureFlags !== undefined) {
              if (
                !validate46(data41.featureFlags, {
                  instancePath: instancePath + "/rows/" + i1 + "/featureFlags",
                  parentData: data41,
                  parentDataProperty: "featureFlags",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
            }
            if (data41.apiStrategy !== undefined) {
              if (
                !validate26(data41.apiStrategy, {
                  instancePath: instancePath + "/rows/" + i1 + "/apiStrategy",
                  parentData: data41,
                  parentDataProperty: "apiStrategy",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data41.operationalBenefit !== undefined) {
              if (
                !validate26(data41.operationalBenefit, {
                  instancePath: instancePath + "/rows/" + i1 + "/operationalBenefit",
                  parentData: data41,
                  parentDataProperty: "operationalBenefit",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err44 = {
              instancePath: instancePath + "/rows/" + i1,
              schemaPath: "#/properties/rows/items/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = {
          instancePath: instancePath + "/rows",
          schemaPath: "#/properties/rows/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.flags !== undefined) {
      let data54 = data.flags;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (const key15 in data54) {
          const _errs88 = errors;
          if (typeof key15 === "string") {
            if (!pattern16.test(key15)) {
              const err46 = {
                instancePath: instancePath + "/flags",
                schemaPath: "#/properties/flags/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^[A-Z][A-Z0-9_]{0,126}$" },
                propertyName: key15,
              };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else {
            const err47 = {
              instancePath: instancePath + "/flags",
              schemaPath: "#/properties/flags/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key15,
            };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          var valid19 = _errs88 === errors;
          if (!valid19) {
            const err48 = {
              instancePath: instancePath + "/flags",
              schemaPath: "#/properties/flags/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key15 },
            };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        for (const key16 in data54) {
          let data55 = data54[key16];
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            if (data55.description === undefined) {
              const err49 = {
                instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "description" },
              };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data55.type === undefined) {
              const err50 = {
                instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "type" },
              };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data55.category === undefined) {
              const err51 = {
                instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "category" },
              };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data55.domain === undefined) {
              const err52 = {
                instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "domain" },
              };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data55.scope === undefined) {
              const err53 = {
                instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "scope" },
              };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data55.tier === undefined) {
              const err54 = {
                instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "tier" },
              };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data55.since === undefined) {
              const err55 = {
                instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "since" },
              };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data55.status === undefined) {
              const err56 = {
                instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "status" },
              };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            for (const key17 in data55) {
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
                    prerequisites: 1,
                    conflicts: 1,
                    debugClass: 1,
                  },
                  key17,
                )
              ) {
                const err57 = {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/flags/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key17 },
                };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data55.description !== undefined) {
              if (
                !validate26(data55.description, {
                  instancePath:
                    instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
                  parentData: data55,
                  parentDataProperty: "description",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data55.type !== undefined) {
              if (
                !validate26(data55.type, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
                  parentData: data55,
                  parentDataProperty: "type",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data55.category !== undefined) {
              if (
                !validate26(data55.category, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/category",
                  parentData: data55,
                  parentDataProperty: "category",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data55.domain !== undefined) {
              if (
                !validate26(data55.domain, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/domain",
                  parentData: data55,
                  parentDataProperty: "domain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data55.scope !== undefined) {
              if (
                !validate26(data55.scope, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope",
                  parentData: data55,
                  parentDataProperty: "scope",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data55.tier !== undefined) {
              if (
                !validate26(data55.tier, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier",
                  parentData: data55,
                  parentDataProperty: "tier",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data55.size !== undefined) {
              if (
                !validate86(data55.size, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/size",
                  parentData: data55,
                  parentDataProperty: "size",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
                errors = vErrors.length;
              }
            }
            if (data55.since !== undefined) {
              if (
                !validate26(data55.since, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/since",
                  parentData: data55,
                  parentDataProperty: "since",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data55.status !== undefined) {
              if (
                !validate89(data55.status, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
                  parentData: data55,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                errors = vErrors.length;
              }
            }
            if (data55.approval !== undefined) {
              if (
                !validate26(data55.approval, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/approval",
                  parentData: data55,
                  parentDataProperty: "approval",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data55.owner !== undefined) {
              if (
                !validate26(data55.owner, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner",
                  parentData: data55,
                  parentDataProperty: "owner",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data55.expires !== undefined) {
              if (
                !validate93(data55.expires, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/expires",
                  parentData: data55,
                  parentDataProperty: "expires",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
            if (data55.prerequisites !== undefined) {
              if (
                !validate46(data55.prerequisites, {
                  instancePath:
                    instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/prerequisites",
                  parentData: data55,
                  parentDataProperty: "prerequisites",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
            }
            if (data55.conflicts !== undefined) {
              if (
                !validate46(data55.conflicts, {
                  instancePath:
                    instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/conflicts",
                  parentData: data55,
                  parentDataProperty: "conflicts",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
            }
            if (data55.debugClass !== undefined) {
              if (
                !validate29(data55.debugClass, {
                  instancePath:
                    instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/debugClass",
                  parentData: data55,
                  parentDataProperty: "debugClass",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err58 = {
              instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/flags/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = {
          instancePath: instancePath + "/flags",
          schemaPath: "#/properties/flags/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.variants !== undefined) {
      let data71 = data.variants;
      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
        for (const key18 in data71) {
          const _errs111 = errors;
          if (typeof key18 === "string") {
            if (!pattern19.test(key18)) {
              const err60 = {
                instancePath: instancePath + "/variants",
                schemaPath: "#/properties/variants/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
                propertyName: key18,
              };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          } else {
            const err61 = {
              instancePath: instancePath + "/variants",
              schemaPath: "#/properties/variants/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key18,
            };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          var valid22 = _errs111 === errors;
          if (!valid22) {
            const err62 = {
              instancePath: instancePath + "/variants",
              schemaPath: "#/properties/variants/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key18 },
            };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        for (const key19 in data71) {
          let data72 = data71[key19];
          if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
            if (data72.title === undefined) {
              const err63 = {
                instancePath: instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "title" },
              };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data72.domain === undefined) {
              const err64 = {
                instancePath: instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "domain" },
              };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data72.features === undefined) {
              const err65 = {
                instancePath: instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "features" },
              };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data72.scope === undefined) {
              const err66 = {
                instancePath: instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "scope" },
              };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data72.tier === undefined) {
              const err67 = {
                instancePath: instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "tier" },
              };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if (data72.useCase === undefined) {
              const err68 = {
                instancePath: instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "useCase" },
              };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (data72.status === undefined) {
              const err69 = {
                instancePath: instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "status" },
              };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            for (const key20 in data72) {
              if (
                !(
                  key20 === "title" ||
                  key20 === "domain" ||
                  key20 === "features" ||
                  key20 === "scope" ||
                  key20 === "tier" ||
                  key20 === "useCase" ||
                  key20 === "status" ||
                  key20 === "budget"
                )
              ) {
                const err70 = {
                  instancePath: instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/variants/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key20 },
                };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data72.title !== undefined) {
              if (
                !validate26(data72.title, {
                  instancePath: instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/title",
                  parentData: data72,
                  parentDataProperty: "title",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data72.domain !== undefined) {
              if (
                !validate26(data72.domain, {
                  instancePath:
                    instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/domain",
                  parentData: data72,
                  parentDataProperty: "domain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data72.features !== undefined) {
              if (
                !validate46(data72.features, {
                  instancePath:
                    instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/features",
                  parentData: data72,
                  parentDataProperty: "features",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                errors = vErrors.length;
              }
            }
            if (data72.scope !== undefined) {
              if (
                !validate26(data72.scope, {
                  instancePath: instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope",
                  parentData: data72,
                  parentDataProperty: "scope",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data72.tier !== undefined) {
              if (
                !validate26(data72.tier, {
                  instancePath: instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier",
                  parentData: data72,
                  parentDataProperty: "tier",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data72.useCase !== undefined) {
              if (
                !validate26(data72.useCase, {
                  instancePath:
                    instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/useCase",
                  parentData: data72,
                  parentDataProperty: "useCase",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data72.status !== undefined) {
              if (
                !validate104(data72.status, {
                  instancePath:
                    instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
                  parentData: data72,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                errors = vErrors.length;
              }
            }
            if (data72.budget !== undefined) {
              let data80 = data72.budget;
              if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                for (const key21 in data80) {
                  if (!(key21 === "bytes" || key21 === "growth")) {
                    const err71 = {
                      instancePath:
                        instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget",
                      schemaPath: "#/properties/variants/additionalProperties/properties/budget/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key21 },
                    };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
                if (data80.bytes !== undefined) {
                  if (
                    !validate106(data80.bytes, {
                      instancePath:
                        instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget/bytes",
                      parentData: data80,
                      parentDataProperty: "bytes",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                    errors = vErrors.length;
                  }
                }
                if (data80.growth !== undefined) {
                  if (
                    !validate108(data80.growth, {
                      instancePath:
                        instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget/growth",
                      parentData: data80,
                      parentDataProperty: "growth",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err72 = {
                  instancePath:
                    instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget",
                  schemaPath: "#/properties/variants/additionalProperties/properties/budget/type",
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
          } else {
            const err73 = {
              instancePath: instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/variants/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
      } else {
        const err74 = {
          instancePath: instancePath + "/variants",
          schemaPath: "#/properties/variants/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.build !== undefined) {
      let data83 = data.build;
      if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
        for (const key22 in data83) {
          if (!(key22 === "entries" || key22 === "target" || key22 === "sourceMaps" || key22 === "certified")) {
            const err75 = {
              instancePath: instancePath + "/build",
              schemaPath: "#/properties/build/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key22 },
            };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data83.entries !== undefined) {
          if (
            !validate110(data83.entries, {
              instancePath: instancePath + "/build/entries",
              parentData: data83,
              parentDataProperty: "entries",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
            errors = vErrors.length;
          }
        }
        if (data83.target !== undefined) {
          if (
            !validate112(data83.target, {
              instancePath: instancePath + "/build/target",
              parentData: data83,
              parentDataProperty: "target",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
            errors = vErrors.length;
          }
        }
        if (data83.sourceMaps !== undefined) {
          if (
            !validate114(data83.sourceMaps, {
              instancePath: instancePath + "/build/sourceMaps",
              parentData: data83,
              parentDataProperty: "sourceMaps",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
            errors = vErrors.length;
          }
        }
        if (data83.certified !== undefined) {
          if (
            !validate29(data83.certified, {
              instancePath: instancePath + "/build/certified",
              parentData: data83,
              parentDataProperty: "certified",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err76 = {
          instancePath: instancePath + "/build",
          schemaPath: "#/properties/build/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.tests !== undefined) {
      let data88 = data.tests;
      if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
        for (const key23 in data88) {
          if (!(key23 === "runner")) {
            const err77 = {
              instancePath: instancePath + "/tests",
              schemaPath: "#/properties/tests/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key23 },
            };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data88.runner !== undefined) {
          if (
            !validate117(data88.runner, {
              instancePath: instancePath + "/tests/runner",
              parentData: data88,
              parentDataProperty: "runner",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err78 = {
          instancePath: instancePath + "/tests",
          schemaPath: "#/properties/tests/type",
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
    if (data.limits !== undefined) {
      let data90 = data.limits;
      if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
        for (const key24 in data90) {
          if (
            !(
              key24 === "maxProperties" ||
              key24 === "maxKeyLength" ||
              key24 === "maxValueLength" ||
              key24 === "maxConnectionsPerScope" ||
              key24 === "maxMessagesPerMinute"
            )
          ) {
            const err79 = {
              instancePath: instancePath + "/limits",
              schemaPath: "#/properties/limits/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key24 },
            };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data90.maxProperties !== undefined) {
          if (
            !validate119(data90.maxProperties, {
              instancePath: instancePath + "/limits/maxProperties",
              parentData: data90,
              parentDataProperty: "maxProperties",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
        if (data90.maxKeyLength !== undefined) {
          if (
            !validate119(data90.maxKeyLength, {
              instancePath: instancePath + "/limits/maxKeyLength",
              parentData: data90,
              parentDataProperty: "maxKeyLength",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
        if (data90.maxValueLength !== undefined) {
          if (
            !validate119(data90.maxValueLength, {
              instancePath: instancePath + "/limits/maxValueLength",
              parentData: data90,
              parentDataProperty: "maxValueLength",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
        if (data90.maxConnectionsPerScope !== undefined) {
          if (
            !validate119(data90.maxConnectionsPerScope, {
              instancePath: instancePath + "/limits/maxConnectionsPerScope",
              parentData: data90,
              parentDataProperty: "maxConnectionsPerScope",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
        if (data90.maxMessagesPerMinute !== undefined) {
          if (
            !validate119(data90.maxMessagesPerMinute, {
              instancePath: instancePath + "/limits/maxMessagesPerMinute",
              parentData: data90,
              parentDataProperty: "maxMessagesPerMinute",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err80 = {
          instancePath: instancePath + "/limits",
          schemaPath: "#/properties/limits/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.rules !== undefined) {
      let data96 = data.rules;
      if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
        for (const key25 in data96) {
          const _errs150 = errors;
          if (typeof key25 === "string") {
            if (!pattern22.test(key25)) {
              const err81 = {
                instancePath: instancePath + "/rules",
                schemaPath: "#/properties/rules/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9-]*$" },
                propertyName: key25,
              };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          } else {
            const err82 = {
              instancePath: instancePath + "/rules",
              schemaPath: "#/properties/rules/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key25,
            };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
          var valid29 = _errs150 === errors;
          if (!valid29) {
            const err83 = {
              instancePath: instancePath + "/rules",
              schemaPath: "#/properties/rules/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key25 },
            };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        for (const key26 in data96) {
          if (
            !validate125(data96[key26], {
              instancePath: instancePath + "/rules/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),
              parentData: data96,
              parentDataProperty: key26,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err84 = {
          instancePath: instancePath + "/rules",
          schemaPath: "#/properties/rules/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
    if (data.waivers !== undefined) {
      let data98 = data.waivers;
      if (Array.isArray(data98)) {
        const len2 = data98.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data99 = data98[i2];
          if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
            if (data99.rule === undefined) {
              const err85 = {
                instancePath: instancePath + "/waivers/" + i2,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "rule" },
              };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (data99.pointer === undefined) {
              const err86 = {
                instancePath: instancePath + "/waivers/" + i2,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "pointer" },
              };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            if (data99.reason === undefined) {
              const err87 = {
                instancePath: instancePath + "/waivers/" + i2,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "reason" },
              };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
            if (data99.owner === undefined) {
              const err88 = {
                instancePath: instancePath + "/waivers/" + i2,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "owner" },
              };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            for (const key27 in data99) {
              if (
                !(
                  key27 === "rule" ||
                  key27 === "pointer" ||
                  key27 === "reason" ||
                  key27 === "owner" ||
                  key27 === "expires"
                )
              ) {
                const err89 = {
                  instancePath: instancePath + "/waivers/" + i2,
                  schemaPath: "#/properties/waivers/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key27 },
                };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            if (data99.rule !== undefined) {
              if (
                !validate127(data99.rule, {
                  instancePath: instancePath + "/waivers/" + i2 + "/rule",
                  parentData: data99,
                  parentDataProperty: "rule",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
                errors = vErrors.length;
              }
            }
            if (data99.pointer !== undefined) {
              if (
                !validate129(data99.pointer, {
                  instancePath: instancePath + "/waivers/" + i2 + "/pointer",
                  parentData: data99,
                  parentDataProperty: "pointer",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                errors = vErrors.length;
              }
            }
            if (data99.reason !== undefined) {
              if (
                !validate26(data99.reason, {
                  instancePath: instancePath + "/waivers/" + i2 + "/reason",
                  parentData: data99,
                  parentDataProperty: "reason",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data99.owner !== undefined) {
              if (
                !validate26(data99.owner, {
                  instancePath: instancePath + "/waivers/" + i2 + "/owner",
                  parentData: data99,
                  parentDataProperty: "owner",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data99.expires !== undefined) {
              if (
                !validate93(data99.expires, {
                  instancePath: instancePath + "/waivers/" + i2 + "/expires",
                  parentData: data99,
                  parentDataProperty: "expires",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err90 = {
              instancePath: instancePath + "/waivers/" + i2,
              schemaPath: "#/properties/waivers/items/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
      } else {
        const err91 = {
          instancePath: instancePath + "/waivers",
          schemaPath: "#/properties/waivers/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.approvals !== undefined) {
      let data105 = data.approvals;
      if (Array.isArray(data105)) {
        const len3 = data105.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data106 = data105[i3];
          if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
            if (data106.change === undefined) {
              const err92 = {
                instancePath: instancePath + "/approvals/" + i3,
                schemaPath: "#/properties/approvals/items/required",
                keyword: "required",
                params: { missingProperty: "change" },
              };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (data106.subject === undefined) {
              const err93 = {
                instancePath: instancePath + "/approvals/" + i3,
                schemaPath: "#/properties/approvals/items/required",
                keyword: "required",
                params: { missingProperty: "subject" },
              };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            if (data106.reason === undefined) {
              const err94 = {
                instancePath: instancePath + "/approvals/" + i3,
                schemaPath: "#/properties/approvals/items/required",
                keyword: "required",
                params: { missingProperty: "reason" },
              };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (data106.owner === undefined) {
              const err95 = {
                instancePath: instancePath + "/approvals/" + i3,
                schemaPath: "#/properties/approvals/items/required",
                keyword: "required",
                params: { missingProperty: "owner" },
              };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            for (const key28 in data106) {
              if (
                !(
                  key28 === "change" ||
                  key28 === "subject" ||
                  key28 === "reason" ||
                  key28 === "owner" ||
                  key28 === "expires"
                )
              ) {
                const err96 = {
                  instancePath: instancePath + "/approvals/" + i3,
                  schemaPath: "#/properties/approvals/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key28 },
                };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data106.change !== undefined) {
              if (
                !validate134(data106.change, {
                  instancePath: instancePath + "/approvals/" + i3 + "/change",
                  parentData: data106,
                  parentDataProperty: "change",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                errors = vErrors.length;
              }
            }
            if (data106.subject !== undefined) {
              if (
                !validate26(data106.subject, {
                  instancePath: instancePath + "/approvals/" + i3 + "/subject",
                  parentData: data106,
                  parentDataProperty: "subject",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data106.reason !== undefined) {
              if (
                !validate26(data106.reason, {
                  instancePath: instancePath + "/approvals/" + i3 + "/reason",
                  parentData: data106,
                  parentDataProperty: "reason",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data106.owner !== undefined) {
              if (
                !validate26(data106.owner, {
                  instancePath: instancePath + "/approvals/" + i3 + "/owner",
                  parentData: data106,
                  parentDataProperty: "owner",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data106.expires !== undefined) {
              if (
                !validate93(data106.expires, {
                  instancePath: instancePath + "/approvals/" + i3 + "/expires",
                  parentData: data106,
                  parentDataProperty: "expires",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err97 = {
              instancePath: instancePath + "/approvals/" + i3,
              schemaPath: "#/properties/approvals/items/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
      } else {
        const err98 = {
          instancePath: instancePath + "/approvals",
          schemaPath: "#/properties/approvals/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
    }
  } else {
    const err99 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err99];
    } else {
      vErrors.push(err99);
    }
    errors++;
  }
  validateSpec.errors = vErrors;
  return errors === 0;
}

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

const pattern5 = new RegExp("^(?!/)(?!.*(?:^|/)\\.\\.?(?:/|$))[A-Za-z0-9._*/-]+$", "u");

function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern5.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!/)(?!.*(?:^|/)\\.\\.?(?:/|$))[A-Za-z0-9._*/-]+$" },
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
  validate36.errors = vErrors;
  return errors === 0;
}

const pattern6 = new RegExp("^(?:[A-Za-z0-9._-]*[A-Za-z0-9_-]/)+$", "u");

function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!pattern6.test(data)) {
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
  validate38.errors = vErrors;
  return errors === 0;
}

const pattern7 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$", "u");

function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!pattern7.test(data)) {
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
  validate41.errors = vErrors;
  return errors === 0;
}

const pattern8 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
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
  validate43.errors = vErrors;
  return errors === 0;
}

const pattern9 = new RegExp("^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$", "u");

function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
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
  validate45.errors = vErrors;
  return errors === 0;
}

function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate48.errors = vErrors;
  return errors === 0;
}

const pattern12 = new RegExp("^[a-z0-9]+$", "u");

function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern12.test(data0)) {
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
  validate52.errors = vErrors;
  return errors === 0;
}

function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate55.errors = vErrors;
  return errors === 0;
}

function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate60.errors = vErrors;
  return errors === 0;
}

function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate62.errors = vErrors;
  return errors === 0;
}

function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate66.errors = vErrors;
  return errors === 0;
}

function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate68.errors = vErrors;
  return errors === 0;
}

const pattern18 = new RegExp("^[+-][0-9]+(?:\\.[0-9]+)?(?:B|KB)$", "u");

function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern18.test(data)) {
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
  validate88.errors = vErrors;
  return errors === 0;
}

function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate91.errors = vErrors;
  return errors === 0;
}

const pattern19 = new RegExp(
  "^(?:[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|[0-9]{4}-02-(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$",
  "u",
);

function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern19.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: {
          pattern:
            "^(?:[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|[0-9]{4}-02-(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$",
        },
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
  validate95.errors = vErrors;
  return errors === 0;
}

function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate110.errors = vErrors;
  return errors === 0;
}

function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate113.errors = vErrors;
  return errors === 0;
}

const pattern21 = new RegExp("^[0-9]{1,4}(?:\\.[0-9]{1,2})?%$", "u");

function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!pattern21.test(data)) {
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
  validate115.errors = vErrors;
  return errors === 0;
}

const pattern22 = new RegExp("^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[A-Za-z0-9._/-]+$", "u");

function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern22.test(data0)) {
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
  validate117.errors = vErrors;
  return errors === 0;
}

function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate119.errors = vErrors;
  return errors === 0;
}

function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate121.errors = vErrors;
  return errors === 0;
}

const pattern23 = new RegExp("^(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");

function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern23.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*$" },
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
  validate124.errors = vErrors;
  return errors === 0;
}

const pattern24 = new RegExp(
  "^(?!.*(?:^|/)\\.{1,2}(?:/|$))[A-Za-z0-9._][A-Za-z0-9._-]*(?:/[A-Za-z0-9._][A-Za-z0-9._-]*)*$",
  "u",
);

function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern24.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: {
          pattern: "^(?!.*(?:^|/)\\.{1,2}(?:/|$))[A-Za-z0-9._][A-Za-z0-9._-]*(?:/[A-Za-z0-9._][A-Za-z0-9._-]*)*$",
        },
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
  validate126.errors = vErrors;
  return errors === 0;
}

const pattern25 = new RegExp("^[A-Za-z0-9][A-Za-z0-9:_-]*$", "u");

function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern25.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:_-]*$" },
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
  validate129.errors = vErrors;
  return errors === 0;
}

function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate131.errors = vErrors;
  return errors === 0;
}

function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate133.errors = vErrors;
  return errors === 0;
}

function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "draft" || data === "experimental" || data === "stable" || data === "deprecated")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: ["draft", "experimental", "stable", "deprecated"] },
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate145.errors = vErrors;
  return errors === 0;
}

const pattern27 = new RegExp("^(?!/)(?!.*(?:^|/)\\.\\.?(?:/|$))[A-Za-z0-9._/-]*[A-Za-z0-9._-]$", "u");

function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern27.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^(?!/)(?!.*(?:^|/)\\.\\.?(?:/|$))[A-Za-z0-9._/-]*[A-Za-z0-9._-]$" },
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
  validate148.errors = vErrors;
  return errors === 0;
}

function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "critical" || data === "high" || data === "medium" || data === "low")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: ["critical", "high", "medium", "low"] },
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}

function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate159.errors = vErrors;
  return errors === 0;
}

const pattern29 = new RegExp("^(?:(?:@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*/)?[a-z][a-z0-9-]*$", "u");

function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern29.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^(?:(?:@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*/)?[a-z][a-z0-9-]*$" },
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
  validate161.errors = vErrors;
  return errors === 0;
}

const pattern31 = new RegExp("^(?:/[^/]*)+$", "u");

function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern31.test(data)) {
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
  validate163.errors = vErrors;
  return errors === 0;
}

const pattern32 = new RegExp("^[a-z][A-Za-z0-9-]*$", "u");

function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern32.test(data)) {
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
  validate168.errors = vErrors;
  return errors === 0;
}

const pattern11 = new RegExp("^(?!Any$)[A-Za-z][A-Za-z0-9_. -]{0,62}$", "u");
const pattern15 = new RegExp(
  "^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[a-z][A-Za-z0-9]{0,62}$",
  "u",
);
const pattern17 = new RegExp("^[A-Z][A-Z0-9_]{0,126}$", "u");
const pattern20 = new RegExp("^[a-z][a-z0-9-]{0,62}$", "u");
const pattern28 = new RegExp("^G[1-9][0-9]?$", "u");

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
            workflows: 1,
            tests: 1,
            limits: 1,
            components: 1,
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
                !func2.call(
                  {
                    description: 1,
                    tier: 1,
                    production: 1,
                    fallback: 1,
                    loopbackOnly: 1,
                    buildOnly: 1,
                    aliases: 1,
                    sources: 1,
                    defaults: 1,
                  },
                  key3,
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
            if (data3.sources !== undefined) {
              if (
                !validate36(data3.sources, {
                  instancePath: instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sources",
                  parentData: data3,
                  parentDataProperty: "sources",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                errors = vErrors.length;
              }
            }
            if (data3.defaults !== undefined) {
              let data12 = data3.defaults;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key4 in data12) {
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
                if (data12.storagePath !== undefined) {
                  if (
                    !validate38(data12.storagePath, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/storagePath",
                      parentData: data12,
                      parentDataProperty: "storagePath",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.secretsBackend !== undefined) {
                  if (
                    !validate26(data12.secretsBackend, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/secretsBackend",
                      parentData: data12,
                      parentDataProperty: "secretsBackend",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.serviceNameFormat !== undefined) {
                  if (
                    !validate41(data12.serviceNameFormat, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/serviceNameFormat",
                      parentData: data12,
                      parentDataProperty: "serviceNameFormat",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.secretsFlag !== undefined) {
                  if (
                    !validate43(data12.secretsFlag, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/secretsFlag",
                      parentData: data12,
                      parentDataProperty: "secretsFlag",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.bunRuntimeTz !== undefined) {
                  if (
                    !validate45(data12.bunRuntimeTz, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/bunRuntimeTz",
                      parentData: data12,
                      parentDataProperty: "bunRuntimeTz",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.bunTestTz !== undefined) {
                  if (
                    !validate45(data12.bunTestTz, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/bunTestTz",
                      parentData: data12,
                      parentDataProperty: "bunTestTz",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.featureFlags !== undefined) {
                  if (
                    !validate48(data12.featureFlags, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/featureFlags",
                      parentData: data12,
                      parentDataProperty: "featureFlags",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.apiStrategy !== undefined) {
                  if (
                    !validate26(data12.apiStrategy, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/apiStrategy",
                      parentData: data12,
                      parentDataProperty: "apiStrategy",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.operationalBenefit !== undefined) {
                  if (
                    !validate26(data12.operationalBenefit, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/operationalBenefit",
                      parentData: data12,
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
      let data22 = data.platforms;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (Object.keys(data22).length < 1) {
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
        for (const key5 in data22) {
          const _errs34 = errors;
          if (typeof key5 === "string") {
            if (!pattern11.test(key5)) {
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
          var valid5 = _errs34 === errors;
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
        for (const key6 in data22) {
          let data23 = data22[key6];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            for (const key7 in data23) {
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
            if (data23.processPlatforms !== undefined) {
              if (
                !validate52(data23.processPlatforms, {
                  instancePath:
                    instancePath + "/platforms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/processPlatforms",
                  parentData: data23,
                  parentDataProperty: "processPlatforms",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
      let data25 = data.secretsBackends;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key8 in data25) {
          const _errs43 = errors;
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
          var valid8 = _errs43 === errors;
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
        for (const key9 in data25) {
          let data26 = data25[key9];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.description === undefined) {
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
            if (data26.platforms === undefined) {
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
            for (const key10 in data26) {
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
            if (data26.description !== undefined) {
              if (
                !validate26(data26.description, {
                  instancePath:
                    instancePath + "/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
                  parentData: data26,
                  parentDataProperty: "description",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data26.platforms !== undefined) {
              if (
                !validate55(data26.platforms, {
                  instancePath:
                    instancePath + "/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/platforms",
                  parentData: data26,
                  parentDataProperty: "platforms",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data26.production !== undefined) {
              if (
                !validate29(data26.production, {
                  instancePath:
                    instancePath + "/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/production",
                  parentData: data26,
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
      let data30 = data.columns;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key11 in data30) {
          const _errs54 = errors;
          if (typeof key11 === "string") {
            if (!pattern15.test(key11)) {
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
          var valid11 = _errs54 === errors;
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
        for (const key12 in data30) {
          let data31 = data30[key12];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.type === undefined) {
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
            for (const key13 in data31) {
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
            if (data31.title !== undefined) {
              if (
                !validate26(data31.title, {
                  instancePath: instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/title",
                  parentData: data31,
                  parentDataProperty: "title",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data31.description !== undefined) {
              if (
                !validate26(data31.description, {
                  instancePath:
                    instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
                  parentData: data31,
                  parentDataProperty: "description",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data31.type !== undefined) {
              if (
                !validate60(data31.type, {
                  instancePath: instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
                  parentData: data31,
                  parentDataProperty: "type",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
            }
            if (data31.enum !== undefined) {
              if (
                !validate62(data31.enum, {
                  instancePath: instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum",
                  parentData: data31,
                  parentDataProperty: "enum",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                errors = vErrors.length;
              }
            }
            if (data31.required !== undefined) {
              if (
                !validate29(data31.required, {
                  instancePath:
                    instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/required",
                  parentData: data31,
                  parentDataProperty: "required",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
            }
            if (data31.default !== undefined) {
              let data37 = data31.default;
              if (
                typeof data37 !== "string" &&
                !(typeof data37 == "number" && isFinite(data37)) &&
                typeof data37 !== "boolean" &&
                !Array.isArray(data37)
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
              if (Array.isArray(data37)) {
                const len0 = data37.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  if (
                    !validate26(data37[i0], {
                      instancePath:
                        instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/default/" + i0,
                      parentData: data37,
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
            if (data31.sensitivity !== undefined) {
              if (
                !validate66(data31.sensitivity, {
                  instancePath:
                    instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitivity",
                  parentData: data31,
                  parentDataProperty: "sensitivity",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
            if (data31.impact !== undefined) {
              if (
                !validate68(data31.impact, {
                  instancePath: instancePath + "/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/impact",
                  parentData: data31,
                  parentDataProperty: "impact",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
      let data41 = data.rows;
      if (Array.isArray(data41)) {
        if (data41.length < 1) {
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
        const len1 = data41.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data42 = data41[i1];
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            if (data42.servingDomain === undefined) {
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
            if (data42.detectedScope === undefined) {
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
            if (data42.platform === undefined) {
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
            for (const key14 in data42) {
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
            if (data42.servingDomain !== undefined) {
              if (
                !validate26(data42.servingDomain, {
                  instancePath: instancePath + "/rows/" + i1 + "/servingDomain",
                  parentData: data42,
                  parentDataProperty: "servingDomain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data42.detectedScope !== undefined) {
              if (
                !validate26(data42.detectedScope, {
                  instancePath: instancePath + "/rows/" + i1 + "/detectedScope",
                  parentData: data42,
                  parentDataProperty: "detectedScope",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data42.platform !== undefined) {
              if (
                !validate26(data42.platform, {
                  instancePath: instancePath + "/rows/" + i1 + "/platform",
                  parentData: data42,
                  parentDataProperty: "platform",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data42.storagePath !== undefined) {
              if (
                !validate38(data42.storagePath, {
                  instancePath: instancePath + "/rows/" + i1 + "/storagePath",
                  parentData: data42,
                  parentDataProperty: "storagePath",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                errors = vErrors.length;
              }
            }
            if (data42.secretsBackend !== undefined) {
              if (
                !validate26(data42.secretsBackend, {
                  instancePath: instancePath + "/rows/" + i1 + "/secretsBackend",
                  parentData: data42,
                  parentDataProperty: "secretsBackend",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data42.serviceNameFormat !== undefined) {
              if (
                !validate41(data42.serviceNameFormat, {
                  instancePath: instancePath + "/rows/" + i1 + "/serviceNameFormat",
                  parentData: data42,
                  parentDataProperty: "serviceNameFormat",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                errors = vErrors.length;
              }
            }
            if (data42.secretsFlag !== undefined) {
              if (
                !validate43(data42.secretsFlag, {
                  instancePath: instancePath + "/rows/" + i1 + "/secretsFlag",
                  parentData: data42,
                  parentDataProperty: "secretsFlag",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data42.bunRuntimeTz !== undefined) {
              if (
                !validate45(data42.bunRuntimeTz, {
                  instancePath: instancePath + "/rows/" + i1 + "/bunRuntimeTz",
                  parentData: data42,
                  parentDataProperty: "bunRuntimeTz",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                errors = vErrors.length;
              }
            }
            if (data42.bunTestTz !== undefined) {
              if (
                !validate45(data42.bunTestTz, {
                  instancePath: instancePath + "/rows/" + i1 + "/bunTestTz",
                  parentData: data42,
                  parentDataProperty: "bunTestTz",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                errors = vErrors.length;
              }
            }
            if (data42.featureFlags !== undefined) {
              if (
                !validate48(data42.featureFlags, {
                  instancePath: instancePath + "/rows/" + i1 + "/featureFlags",
                  parentData: data42,
                  parentDataProperty: "featureFlags",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data42.apiStrategy !== undefined) {
              if (
                !validate26(data42.apiStrategy, {
                  instancePath: instancePath + "/rows/" + i1 + "/apiStrategy",
                  parentData: data42,
                  parentDataProperty: "apiStrategy",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data42.operationalBenefit !== undefined) {
              if (
                !validate26(data42.operationalBenefit, {
                  instancePath: instancePath + "/rows/" + i1 + "/operationalBenefit",
                  parentData: data42,
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
      let data55 = data.flags;
      if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
        for (const key15 in data55) {
          const _errs89 = errors;
          if (typeof key15 === "string") {
            if (!pattern17.test(key15)) {
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
          var valid19 = _errs89 === errors;
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
        for (const key16 in data55) {
          let data56 = data55[key16];
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            if (data56.description === undefined) {
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
            if (data56.type === undefined) {
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
            if (data56.category === undefined) {
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
            if (data56.domain === undefined) {
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
            if (data56.scope === undefined) {
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
            if (data56.tier === undefined) {
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
            if (data56.since === undefined) {
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
            if (data56.status === undefined) {
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
            for (const key17 in data56) {
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
                    permanent: 1,
                    replacedBy: 1,
                    implies: 1,
                    prerequisites: 1,
                    conflicts: 1,
                    sensitivity: 1,
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
            if (data56.description !== undefined) {
              if (
                !validate26(data56.description, {
                  instancePath:
                    instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
                  parentData: data56,
                  parentDataProperty: "description",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data56.type !== undefined) {
              if (
                !validate26(data56.type, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
                  parentData: data56,
                  parentDataProperty: "type",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data56.category !== undefined) {
              if (
                !validate26(data56.category, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/category",
                  parentData: data56,
                  parentDataProperty: "category",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data56.domain !== undefined) {
              if (
                !validate26(data56.domain, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/domain",
                  parentData: data56,
                  parentDataProperty: "domain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data56.scope !== undefined) {
              if (
                !validate26(data56.scope, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope",
                  parentData: data56,
                  parentDataProperty: "scope",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data56.tier !== undefined) {
              if (
                !validate26(data56.tier, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier",
                  parentData: data56,
                  parentDataProperty: "tier",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data56.size !== undefined) {
              if (
                !validate88(data56.size, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/size",
                  parentData: data56,
                  parentDataProperty: "size",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                errors = vErrors.length;
              }
            }
            if (data56.since !== undefined) {
              if (
                !validate26(data56.since, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/since",
                  parentData: data56,
                  parentDataProperty: "since",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data56.status !== undefined) {
              if (
                !validate91(data56.status, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
                  parentData: data56,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
            if (data56.approval !== undefined) {
              if (
                !validate26(data56.approval, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/approval",
                  parentData: data56,
                  parentDataProperty: "approval",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data56.owner !== undefined) {
              if (
                !validate26(data56.owner, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner",
                  parentData: data56,
                  parentDataProperty: "owner",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data56.expires !== undefined) {
              if (
                !validate95(data56.expires, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/expires",
                  parentData: data56,
                  parentDataProperty: "expires",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                errors = vErrors.length;
              }
            }
            if (data56.permanent !== undefined) {
              if (
                !validate26(data56.permanent, {
                  instancePath:
                    instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/permanent",
                  parentData: data56,
                  parentDataProperty: "permanent",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data56.replacedBy !== undefined) {
              if (
                !validate26(data56.replacedBy, {
                  instancePath:
                    instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/replacedBy",
                  parentData: data56,
                  parentDataProperty: "replacedBy",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data56.implies !== undefined) {
              if (
                !validate48(data56.implies, {
                  instancePath: instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/implies",
                  parentData: data56,
                  parentDataProperty: "implies",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data56.prerequisites !== undefined) {
              if (
                !validate48(data56.prerequisites, {
                  instancePath:
                    instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/prerequisites",
                  parentData: data56,
                  parentDataProperty: "prerequisites",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data56.conflicts !== undefined) {
              if (
                !validate48(data56.conflicts, {
                  instancePath:
                    instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/conflicts",
                  parentData: data56,
                  parentDataProperty: "conflicts",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data56.sensitivity !== undefined) {
              if (
                !validate66(data56.sensitivity, {
                  instancePath:
                    instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitivity",
                  parentData: data56,
                  parentDataProperty: "sensitivity",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
            if (data56.debugClass !== undefined) {
              if (
                !validate29(data56.debugClass, {
                  instancePath:
                    instancePath + "/flags/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/debugClass",
                  parentData: data56,
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
      let data76 = data.variants;
      if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
        for (const key18 in data76) {
          const _errs116 = errors;
          if (typeof key18 === "string") {
            if (!pattern20.test(key18)) {
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
          var valid22 = _errs116 === errors;
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
        for (const key19 in data76) {
          let data77 = data76[key19];
          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
            if (data77.title === undefined) {
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
            if (data77.domain === undefined) {
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
            if (data77.features === undefined) {
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
            if (data77.scope === undefined) {
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
            if (data77.tier === undefined) {
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
            if (data77.useCase === undefined) {
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
            if (data77.status === undefined) {
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
            for (const key20 in data77) {
              if (
                !func2.call(
                  {
                    title: 1,
                    domain: 1,
                    features: 1,
                    scope: 1,
                    tier: 1,
                    useCase: 1,
                    status: 1,
                    audience: 1,
                    budget: 1,
                  },
                  key20,
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
            if (data77.title !== undefined) {
              if (
                !validate26(data77.title, {
                  instancePath: instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/title",
                  parentData: data77,
                  parentDataProperty: "title",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data77.domain !== undefined) {
              if (
                !validate26(data77.domain, {
                  instancePath:
                    instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/domain",
                  parentData: data77,
                  parentDataProperty: "domain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data77.features !== undefined) {
              if (
                !validate48(data77.features, {
                  instancePath:
                    instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/features",
                  parentData: data77,
                  parentDataProperty: "features",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data77.scope !== undefined) {
              if (
                !validate26(data77.scope, {
                  instancePath: instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope",
                  parentData: data77,
                  parentDataProperty: "scope",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data77.tier !== undefined) {
              if (
                !validate26(data77.tier, {
                  instancePath: instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier",
                  parentData: data77,
                  parentDataProperty: "tier",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data77.useCase !== undefined) {
              if (
                !validate26(data77.useCase, {
                  instancePath:
                    instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/useCase",
                  parentData: data77,
                  parentDataProperty: "useCase",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data77.status !== undefined) {
              if (
                !validate110(data77.status, {
                  instancePath:
                    instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
                  parentData: data77,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                errors = vErrors.length;
              }
            }
            if (data77.audience !== undefined) {
              if (
                !validate66(data77.audience, {
                  instancePath:
                    instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/audience",
                  parentData: data77,
                  parentDataProperty: "audience",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
            if (data77.budget !== undefined) {
              let data86 = data77.budget;
              if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                for (const key21 in data86) {
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
                if (data86.bytes !== undefined) {
                  if (
                    !validate113(data86.bytes, {
                      instancePath:
                        instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget/bytes",
                      parentData: data86,
                      parentDataProperty: "bytes",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                    errors = vErrors.length;
                  }
                }
                if (data86.growth !== undefined) {
                  if (
                    !validate115(data86.growth, {
                      instancePath:
                        instancePath + "/variants/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget/growth",
                      parentData: data86,
                      parentDataProperty: "growth",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
      let data89 = data.build;
      if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
        for (const key22 in data89) {
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
        if (data89.entries !== undefined) {
          if (
            !validate117(data89.entries, {
              instancePath: instancePath + "/build/entries",
              parentData: data89,
              parentDataProperty: "entries",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data89.target !== undefined) {
          if (
            !validate119(data89.target, {
              instancePath: instancePath + "/build/target",
              parentData: data89,
              parentDataProperty: "target",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
        if (data89.sourceMaps !== undefined) {
          if (
            !validate121(data89.sourceMaps, {
              instancePath: instancePath + "/build/sourceMaps",
              parentData: data89,
              parentDataProperty: "sourceMaps",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
          }
        }
        if (data89.certified !== undefined) {
          if (
            !validate29(data89.certified, {
              instancePath: instancePath + "/build/certified",
              parentData: data89,
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
    if (data.workflows !== undefined) {
      let data94 = data.workflows;
      if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
        for (const key23 in data94) {
          if (!(key23 === "branch" || key23 === "folder" || key23 === "docs")) {
            const err77 = {
              instancePath: instancePath + "/workflows",
              schemaPath: "#/properties/workflows/additionalProperties",
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
        if (data94.branch !== undefined) {
          if (
            !validate124(data94.branch, {
              instancePath: instancePath + "/workflows/branch",
              parentData: data94,
              parentDataProperty: "branch",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
            errors = vErrors.length;
          }
        }
        if (data94.folder !== undefined) {
          if (
            !validate126(data94.folder, {
              instancePath: instancePath + "/workflows/folder",
              parentData: data94,
              parentDataProperty: "folder",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
            errors = vErrors.length;
          }
        }
        if (data94.docs !== undefined) {
          let data97 = data94.docs;
          if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
            if (data97.folder === undefined) {
              const err78 = {
                instancePath: instancePath + "/workflows/docs",
                schemaPath: "#/properties/workflows/properties/docs/required",
                keyword: "required",
                params: { missingProperty: "folder" },
              };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            for (const key24 in data97) {
              if (!(key24 === "folder" || key24 === "script")) {
                const err79 = {
                  instancePath: instancePath + "/workflows/docs",
                  schemaPath: "#/properties/workflows/properties/docs/additionalProperties",
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
            if (data97.folder !== undefined) {
              if (
                !validate126(data97.folder, {
                  instancePath: instancePath + "/workflows/docs/folder",
                  parentData: data97,
                  parentDataProperty: "folder",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                errors = vErrors.length;
              }
            }
            if (data97.script !== undefined) {
              if (
                !validate129(data97.script, {
                  instancePath: instancePath + "/workflows/docs/script",
                  parentData: data97,
                  parentDataProperty: "script",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err80 = {
              instancePath: instancePath + "/workflows/docs",
              schemaPath: "#/properties/workflows/properties/docs/type",
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
      } else {
        const err81 = {
          instancePath: instancePath + "/workflows",
          schemaPath: "#/properties/workflows/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.tests !== undefined) {
      let data100 = data.tests;
      if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
        for (const key25 in data100) {
          if (!(key25 === "runner")) {
            const err82 = {
              instancePath: instancePath + "/tests",
              schemaPath: "#/properties/tests/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key25 },
            };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data100.runner !== undefined) {
          if (
            !validate131(data100.runner, {
              instancePath: instancePath + "/tests/runner",
              parentData: data100,
              parentDataProperty: "runner",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err83 = {
          instancePath: instancePath + "/tests",
          schemaPath: "#/properties/tests/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.limits !== undefined) {
      let data102 = data.limits;
      if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
        for (const key26 in data102) {
          if (
            !(
              key26 === "maxProperties" ||
              key26 === "maxKeyLength" ||
              key26 === "maxValueLength" ||
              key26 === "maxConnectionsPerScope" ||
              key26 === "maxMessagesPerMinute"
            )
          ) {
            const err84 = {
              instancePath: instancePath + "/limits",
              schemaPath: "#/properties/limits/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key26 },
            };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data102.maxProperties !== undefined) {
          if (
            !validate133(data102.maxProperties, {
              instancePath: instancePath + "/limits/maxProperties",
              parentData: data102,
              parentDataProperty: "maxProperties",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
            errors = vErrors.length;
          }
        }
        if (data102.maxKeyLength !== undefined) {
          if (
            !validate133(data102.maxKeyLength, {
              instancePath: instancePath + "/limits/maxKeyLength",
              parentData: data102,
              parentDataProperty: "maxKeyLength",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
            errors = vErrors.length;
          }
        }
        if (data102.maxValueLength !== undefined) {
          if (
            !validate133(data102.maxValueLength, {
              instancePath: instancePath + "/limits/maxValueLength",
              parentData: data102,
              parentDataProperty: "maxValueLength",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
            errors = vErrors.length;
          }
        }
        if (data102.maxConnectionsPerScope !== undefined) {
          if (
            !validate133(data102.maxConnectionsPerScope, {
              instancePath: instancePath + "/limits/maxConnectionsPerScope",
              parentData: data102,
              parentDataProperty: "maxConnectionsPerScope",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
            errors = vErrors.length;
          }
        }
        if (data102.maxMessagesPerMinute !== undefined) {
          if (
            !validate133(data102.maxMessagesPerMinute, {
              instancePath: instancePath + "/limits/maxMessagesPerMinute",
              parentData: data102,
              parentDataProperty: "maxMessagesPerMinute",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err85 = {
          instancePath: instancePath + "/limits",
          schemaPath: "#/properties/limits/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.components !== undefined) {
      let data108 = data.components;
      if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
        for (const key27 in data108) {
          const _errs166 = errors;
          if (typeof key27 === "string") {
            if (!pattern20.test(key27)) {
              const err86 = {
                instancePath: instancePath + "/components",
                schemaPath: "#/properties/components/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
                propertyName: key27,
              };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          } else {
            const err87 = {
              instancePath: instancePath + "/components",
              schemaPath: "#/properties/components/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key27,
            };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
          var valid31 = _errs166 === errors;
          if (!valid31) {
            const err88 = {
              instancePath: instancePath + "/components",
              schemaPath: "#/properties/components/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key27 },
            };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        for (const key28 in data108) {
          let data109 = data108[key28];
          if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
            if (data109.title === undefined) {
              const err89 = {
                instancePath: instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "title" },
              };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            if (data109.purpose === undefined) {
              const err90 = {
                instancePath: instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "purpose" },
              };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if (data109.category === undefined) {
              const err91 = {
                instancePath: instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "category" },
              };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data109.tier === undefined) {
              const err92 = {
                instancePath: instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "tier" },
              };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (data109.status === undefined) {
              const err93 = {
                instancePath: instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "status" },
              };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            if (data109.module === undefined) {
              const err94 = {
                instancePath: instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "module" },
              };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (data109.interface === undefined) {
              const err95 = {
                instancePath: instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "interface" },
              };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (data109.guardrails === undefined) {
              const err96 = {
                instancePath: instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "guardrails" },
              };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            if (data109.acceptance === undefined) {
              const err97 = {
                instancePath: instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "acceptance" },
              };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            for (const key29 in data109) {
              if (
                !func2.call(
                  {
                    title: 1,
                    purpose: 1,
                    category: 1,
                    domain: 1,
                    scope: 1,
                    tier: 1,
                    status: 1,
                    approval: 1,
                    module: 1,
                    interface: 1,
                    guardrails: 1,
                    tests: 1,
                    acceptance: 1,
                  },
                  key29,
                )
              ) {
                const err98 = {
                  instancePath: instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/components/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key29 },
                };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data109.title !== undefined) {
              if (
                !validate26(data109.title, {
                  instancePath:
                    instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/title",
                  parentData: data109,
                  parentDataProperty: "title",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data109.purpose !== undefined) {
              if (
                !validate26(data109.purpose, {
                  instancePath:
                    instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/purpose",
                  parentData: data109,
                  parentDataProperty: "purpose",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data109.category !== undefined) {
              if (
                !validate26(data109.category, {
                  instancePath:
                    instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/category",
                  parentData: data109,
                  parentDataProperty: "category",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data109.domain !== undefined) {
              if (
                !validate26(data109.domain, {
                  instancePath:
                    instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/domain",
                  parentData: data109,
                  parentDataProperty: "domain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data109.scope !== undefined) {
              if (
                !validate26(data109.scope, {
                  instancePath:
                    instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope",
                  parentData: data109,
                  parentDataProperty: "scope",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data109.tier !== undefined) {
              if (
                !validate26(data109.tier, {
                  instancePath:
                    instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier",
                  parentData: data109,
                  parentDataProperty: "tier",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data109.status !== undefined) {
              if (
                !validate145(data109.status, {
                  instancePath:
                    instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
                  parentData: data109,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
                errors = vErrors.length;
              }
            }
            if (data109.approval !== undefined) {
              if (
                !validate26(data109.approval, {
                  instancePath:
                    instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/approval",
                  parentData: data109,
                  parentDataProperty: "approval",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data109.module !== undefined) {
              if (
                !validate148(data109.module, {
                  instancePath:
                    instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/module",
                  parentData: data109,
                  parentDataProperty: "module",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
                errors = vErrors.length;
              }
            }
            if (data109.interface !== undefined) {
              let data119 = data109.interface;
              if (Array.isArray(data119)) {
                if (data119.length < 1) {
                  const err99 = {
                    instancePath:
                      instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/interface",
                    schemaPath: "#/properties/components/additionalProperties/properties/interface/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
                const len2 = data119.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  if (
                    !validate26(data119[i2], {
                      instancePath:
                        instancePath +
                        "/components/" +
                        key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/interface/" +
                        i2,
                      parentData: data119,
                      parentDataProperty: i2,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err100 = {
                  instancePath:
                    instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/interface",
                  schemaPath: "#/properties/components/additionalProperties/properties/interface/type",
                  keyword: "type",
                  params: { type: "array" },
                };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if (data109.guardrails !== undefined) {
              let data121 = data109.guardrails;
              if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                if (Object.keys(data121).length < 1) {
                  const err101 = {
                    instancePath:
                      instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/guardrails",
                    schemaPath: "#/properties/components/additionalProperties/properties/guardrails/minProperties",
                    keyword: "minProperties",
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
                for (const key30 in data121) {
                  const _errs186 = errors;
                  if (typeof key30 === "string") {
                    if (!pattern28.test(key30)) {
                      const err102 = {
                        instancePath:
                          instancePath +
                          "/components/" +
                          key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/guardrails",
                        schemaPath:
                          "#/properties/components/additionalProperties/properties/guardrails/propertyNames/pattern",
                        keyword: "pattern",
                        params: { pattern: "^G[1-9][0-9]?$" },
                        propertyName: key30,
                      };
                      if (vErrors === null) {
                        vErrors = [err102];
                      } else {
                        vErrors.push(err102);
                      }
                      errors++;
                    }
                  } else {
                    const err103 = {
                      instancePath:
                        instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/guardrails",
                      schemaPath:
                        "#/properties/components/additionalProperties/properties/guardrails/propertyNames/type",
                      keyword: "type",
                      params: { type: "string" },
                      propertyName: key30,
                    };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                  var valid36 = _errs186 === errors;
                  if (!valid36) {
                    const err104 = {
                      instancePath:
                        instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/guardrails",
                      schemaPath: "#/properties/components/additionalProperties/properties/guardrails/propertyNames",
                      keyword: "propertyNames",
                      params: { propertyName: key30 },
                    };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                }
                for (const key31 in data121) {
                  let data122 = data121[key31];
                  if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
                    if (data122.rule === undefined) {
                      const err105 = {
                        instancePath:
                          instancePath +
                          "/components/" +
                          key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/guardrails/" +
                          key31.replace(/~/g, "~0").replace(/\//g, "~1"),
                        schemaPath:
                          "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/required",
                        keyword: "required",
                        params: { missingProperty: "rule" },
                      };
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                    if (data122.severity === undefined) {
                      const err106 = {
                        instancePath:
                          instancePath +
                          "/components/" +
                          key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/guardrails/" +
                          key31.replace(/~/g, "~0").replace(/\//g, "~1"),
                        schemaPath:
                          "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/required",
                        keyword: "required",
                        params: { missingProperty: "severity" },
                      };
                      if (vErrors === null) {
                        vErrors = [err106];
                      } else {
                        vErrors.push(err106);
                      }
                      errors++;
                    }
                    if (data122.test === undefined) {
                      const err107 = {
                        instancePath:
                          instancePath +
                          "/components/" +
                          key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/guardrails/" +
                          key31.replace(/~/g, "~0").replace(/\//g, "~1"),
                        schemaPath:
                          "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/required",
                        keyword: "required",
                        params: { missingProperty: "test" },
                      };
                      if (vErrors === null) {
                        vErrors = [err107];
                      } else {
                        vErrors.push(err107);
                      }
                      errors++;
                    }
                    for (const key32 in data122) {
                      if (!(key32 === "rule" || key32 === "severity" || key32 === "test")) {
                        const err108 = {
                          instancePath:
                            instancePath +
                            "/components/" +
                            key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/guardrails/" +
                            key31.replace(/~/g, "~0").replace(/\//g, "~1"),
                          schemaPath:
                            "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/additionalProperties",
                          keyword: "additionalProperties",
                          params: { additionalProperty: key32 },
                        };
                        if (vErrors === null) {
                          vErrors = [err108];
                        } else {
                          vErrors.push(err108);
                        }
                        errors++;
                      }
                    }
                    if (data122.rule !== undefined) {
                      if (
                        !validate26(data122.rule, {
                          instancePath:
                            instancePath +
                            "/components/" +
                            key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/guardrails/" +
                            key31.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/rule",
                          parentData: data122,
                          parentDataProperty: "rule",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data122.severity !== undefined) {
                      if (
                        !validate152(data122.severity, {
                          instancePath:
                            instancePath +
                            "/components/" +
                            key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/guardrails/" +
                            key31.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/severity",
                          parentData: data122,
                          parentDataProperty: "severity",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data122.test !== undefined) {
                      let data125 = data122.test;
                      if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
                        if (data125.file === undefined) {
                          const err109 = {
                            instancePath:
                              instancePath +
                              "/components/" +
                              key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                              "/guardrails/" +
                              key31.replace(/~/g, "~0").replace(/\//g, "~1") +
                              "/test",
                            schemaPath:
                              "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/properties/test/required",
                            keyword: "required",
                            params: { missingProperty: "file" },
                          };
                          if (vErrors === null) {
                            vErrors = [err109];
                          } else {
                            vErrors.push(err109);
                          }
                          errors++;
                        }
                        if (data125.name === undefined) {
                          const err110 = {
                            instancePath:
                              instancePath +
                              "/components/" +
                              key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                              "/guardrails/" +
                              key31.replace(/~/g, "~0").replace(/\//g, "~1") +
                              "/test",
                            schemaPath:
                              "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/properties/test/required",
                            keyword: "required",
                            params: { missingProperty: "name" },
                          };
                          if (vErrors === null) {
                            vErrors = [err110];
                          } else {
                            vErrors.push(err110);
                          }
                          errors++;
                        }
                        for (const key33 in data125) {
                          if (!(key33 === "file" || key33 === "name")) {
                            const err111 = {
                              instancePath:
                                instancePath +
                                "/components/" +
                                key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                                "/guardrails/" +
                                key31.replace(/~/g, "~0").replace(/\//g, "~1") +
                                "/test",
                              schemaPath:
                                "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/properties/test/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: key33 },
                            };
                            if (vErrors === null) {
                              vErrors = [err111];
                            } else {
                              vErrors.push(err111);
                            }
                            errors++;
                          }
                        }
                        if (data125.file !== undefined) {
                          if (
                            !validate148(data125.file, {
                              instancePath:
                                instancePath +
                                "/components/" +
                                key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                                "/guardrails/" +
                                key31.replace(/~/g, "~0").replace(/\//g, "~1") +
                                "/test/file",
                              parentData: data125,
                              parentDataProperty: "file",
                              rootData,
                            })
                          ) {
                            vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data125.name !== undefined) {
                          if (
                            !validate26(data125.name, {
                              instancePath:
                                instancePath +
                                "/components/" +
                                key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                                "/guardrails/" +
                                key31.replace(/~/g, "~0").replace(/\//g, "~1") +
                                "/test/name",
                              parentData: data125,
                              parentDataProperty: "name",
                              rootData,
                            })
                          ) {
                            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                            errors = vErrors.length;
                          }
                        }
                      } else {
                        const err112 = {
                          instancePath:
                            instancePath +
                            "/components/" +
                            key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/guardrails/" +
                            key31.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/test",
                          schemaPath:
                            "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/properties/test/type",
                          keyword: "type",
                          params: { type: "object" },
                        };
                        if (vErrors === null) {
                          vErrors = [err112];
                        } else {
                          vErrors.push(err112);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err113 = {
                      instancePath:
                        instancePath +
                        "/components/" +
                        key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/guardrails/" +
                        key31.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath:
                        "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/type",
                      keyword: "type",
                      params: { type: "object" },
                    };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                }
              } else {
                const err114 = {
                  instancePath:
                    instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/guardrails",
                  schemaPath: "#/properties/components/additionalProperties/properties/guardrails/type",
                  keyword: "type",
                  params: { type: "object" },
                };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data109.tests !== undefined) {
              let data128 = data109.tests;
              if (Array.isArray(data128)) {
                if (data128.length < 1) {
                  const err115 = {
                    instancePath:
                      instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/tests",
                    schemaPath: "#/properties/components/additionalProperties/properties/tests/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
                const len3 = data128.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data129 = data128[i3];
                  if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
                    if (data129.file === undefined) {
                      const err116 = {
                        instancePath:
                          instancePath +
                          "/components/" +
                          key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/tests/" +
                          i3,
                        schemaPath: "#/properties/components/additionalProperties/properties/tests/items/required",
                        keyword: "required",
                        params: { missingProperty: "file" },
                      };
                      if (vErrors === null) {
                        vErrors = [err116];
                      } else {
                        vErrors.push(err116);
                      }
                      errors++;
                    }
                    if (data129.covers === undefined) {
                      const err117 = {
                        instancePath:
                          instancePath +
                          "/components/" +
                          key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/tests/" +
                          i3,
                        schemaPath: "#/properties/components/additionalProperties/properties/tests/items/required",
                        keyword: "required",
                        params: { missingProperty: "covers" },
                      };
                      if (vErrors === null) {
                        vErrors = [err117];
                      } else {
                        vErrors.push(err117);
                      }
                      errors++;
                    }
                    for (const key34 in data129) {
                      if (!(key34 === "file" || key34 === "covers")) {
                        const err118 = {
                          instancePath:
                            instancePath +
                            "/components/" +
                            key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/tests/" +
                            i3,
                          schemaPath:
                            "#/properties/components/additionalProperties/properties/tests/items/additionalProperties",
                          keyword: "additionalProperties",
                          params: { additionalProperty: key34 },
                        };
                        if (vErrors === null) {
                          vErrors = [err118];
                        } else {
                          vErrors.push(err118);
                        }
                        errors++;
                      }
                    }
                    if (data129.file !== undefined) {
                      if (
                        !validate148(data129.file, {
                          instancePath:
                            instancePath +
                            "/components/" +
                            key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/tests/" +
                            i3 +
                            "/file",
                          parentData: data129,
                          parentDataProperty: "file",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data129.covers !== undefined) {
                      if (
                        !validate26(data129.covers, {
                          instancePath:
                            instancePath +
                            "/components/" +
                            key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/tests/" +
                            i3 +
                            "/covers",
                          parentData: data129,
                          parentDataProperty: "covers",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err119 = {
                      instancePath:
                        instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/tests/" + i3,
                      schemaPath: "#/properties/components/additionalProperties/properties/tests/items/type",
                      keyword: "type",
                      params: { type: "object" },
                    };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
              } else {
                const err120 = {
                  instancePath:
                    instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/tests",
                  schemaPath: "#/properties/components/additionalProperties/properties/tests/type",
                  keyword: "type",
                  params: { type: "array" },
                };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data109.acceptance !== undefined) {
              let data132 = data109.acceptance;
              if (Array.isArray(data132)) {
                if (data132.length < 1) {
                  const err121 = {
                    instancePath:
                      instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/acceptance",
                    schemaPath: "#/properties/components/additionalProperties/properties/acceptance/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
                const len4 = data132.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (
                    !validate26(data132[i4], {
                      instancePath:
                        instancePath +
                        "/components/" +
                        key28.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/acceptance/" +
                        i4,
                      parentData: data132,
                      parentDataProperty: i4,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err122 = {
                  instancePath:
                    instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1") + "/acceptance",
                  schemaPath: "#/properties/components/additionalProperties/properties/acceptance/type",
                  keyword: "type",
                  params: { type: "array" },
                };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
          } else {
            const err123 = {
              instancePath: instancePath + "/components/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/components/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
      } else {
        const err124 = {
          instancePath: instancePath + "/components",
          schemaPath: "#/properties/components/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err124];
        } else {
          vErrors.push(err124);
        }
        errors++;
      }
    }
    if (data.rules !== undefined) {
      let data134 = data.rules;
      if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
        for (const key35 in data134) {
          const _errs211 = errors;
          if (typeof key35 === "string") {
            if (!pattern29.test(key35)) {
              const err125 = {
                instancePath: instancePath + "/rules",
                schemaPath: "#/properties/rules/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^(?:(?:@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*/)?[a-z][a-z0-9-]*$" },
                propertyName: key35,
              };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
          } else {
            const err126 = {
              instancePath: instancePath + "/rules",
              schemaPath: "#/properties/rules/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key35,
            };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
          var valid45 = _errs211 === errors;
          if (!valid45) {
            const err127 = {
              instancePath: instancePath + "/rules",
              schemaPath: "#/properties/rules/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key35 },
            };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        for (const key36 in data134) {
          if (
            !validate159(data134[key36], {
              instancePath: instancePath + "/rules/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),
              parentData: data134,
              parentDataProperty: key36,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err128 = {
          instancePath: instancePath + "/rules",
          schemaPath: "#/properties/rules/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err128];
        } else {
          vErrors.push(err128);
        }
        errors++;
      }
    }
    if (data.waivers !== undefined) {
      let data136 = data.waivers;
      if (Array.isArray(data136)) {
        const len5 = data136.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data137 = data136[i5];
          if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
            if (data137.rule === undefined) {
              const err129 = {
                instancePath: instancePath + "/waivers/" + i5,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "rule" },
              };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
            if (data137.pointer === undefined) {
              const err130 = {
                instancePath: instancePath + "/waivers/" + i5,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "pointer" },
              };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
            if (data137.reason === undefined) {
              const err131 = {
                instancePath: instancePath + "/waivers/" + i5,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "reason" },
              };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
            if (data137.owner === undefined) {
              const err132 = {
                instancePath: instancePath + "/waivers/" + i5,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "owner" },
              };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
            for (const key37 in data137) {
              if (
                !(
                  key37 === "rule" ||
                  key37 === "pointer" ||
                  key37 === "reason" ||
                  key37 === "owner" ||
                  key37 === "expires"
                )
              ) {
                const err133 = {
                  instancePath: instancePath + "/waivers/" + i5,
                  schemaPath: "#/properties/waivers/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key37 },
                };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            }
            if (data137.rule !== undefined) {
              if (
                !validate161(data137.rule, {
                  instancePath: instancePath + "/waivers/" + i5 + "/rule",
                  parentData: data137,
                  parentDataProperty: "rule",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                errors = vErrors.length;
              }
            }
            if (data137.pointer !== undefined) {
              if (
                !validate163(data137.pointer, {
                  instancePath: instancePath + "/waivers/" + i5 + "/pointer",
                  parentData: data137,
                  parentDataProperty: "pointer",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
                errors = vErrors.length;
              }
            }
            if (data137.reason !== undefined) {
              if (
                !validate26(data137.reason, {
                  instancePath: instancePath + "/waivers/" + i5 + "/reason",
                  parentData: data137,
                  parentDataProperty: "reason",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data137.owner !== undefined) {
              if (
                !validate26(data137.owner, {
                  instancePath: instancePath + "/waivers/" + i5 + "/owner",
                  parentData: data137,
                  parentDataProperty: "owner",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data137.expires !== undefined) {
              if (
                !validate95(data137.expires, {
                  instancePath: instancePath + "/waivers/" + i5 + "/expires",
                  parentData: data137,
                  parentDataProperty: "expires",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err134 = {
              instancePath: instancePath + "/waivers/" + i5,
              schemaPath: "#/properties/waivers/items/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
      } else {
        const err135 = {
          instancePath: instancePath + "/waivers",
          schemaPath: "#/properties/waivers/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      }
    }
    if (data.approvals !== undefined) {
      let data143 = data.approvals;
      if (Array.isArray(data143)) {
        const len6 = data143.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data144 = data143[i6];
          if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
            if (data144.change === undefined) {
              const err136 = {
                instancePath: instancePath + "/approvals/" + i6,
                schemaPath: "#/properties/approvals/items/required",
                keyword: "required",
                params: { missingProperty: "change" },
              };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
            if (data144.subject === undefined) {
              const err137 = {
                instancePath: instancePath + "/approvals/" + i6,
                schemaPath: "#/properties/approvals/items/required",
                keyword: "required",
                params: { missingProperty: "subject" },
              };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            if (data144.reason === undefined) {
              const err138 = {
                instancePath: instancePath + "/approvals/" + i6,
                schemaPath: "#/properties/approvals/items/required",
                keyword: "required",
                params: { missingProperty: "reason" },
              };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
            if (data144.owner === undefined) {
              const err139 = {
                instancePath: instancePath + "/approvals/" + i6,
                schemaPath: "#/properties/approvals/items/required",
                keyword: "required",
                params: { missingProperty: "owner" },
              };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
            for (const key38 in data144) {
              if (
                !(
                  key38 === "change" ||
                  key38 === "subject" ||
                  key38 === "reason" ||
                  key38 === "owner" ||
                  key38 === "expires"
                )
              ) {
                const err140 = {
                  instancePath: instancePath + "/approvals/" + i6,
                  schemaPath: "#/properties/approvals/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key38 },
                };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if (data144.change !== undefined) {
              if (
                !validate168(data144.change, {
                  instancePath: instancePath + "/approvals/" + i6 + "/change",
                  parentData: data144,
                  parentDataProperty: "change",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
                errors = vErrors.length;
              }
            }
            if (data144.subject !== undefined) {
              if (
                !validate26(data144.subject, {
                  instancePath: instancePath + "/approvals/" + i6 + "/subject",
                  parentData: data144,
                  parentDataProperty: "subject",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data144.reason !== undefined) {
              if (
                !validate26(data144.reason, {
                  instancePath: instancePath + "/approvals/" + i6 + "/reason",
                  parentData: data144,
                  parentDataProperty: "reason",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data144.owner !== undefined) {
              if (
                !validate26(data144.owner, {
                  instancePath: instancePath + "/approvals/" + i6 + "/owner",
                  parentData: data144,
                  parentDataProperty: "owner",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data144.expires !== undefined) {
              if (
                !validate95(data144.expires, {
                  instancePath: instancePath + "/approvals/" + i6 + "/expires",
                  parentData: data144,
                  parentDataProperty: "expires",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err141 = {
              instancePath: instancePath + "/approvals/" + i6,
              schemaPath: "#/properties/approvals/items/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
        }
      } else {
        const err142 = {
          instancePath: instancePath + "/approvals",
          schemaPath: "#/properties/approvals/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err142];
        } else {
          vErrors.push(err142);
        }
        errors++;
      }
    }
  } else {
    const err143 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err143];
    } else {
      vErrors.push(err143);
    }
    errors++;
  }
  validateSpec.errors = vErrors;
  return errors === 0;
}

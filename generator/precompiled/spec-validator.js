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

function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate38.errors = vErrors;
  return errors === 0;
}

const pattern6 = new RegExp("^(?=.*a-z)(?:A-Z|a-z|0-9|[_.:/-])+$", "u");

function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^(?=.*a-z)(?:A-Z|a-z|0-9|[_.:/-])+$" },
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

function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data > 1073741824 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/maximum",
        keyword: "maximum",
        params: { comparison: "<=", limit: 1073741824 },
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
  validate46.errors = vErrors;
  return errors === 0;
}

function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data > 31536000 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/maximum",
        keyword: "maximum",
        params: { comparison: "<=", limit: 31536000 },
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
  validate48.errors = vErrors;
  return errors === 0;
}

const pattern7 = new RegExp("^(?:[A-Za-z0-9._-]*[A-Za-z0-9_-]/)+$", "u");

function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!pattern7.test(data)) {
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
  validate50.errors = vErrors;
  return errors === 0;
}

const pattern8 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$", "u");

function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!pattern8.test(data)) {
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
  validate53.errors = vErrors;
  return errors === 0;
}

const pattern9 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
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
  validate55.errors = vErrors;
  return errors === 0;
}

const pattern10 = new RegExp("^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$", "u");

function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
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
  validate57.errors = vErrors;
  return errors === 0;
}

function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate60.errors = vErrors;
  return errors === 0;
}

const pattern13 = new RegExp("^[a-z0-9]+$", "u");

function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern13.test(data0)) {
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
  validate64.errors = vErrors;
  return errors === 0;
}

function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate67.errors = vErrors;
  return errors === 0;
}

function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate72.errors = vErrors;
  return errors === 0;
}

function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate74.errors = vErrors;
  return errors === 0;
}

function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate78.errors = vErrors;
  return errors === 0;
}

function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate80.errors = vErrors;
  return errors === 0;
}

const pattern19 = new RegExp("^[+-][0-9]+(?:\\.[0-9]+)?(?:B|KB)$", "u");

function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern19.test(data)) {
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
  validate100.errors = vErrors;
  return errors === 0;
}

function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate103.errors = vErrors;
  return errors === 0;
}

const pattern20 = new RegExp(
  "^(?:[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|[0-9]{4}-02-(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$",
  "u",
);

function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern20.test(data)) {
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
  validate107.errors = vErrors;
  return errors === 0;
}

function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate122.errors = vErrors;
  return errors === 0;
}

function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate125.errors = vErrors;
  return errors === 0;
}

const pattern22 = new RegExp("^[0-9]{1,4}(?:\\.[0-9]{1,2})?%$", "u");

function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!pattern22.test(data)) {
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
  validate127.errors = vErrors;
  return errors === 0;
}

const pattern23 = new RegExp("^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[A-Za-z0-9._/-]+$", "u");

function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern23.test(data0)) {
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
  validate129.errors = vErrors;
  return errors === 0;
}

function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate131.errors = vErrors;
  return errors === 0;
}

function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate133.errors = vErrors;
  return errors === 0;
}

const pattern24 = new RegExp("^(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");

function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern24.test(data)) {
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
  validate136.errors = vErrors;
  return errors === 0;
}

const pattern25 = new RegExp(
  "^(?!.*(?:^|/)\\.{1,2}(?:/|$))[A-Za-z0-9._][A-Za-z0-9._-]*(?:/[A-Za-z0-9._][A-Za-z0-9._-]*)*$",
  "u",
);

function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern25.test(data)) {
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
  validate138.errors = vErrors;
  return errors === 0;
}

const pattern26 = new RegExp("^[A-Za-z0-9][A-Za-z0-9:_-]*$", "u");

function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern26.test(data)) {
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
  validate141.errors = vErrors;
  return errors === 0;
}

function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate143.errors = vErrors;
  return errors === 0;
}

function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (typeof data0 !== "string") {
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
      if (
        !(
          data0 === "audit:read" ||
          data0 === "config:write" ||
          data0 === "metrics:export" ||
          data0 === "metrics:read" ||
          data0 === "metrics:write"
        )
      ) {
        const err2 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/enum",
          keyword: "enum",
          params: { allowedValues: ["audit:read", "config:write", "metrics:export", "metrics:read", "metrics:write"] },
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
  validate154.errors = vErrors;
  return errors === 0;
}

function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate162.errors = vErrors;
  return errors === 0;
}

const pattern29 = new RegExp("^(?!/)(?!.*(?:^|/)\\.\\.?(?:/|$))[A-Za-z0-9._/-]*[A-Za-z0-9._-]$", "u");

function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern29.test(data)) {
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
  validate165.errors = vErrors;
  return errors === 0;
}

function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate169.errors = vErrors;
  return errors === 0;
}

function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate176.errors = vErrors;
  return errors === 0;
}

const pattern31 = new RegExp("^(?:(?:@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*/)?[a-z][a-z0-9-]*$", "u");

function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern31.test(data)) {
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
  validate178.errors = vErrors;
  return errors === 0;
}

const pattern33 = new RegExp("^(?:/[^/]*)+$", "u");

function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern33.test(data)) {
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
  validate180.errors = vErrors;
  return errors === 0;
}

const pattern34 = new RegExp("^[a-z][A-Za-z0-9-]*$", "u");

function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern34.test(data)) {
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
  validate185.errors = vErrors;
  return errors === 0;
}

const pattern12 = new RegExp("^(?!Any$)[A-Za-z][A-Za-z0-9_. -]{0,62}$", "u");
const pattern16 = new RegExp(
  "^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[a-z][A-Za-z0-9]{0,62}$",
  "u",
);
const pattern18 = new RegExp("^[A-Z][A-Z0-9_]{0,126}$", "u");
const pattern21 = new RegExp("^[a-z][a-z0-9-]{0,62}$", "u");
const pattern30 = new RegExp("^G[1-9][0-9]?$", "u");

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
            roles: 1,
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
                    limits: 1,
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
            if (data3.limits !== undefined) {
              let data12 = data3.limits;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key4 in data12) {
                  if (
                    !(
                      key4 === "maxProperties" ||
                      key4 === "maxKeyLength" ||
                      key4 === "keyCharset" ||
                      key4 === "maxValueLength" ||
                      key4 === "maxConnectionsPerScope" ||
                      key4 === "maxMessagesPerMinute" ||
                      key4 === "maxPayloadBytes" ||
                      key4 === "maxTokenLifetime"
                    )
                  ) {
                    const err12 = {
                      instancePath:
                        instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits",
                      schemaPath: "#/properties/scopes/additionalProperties/properties/limits/additionalProperties",
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
                if (data12.maxProperties !== undefined) {
                  if (
                    !validate38(data12.maxProperties, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/limits/maxProperties",
                      parentData: data12,
                      parentDataProperty: "maxProperties",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.maxKeyLength !== undefined) {
                  if (
                    !validate38(data12.maxKeyLength, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/limits/maxKeyLength",
                      parentData: data12,
                      parentDataProperty: "maxKeyLength",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.keyCharset !== undefined) {
                  if (
                    !validate41(data12.keyCharset, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/limits/keyCharset",
                      parentData: data12,
                      parentDataProperty: "keyCharset",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.maxValueLength !== undefined) {
                  if (
                    !validate38(data12.maxValueLength, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/limits/maxValueLength",
                      parentData: data12,
                      parentDataProperty: "maxValueLength",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.maxConnectionsPerScope !== undefined) {
                  if (
                    !validate38(data12.maxConnectionsPerScope, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/limits/maxConnectionsPerScope",
                      parentData: data12,
                      parentDataProperty: "maxConnectionsPerScope",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.maxMessagesPerMinute !== undefined) {
                  if (
                    !validate38(data12.maxMessagesPerMinute, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/limits/maxMessagesPerMinute",
                      parentData: data12,
                      parentDataProperty: "maxMessagesPerMinute",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.maxPayloadBytes !== undefined) {
                  if (
                    !validate46(data12.maxPayloadBytes, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/limits/maxPayloadBytes",
                      parentData: data12,
                      parentDataProperty: "maxPayloadBytes",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                  }
                }
                if (data12.maxTokenLifetime !== undefined) {
                  if (
                    !validate48(data12.maxTokenLifetime, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/limits/maxTokenLifetime",
                      parentData: data12,
                      parentDataProperty: "maxTokenLifetime",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err13 = {
                  instancePath: instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits",
                  schemaPath: "#/properties/scopes/additionalProperties/properties/limits/type",
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
            if (data3.defaults !== undefined) {
              let data21 = data3.defaults;
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                for (const key5 in data21) {
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
                      key5,
                    )
                  ) {
                    const err14 = {
                      instancePath:
                        instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/defaults",
                      schemaPath: "#/properties/scopes/additionalProperties/properties/defaults/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key5 },
                    };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                if (data21.storagePath !== undefined) {
                  if (
                    !validate50(data21.storagePath, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/storagePath",
                      parentData: data21,
                      parentDataProperty: "storagePath",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.secretsBackend !== undefined) {
                  if (
                    !validate26(data21.secretsBackend, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/secretsBackend",
                      parentData: data21,
                      parentDataProperty: "secretsBackend",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.serviceNameFormat !== undefined) {
                  if (
                    !validate53(data21.serviceNameFormat, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/serviceNameFormat",
                      parentData: data21,
                      parentDataProperty: "serviceNameFormat",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.secretsFlag !== undefined) {
                  if (
                    !validate55(data21.secretsFlag, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/secretsFlag",
                      parentData: data21,
                      parentDataProperty: "secretsFlag",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.bunRuntimeTz !== undefined) {
                  if (
                    !validate57(data21.bunRuntimeTz, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/bunRuntimeTz",
                      parentData: data21,
                      parentDataProperty: "bunRuntimeTz",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.bunTestTz !== undefined) {
                  if (
                    !validate57(data21.bunTestTz, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/bunTestTz",
                      parentData: data21,
                      parentDataProperty: "bunTestTz",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.featureFlags !== undefined) {
                  if (
                    !validate60(data21.featureFlags, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/featureFlags",
                      parentData: data21,
                      parentDataProperty: "featureFlags",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.apiStrategy !== undefined) {
                  if (
                    !validate26(data21.apiStrategy, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/apiStrategy",
                      parentData: data21,
                      parentDataProperty: "apiStrategy",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                  }
                }
                if (data21.operationalBenefit !== undefined) {
                  if (
                    !validate26(data21.operationalBenefit, {
                      instancePath:
                        instancePath +
                        "/scopes/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/defaults/operationalBenefit",
                      parentData: data21,
                      parentDataProperty: "operationalBenefit",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err15 = {
                  instancePath: instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/defaults",
                  schemaPath: "#/properties/scopes/additionalProperties/properties/defaults/type",
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
          } else {
            const err16 = {
              instancePath: instancePath + "/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/scopes/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/scopes",
          schemaPath: "#/properties/scopes/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.platforms !== undefined) {
      let data31 = data.platforms;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (Object.keys(data31).length < 1) {
          const err18 = {
            instancePath: instancePath + "/platforms",
            schemaPath: "#/properties/platforms/minProperties",
            keyword: "minProperties",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key6 in data31) {
          const _errs45 = errors;
          if (typeof key6 === "string") {
            if (!pattern12.test(key6)) {
              const err19 = {
                instancePath: instancePath + "/platforms",
                schemaPath: "#/properties/platforms/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^(?!Any$)[A-Za-z][A-Za-z0-9_. -]{0,62}$" },
                propertyName: key6,
              };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = {
              instancePath: instancePath + "/platforms",
              schemaPath: "#/properties/platforms/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key6,
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          var valid6 = _errs45 === errors;
          if (!valid6) {
            const err21 = {
              instancePath: instancePath + "/platforms",
              schemaPath: "#/properties/platforms/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key6 },
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        for (const key7 in data31) {
          let data32 = data31[key7];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            for (const key8 in data32) {
              if (!(key8 === "processPlatforms")) {
                const err22 = {
                  instancePath: instancePath + "/platforms/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/platforms/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key8 },
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data32.processPlatforms !== undefined) {
              if (
                !validate64(data32.processPlatforms, {
                  instancePath:
                    instancePath + "/platforms/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/processPlatforms",
                  parentData: data32,
                  parentDataProperty: "processPlatforms",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err23 = {
              instancePath: instancePath + "/platforms/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/platforms/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + "/platforms",
          schemaPath: "#/properties/platforms/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.secretsBackends !== undefined) {
      let data34 = data.secretsBackends;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (const key9 in data34) {
          const _errs54 = errors;
          if (typeof key9 === "string") {
            if (!pattern3.test(key9)) {
              const err25 = {
                instancePath: instancePath + "/secretsBackends",
                schemaPath: "#/properties/secretsBackends/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                propertyName: key9,
              };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = {
              instancePath: instancePath + "/secretsBackends",
              schemaPath: "#/properties/secretsBackends/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key9,
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          var valid9 = _errs54 === errors;
          if (!valid9) {
            const err27 = {
              instancePath: instancePath + "/secretsBackends",
              schemaPath: "#/properties/secretsBackends/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key9 },
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        for (const key10 in data34) {
          let data35 = data34[key10];
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            if (data35.description === undefined) {
              const err28 = {
                instancePath: instancePath + "/secretsBackends/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/secretsBackends/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "description" },
              };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data35.platforms === undefined) {
              const err29 = {
                instancePath: instancePath + "/secretsBackends/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/secretsBackends/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "platforms" },
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            for (const key11 in data35) {
              if (!(key11 === "description" || key11 === "platforms" || key11 === "production")) {
                const err30 = {
                  instancePath: instancePath + "/secretsBackends/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/secretsBackends/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key11 },
                };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data35.description !== undefined) {
              if (
                !validate26(data35.description, {
                  instancePath:
                    instancePath +
                    "/secretsBackends/" +
                    key10.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/description",
                  parentData: data35,
                  parentDataProperty: "description",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data35.platforms !== undefined) {
              if (
                !validate67(data35.platforms, {
                  instancePath:
                    instancePath + "/secretsBackends/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/platforms",
                  parentData: data35,
                  parentDataProperty: "platforms",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                errors = vErrors.length;
              }
            }
            if (data35.production !== undefined) {
              if (
                !validate29(data35.production, {
                  instancePath:
                    instancePath + "/secretsBackends/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/production",
                  parentData: data35,
                  parentDataProperty: "production",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err31 = {
              instancePath: instancePath + "/secretsBackends/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/secretsBackends/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = {
          instancePath: instancePath + "/secretsBackends",
          schemaPath: "#/properties/secretsBackends/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.columns !== undefined) {
      let data39 = data.columns;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        for (const key12 in data39) {
          const _errs65 = errors;
          if (typeof key12 === "string") {
            if (!pattern16.test(key12)) {
              const err33 = {
                instancePath: instancePath + "/columns",
                schemaPath: "#/properties/columns/propertyNames/pattern",
                keyword: "pattern",
                params: {
                  pattern:
                    "^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[a-z][A-Za-z0-9]{0,62}$",
                },
                propertyName: key12,
              };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = {
              instancePath: instancePath + "/columns",
              schemaPath: "#/properties/columns/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key12,
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          var valid12 = _errs65 === errors;
          if (!valid12) {
            const err35 = {
              instancePath: instancePath + "/columns",
              schemaPath: "#/properties/columns/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key12 },
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        for (const key13 in data39) {
          let data40 = data39[key13];
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (data40.type === undefined) {
              const err36 = {
                instancePath: instancePath + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/columns/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "type" },
              };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            for (const key14 in data40) {
              if (
                !(
                  key14 === "title" ||
                  key14 === "description" ||
                  key14 === "type" ||
                  key14 === "enum" ||
                  key14 === "required" ||
                  key14 === "default" ||
                  key14 === "sensitivity" ||
                  key14 === "impact"
                )
              ) {
                const err37 = {
                  instancePath: instancePath + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/columns/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key14 },
                };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data40.title !== undefined) {
              if (
                !validate26(data40.title, {
                  instancePath: instancePath + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/title",
                  parentData: data40,
                  parentDataProperty: "title",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data40.description !== undefined) {
              if (
                !validate26(data40.description, {
                  instancePath:
                    instancePath + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
                  parentData: data40,
                  parentDataProperty: "description",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data40.type !== undefined) {
              if (
                !validate72(data40.type, {
                  instancePath: instancePath + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
                  parentData: data40,
                  parentDataProperty: "type",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
              }
            }
            if (data40.enum !== undefined) {
              if (
                !validate74(data40.enum, {
                  instancePath: instancePath + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum",
                  parentData: data40,
                  parentDataProperty: "enum",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                errors = vErrors.length;
              }
            }
            if (data40.required !== undefined) {
              if (
                !validate29(data40.required, {
                  instancePath:
                    instancePath + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/required",
                  parentData: data40,
                  parentDataProperty: "required",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
            }
            if (data40.default !== undefined) {
              let data46 = data40.default;
              if (
                typeof data46 !== "string" &&
                !(typeof data46 == "number" && isFinite(data46)) &&
                typeof data46 !== "boolean" &&
                !Array.isArray(data46)
              ) {
                const err38 = {
                  instancePath:
                    instancePath + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/default",
                  schemaPath: "#/properties/columns/additionalProperties/properties/default/type",
                  keyword: "type",
                  params: { type: ["string", "number", "boolean", "array"] },
                };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
              if (Array.isArray(data46)) {
                const len0 = data46.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  if (
                    !validate26(data46[i0], {
                      instancePath:
                        instancePath + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/default/" + i0,
                      parentData: data46,
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
            if (data40.sensitivity !== undefined) {
              if (
                !validate78(data40.sensitivity, {
                  instancePath:
                    instancePath + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitivity",
                  parentData: data40,
                  parentDataProperty: "sensitivity",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                errors = vErrors.length;
              }
            }
            if (data40.impact !== undefined) {
              if (
                !validate80(data40.impact, {
                  instancePath: instancePath + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/impact",
                  parentData: data40,
                  parentDataProperty: "impact",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err39 = {
              instancePath: instancePath + "/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/columns/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = {
          instancePath: instancePath + "/columns",
          schemaPath: "#/properties/columns/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.rows !== undefined) {
      let data50 = data.rows;
      if (Array.isArray(data50)) {
        if (data50.length < 1) {
          const err41 = {
            instancePath: instancePath + "/rows",
            schemaPath: "#/properties/rows/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        const len1 = data50.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data51 = data50[i1];
          if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
            if (data51.servingDomain === undefined) {
              const err42 = {
                instancePath: instancePath + "/rows/" + i1,
                schemaPath: "#/properties/rows/items/required",
                keyword: "required",
                params: { missingProperty: "servingDomain" },
              };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data51.detectedScope === undefined) {
              const err43 = {
                instancePath: instancePath + "/rows/" + i1,
                schemaPath: "#/properties/rows/items/required",
                keyword: "required",
                params: { missingProperty: "detectedScope" },
              };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data51.platform === undefined) {
              const err44 = {
                instancePath: instancePath + "/rows/" + i1,
                schemaPath: "#/properties/rows/items/required",
                keyword: "required",
                params: { missingProperty: "platform" },
              };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            for (const key15 in data51) {
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
                  key15,
                )
              ) {
                const err45 = {
                  instancePath: instancePath + "/rows/" + i1,
                  schemaPath: "#/properties/rows/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key15 },
                };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data51.servingDomain !== undefined) {
              if (
                !validate26(data51.servingDomain, {
                  instancePath: instancePath + "/rows/" + i1 + "/servingDomain",
                  parentData: data51,
                  parentDataProperty: "servingDomain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data51.detectedScope !== undefined) {
              if (
                !validate26(data51.detectedScope, {
                  instancePath: instancePath + "/rows/" + i1 + "/detectedScope",
                  parentData: data51,
                  parentDataProperty: "detectedScope",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data51.platform !== undefined) {
              if (
                !validate26(data51.platform, {
                  instancePath: instancePath + "/rows/" + i1 + "/platform",
                  parentData: data51,
                  parentDataProperty: "platform",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data51.storagePath !== undefined) {
              if (
                !validate50(data51.storagePath, {
                  instancePath: instancePath + "/rows/" + i1 + "/storagePath",
                  parentData: data51,
                  parentDataProperty: "storagePath",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                errors = vErrors.length;
              }
            }
            if (data51.secretsBackend !== undefined) {
              if (
                !validate26(data51.secretsBackend, {
                  instancePath: instancePath + "/rows/" + i1 + "/secretsBackend",
                  parentData: data51,
                  parentDataProperty: "secretsBackend",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data51.serviceNameFormat !== undefined) {
              if (
                !validate53(data51.serviceNameFormat, {
                  instancePath: instancePath + "/rows/" + i1 + "/serviceNameFormat",
                  parentData: data51,
                  parentDataProperty: "serviceNameFormat",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data51.secretsFlag !== undefined) {
              if (
                !validate55(data51.secretsFlag, {
                  instancePath: instancePath + "/rows/" + i1 + "/secretsFlag",
                  parentData: data51,
                  parentDataProperty: "secretsFlag",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data51.bunRuntimeTz !== undefined) {
              if (
                !validate57(data51.bunRuntimeTz, {
                  instancePath: instancePath + "/rows/" + i1 + "/bunRuntimeTz",
                  parentData: data51,
                  parentDataProperty: "bunRuntimeTz",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data51.bunTestTz !== undefined) {
              if (
                !validate57(data51.bunTestTz, {
                  instancePath: instancePath + "/rows/" + i1 + "/bunTestTz",
                  parentData: data51,
                  parentDataProperty: "bunTestTz",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data51.featureFlags !== undefined) {
              if (
                !validate60(data51.featureFlags, {
                  instancePath: instancePath + "/rows/" + i1 + "/featureFlags",
                  parentData: data51,
                  parentDataProperty: "featureFlags",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
            }
            if (data51.apiStrategy !== undefined) {
              if (
                !validate26(data51.apiStrategy, {
                  instancePath: instancePath + "/rows/" + i1 + "/apiStrategy",
                  parentData: data51,
                  parentDataProperty: "apiStrategy",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data51.operationalBenefit !== undefined) {
              if (
                !validate26(data51.operationalBenefit, {
                  instancePath: instancePath + "/rows/" + i1 + "/operationalBenefit",
                  parentData: data51,
                  parentDataProperty: "operationalBenefit",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err46 = {
              instancePath: instancePath + "/rows/" + i1,
              schemaPath: "#/properties/rows/items/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = {
          instancePath: instancePath + "/rows",
          schemaPath: "#/properties/rows/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.flags !== undefined) {
      let data64 = data.flags;
      if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
        for (const key16 in data64) {
          const _errs100 = errors;
          if (typeof key16 === "string") {
            if (!pattern18.test(key16)) {
              const err48 = {
                instancePath: instancePath + "/flags",
                schemaPath: "#/properties/flags/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^[A-Z][A-Z0-9_]{0,126}$" },
                propertyName: key16,
              };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          } else {
            const err49 = {
              instancePath: instancePath + "/flags",
              schemaPath: "#/properties/flags/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key16,
            };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          var valid20 = _errs100 === errors;
          if (!valid20) {
            const err50 = {
              instancePath: instancePath + "/flags",
              schemaPath: "#/properties/flags/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key16 },
            };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        for (const key17 in data64) {
          let data65 = data64[key17];
          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
            if (data65.description === undefined) {
              const err51 = {
                instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "description" },
              };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data65.type === undefined) {
              const err52 = {
                instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "type" },
              };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data65.category === undefined) {
              const err53 = {
                instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "category" },
              };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data65.domain === undefined) {
              const err54 = {
                instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "domain" },
              };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data65.scope === undefined) {
              const err55 = {
                instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "scope" },
              };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data65.tier === undefined) {
              const err56 = {
                instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "tier" },
              };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data65.since === undefined) {
              const err57 = {
                instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "since" },
              };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data65.status === undefined) {
              const err58 = {
                instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/flags/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "status" },
              };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            for (const key18 in data65) {
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
                  key18,
                )
              ) {
                const err59 = {
                  instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/flags/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key18 },
                };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data65.description !== undefined) {
              if (
                !validate26(data65.description, {
                  instancePath:
                    instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
                  parentData: data65,
                  parentDataProperty: "description",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data65.type !== undefined) {
              if (
                !validate26(data65.type, {
                  instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
                  parentData: data65,
                  parentDataProperty: "type",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data65.category !== undefined) {
              if (
                !validate26(data65.category, {
                  instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/category",
                  parentData: data65,
                  parentDataProperty: "category",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data65.domain !== undefined) {
              if (
                !validate26(data65.domain, {
                  instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/domain",
                  parentData: data65,
                  parentDataProperty: "domain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data65.scope !== undefined) {
              if (
                !validate26(data65.scope, {
                  instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope",
                  parentData: data65,
                  parentDataProperty: "scope",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data65.tier !== undefined) {
              if (
                !validate26(data65.tier, {
                  instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier",
                  parentData: data65,
                  parentDataProperty: "tier",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data65.size !== undefined) {
              if (
                !validate100(data65.size, {
                  instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/size",
                  parentData: data65,
                  parentDataProperty: "size",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
                errors = vErrors.length;
              }
            }
            if (data65.since !== undefined) {
              if (
                !validate26(data65.since, {
                  instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/since",
                  parentData: data65,
                  parentDataProperty: "since",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data65.status !== undefined) {
              if (
                !validate103(data65.status, {
                  instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
                  parentData: data65,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                errors = vErrors.length;
              }
            }
            if (data65.approval !== undefined) {
              if (
                !validate26(data65.approval, {
                  instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/approval",
                  parentData: data65,
                  parentDataProperty: "approval",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data65.owner !== undefined) {
              if (
                !validate26(data65.owner, {
                  instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner",
                  parentData: data65,
                  parentDataProperty: "owner",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data65.expires !== undefined) {
              if (
                !validate107(data65.expires, {
                  instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/expires",
                  parentData: data65,
                  parentDataProperty: "expires",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                errors = vErrors.length;
              }
            }
            if (data65.permanent !== undefined) {
              if (
                !validate26(data65.permanent, {
                  instancePath:
                    instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/permanent",
                  parentData: data65,
                  parentDataProperty: "permanent",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data65.replacedBy !== undefined) {
              if (
                !validate26(data65.replacedBy, {
                  instancePath:
                    instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/replacedBy",
                  parentData: data65,
                  parentDataProperty: "replacedBy",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data65.implies !== undefined) {
              if (
                !validate60(data65.implies, {
                  instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/implies",
                  parentData: data65,
                  parentDataProperty: "implies",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
            }
            if (data65.prerequisites !== undefined) {
              if (
                !validate60(data65.prerequisites, {
                  instancePath:
                    instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/prerequisites",
                  parentData: data65,
                  parentDataProperty: "prerequisites",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
            }
            if (data65.conflicts !== undefined) {
              if (
                !validate60(data65.conflicts, {
                  instancePath:
                    instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/conflicts",
                  parentData: data65,
                  parentDataProperty: "conflicts",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
            }
            if (data65.sensitivity !== undefined) {
              if (
                !validate78(data65.sensitivity, {
                  instancePath:
                    instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitivity",
                  parentData: data65,
                  parentDataProperty: "sensitivity",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                errors = vErrors.length;
              }
            }
            if (data65.debugClass !== undefined) {
              if (
                !validate29(data65.debugClass, {
                  instancePath:
                    instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/debugClass",
                  parentData: data65,
                  parentDataProperty: "debugClass",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err60 = {
              instancePath: instancePath + "/flags/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/flags/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = {
          instancePath: instancePath + "/flags",
          schemaPath: "#/properties/flags/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.variants !== undefined) {
      let data85 = data.variants;
      if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
        for (const key19 in data85) {
          const _errs127 = errors;
          if (typeof key19 === "string") {
            if (!pattern21.test(key19)) {
              const err62 = {
                instancePath: instancePath + "/variants",
                schemaPath: "#/properties/variants/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
                propertyName: key19,
              };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = {
              instancePath: instancePath + "/variants",
              schemaPath: "#/properties/variants/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key19,
            };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
          var valid23 = _errs127 === errors;
          if (!valid23) {
            const err64 = {
              instancePath: instancePath + "/variants",
              schemaPath: "#/properties/variants/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key19 },
            };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        for (const key20 in data85) {
          let data86 = data85[key20];
          if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
            if (data86.title === undefined) {
              const err65 = {
                instancePath: instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "title" },
              };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data86.domain === undefined) {
              const err66 = {
                instancePath: instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "domain" },
              };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data86.features === undefined) {
              const err67 = {
                instancePath: instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "features" },
              };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if (data86.scope === undefined) {
              const err68 = {
                instancePath: instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "scope" },
              };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (data86.tier === undefined) {
              const err69 = {
                instancePath: instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "tier" },
              };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (data86.useCase === undefined) {
              const err70 = {
                instancePath: instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "useCase" },
              };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            if (data86.status === undefined) {
              const err71 = {
                instancePath: instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/variants/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "status" },
              };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            for (const key21 in data86) {
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
                  key21,
                )
              ) {
                const err72 = {
                  instancePath: instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/variants/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key21 },
                };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data86.title !== undefined) {
              if (
                !validate26(data86.title, {
                  instancePath: instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/title",
                  parentData: data86,
                  parentDataProperty: "title",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data86.domain !== undefined) {
              if (
                !validate26(data86.domain, {
                  instancePath:
                    instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/domain",
                  parentData: data86,
                  parentDataProperty: "domain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data86.features !== undefined) {
              if (
                !validate60(data86.features, {
                  instancePath:
                    instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/features",
                  parentData: data86,
                  parentDataProperty: "features",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
              }
            }
            if (data86.scope !== undefined) {
              if (
                !validate26(data86.scope, {
                  instancePath: instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope",
                  parentData: data86,
                  parentDataProperty: "scope",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data86.tier !== undefined) {
              if (
                !validate26(data86.tier, {
                  instancePath: instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier",
                  parentData: data86,
                  parentDataProperty: "tier",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data86.useCase !== undefined) {
              if (
                !validate26(data86.useCase, {
                  instancePath:
                    instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/useCase",
                  parentData: data86,
                  parentDataProperty: "useCase",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data86.status !== undefined) {
              if (
                !validate122(data86.status, {
                  instancePath:
                    instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
                  parentData: data86,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                errors = vErrors.length;
              }
            }
            if (data86.audience !== undefined) {
              if (
                !validate78(data86.audience, {
                  instancePath:
                    instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/audience",
                  parentData: data86,
                  parentDataProperty: "audience",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                errors = vErrors.length;
              }
            }
            if (data86.budget !== undefined) {
              let data95 = data86.budget;
              if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                for (const key22 in data95) {
                  if (!(key22 === "bytes" || key22 === "growth")) {
                    const err73 = {
                      instancePath:
                        instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget",
                      schemaPath: "#/properties/variants/additionalProperties/properties/budget/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key22 },
                    };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                if (data95.bytes !== undefined) {
                  if (
                    !validate125(data95.bytes, {
                      instancePath:
                        instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget/bytes",
                      parentData: data95,
                      parentDataProperty: "bytes",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
                    errors = vErrors.length;
                  }
                }
                if (data95.growth !== undefined) {
                  if (
                    !validate127(data95.growth, {
                      instancePath:
                        instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget/growth",
                      parentData: data95,
                      parentDataProperty: "growth",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err74 = {
                  instancePath:
                    instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/budget",
                  schemaPath: "#/properties/variants/additionalProperties/properties/budget/type",
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
          } else {
            const err75 = {
              instancePath: instancePath + "/variants/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/variants/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = {
          instancePath: instancePath + "/variants",
          schemaPath: "#/properties/variants/type",
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
    if (data.build !== undefined) {
      let data98 = data.build;
      if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
        for (const key23 in data98) {
          if (!(key23 === "entries" || key23 === "target" || key23 === "sourceMaps" || key23 === "certified")) {
            const err77 = {
              instancePath: instancePath + "/build",
              schemaPath: "#/properties/build/additionalProperties",
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
        if (data98.entries !== undefined) {
          if (
            !validate129(data98.entries, {
              instancePath: instancePath + "/build/entries",
              parentData: data98,
              parentDataProperty: "entries",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
            errors = vErrors.length;
          }
        }
        if (data98.target !== undefined) {
          if (
            !validate131(data98.target, {
              instancePath: instancePath + "/build/target",
              parentData: data98,
              parentDataProperty: "target",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
            errors = vErrors.length;
          }
        }
        if (data98.sourceMaps !== undefined) {
          if (
            !validate133(data98.sourceMaps, {
              instancePath: instancePath + "/build/sourceMaps",
              parentData: data98,
              parentDataProperty: "sourceMaps",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
            errors = vErrors.length;
          }
        }
        if (data98.certified !== undefined) {
          if (
            !validate29(data98.certified, {
              instancePath: instancePath + "/build/certified",
              parentData: data98,
              parentDataProperty: "certified",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err78 = {
          instancePath: instancePath + "/build",
          schemaPath: "#/properties/build/type",
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
    if (data.workflows !== undefined) {
      let data103 = data.workflows;
      if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
        for (const key24 in data103) {
          if (!(key24 === "branch" || key24 === "folder" || key24 === "docs")) {
            const err79 = {
              instancePath: instancePath + "/workflows",
              schemaPath: "#/properties/workflows/additionalProperties",
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
        if (data103.branch !== undefined) {
          if (
            !validate136(data103.branch, {
              instancePath: instancePath + "/workflows/branch",
              parentData: data103,
              parentDataProperty: "branch",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
            errors = vErrors.length;
          }
        }
        if (data103.folder !== undefined) {
          if (
            !validate138(data103.folder, {
              instancePath: instancePath + "/workflows/folder",
              parentData: data103,
              parentDataProperty: "folder",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
            errors = vErrors.length;
          }
        }
        if (data103.docs !== undefined) {
          let data106 = data103.docs;
          if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
            if (data106.folder === undefined) {
              const err80 = {
                instancePath: instancePath + "/workflows/docs",
                schemaPath: "#/properties/workflows/properties/docs/required",
                keyword: "required",
                params: { missingProperty: "folder" },
              };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            for (const key25 in data106) {
              if (!(key25 === "folder" || key25 === "script")) {
                const err81 = {
                  instancePath: instancePath + "/workflows/docs",
                  schemaPath: "#/properties/workflows/properties/docs/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key25 },
                };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data106.folder !== undefined) {
              if (
                !validate138(data106.folder, {
                  instancePath: instancePath + "/workflows/docs/folder",
                  parentData: data106,
                  parentDataProperty: "folder",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                errors = vErrors.length;
              }
            }
            if (data106.script !== undefined) {
              if (
                !validate141(data106.script, {
                  instancePath: instancePath + "/workflows/docs/script",
                  parentData: data106,
                  parentDataProperty: "script",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err82 = {
              instancePath: instancePath + "/workflows/docs",
              schemaPath: "#/properties/workflows/properties/docs/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
      } else {
        const err83 = {
          instancePath: instancePath + "/workflows",
          schemaPath: "#/properties/workflows/type",
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
    if (data.tests !== undefined) {
      let data109 = data.tests;
      if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
        for (const key26 in data109) {
          if (!(key26 === "runner")) {
            const err84 = {
              instancePath: instancePath + "/tests",
              schemaPath: "#/properties/tests/additionalProperties",
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
        if (data109.runner !== undefined) {
          if (
            !validate143(data109.runner, {
              instancePath: instancePath + "/tests/runner",
              parentData: data109,
              parentDataProperty: "runner",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err85 = {
          instancePath: instancePath + "/tests",
          schemaPath: "#/properties/tests/type",
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
    if (data.limits !== undefined) {
      let data111 = data.limits;
      if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
        for (const key27 in data111) {
          if (
            !(
              key27 === "maxProperties" ||
              key27 === "maxKeyLength" ||
              key27 === "keyCharset" ||
              key27 === "maxValueLength" ||
              key27 === "maxConnectionsPerScope" ||
              key27 === "maxMessagesPerMinute" ||
              key27 === "maxPayloadBytes" ||
              key27 === "maxTokenLifetime"
            )
          ) {
            const err86 = {
              instancePath: instancePath + "/limits",
              schemaPath: "#/properties/limits/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key27 },
            };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data111.maxProperties !== undefined) {
          if (
            !validate38(data111.maxProperties, {
              instancePath: instancePath + "/limits/maxProperties",
              parentData: data111,
              parentDataProperty: "maxProperties",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
        }
        if (data111.maxKeyLength !== undefined) {
          if (
            !validate38(data111.maxKeyLength, {
              instancePath: instancePath + "/limits/maxKeyLength",
              parentData: data111,
              parentDataProperty: "maxKeyLength",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
        }
        if (data111.keyCharset !== undefined) {
          if (
            !validate41(data111.keyCharset, {
              instancePath: instancePath + "/limits/keyCharset",
              parentData: data111,
              parentDataProperty: "keyCharset",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
          }
        }
        if (data111.maxValueLength !== undefined) {
          if (
            !validate38(data111.maxValueLength, {
              instancePath: instancePath + "/limits/maxValueLength",
              parentData: data111,
              parentDataProperty: "maxValueLength",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
        }
        if (data111.maxConnectionsPerScope !== undefined) {
          if (
            !validate38(data111.maxConnectionsPerScope, {
              instancePath: instancePath + "/limits/maxConnectionsPerScope",
              parentData: data111,
              parentDataProperty: "maxConnectionsPerScope",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
        }
        if (data111.maxMessagesPerMinute !== undefined) {
          if (
            !validate38(data111.maxMessagesPerMinute, {
              instancePath: instancePath + "/limits/maxMessagesPerMinute",
              parentData: data111,
              parentDataProperty: "maxMessagesPerMinute",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
        }
        if (data111.maxPayloadBytes !== undefined) {
          if (
            !validate46(data111.maxPayloadBytes, {
              instancePath: instancePath + "/limits/maxPayloadBytes",
              parentData: data111,
              parentDataProperty: "maxPayloadBytes",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
        }
        if (data111.maxTokenLifetime !== undefined) {
          if (
            !validate48(data111.maxTokenLifetime, {
              instancePath: instancePath + "/limits/maxTokenLifetime",
              parentData: data111,
              parentDataProperty: "maxTokenLifetime",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err87 = {
          instancePath: instancePath + "/limits",
          schemaPath: "#/properties/limits/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.roles !== undefined) {
      let data120 = data.roles;
      if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
        for (const key28 in data120) {
          const _errs180 = errors;
          if (typeof key28 === "string") {
            if (!pattern21.test(key28)) {
              const err88 = {
                instancePath: instancePath + "/roles",
                schemaPath: "#/properties/roles/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
                propertyName: key28,
              };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          } else {
            const err89 = {
              instancePath: instancePath + "/roles",
              schemaPath: "#/properties/roles/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key28,
            };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
          var valid32 = _errs180 === errors;
          if (!valid32) {
            const err90 = {
              instancePath: instancePath + "/roles",
              schemaPath: "#/properties/roles/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key28 },
            };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        for (const key29 in data120) {
          let data121 = data120[key29];
          if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
            if (data121.description === undefined) {
              const err91 = {
                instancePath: instancePath + "/roles/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/roles/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "description" },
              };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data121.permissions === undefined) {
              const err92 = {
                instancePath: instancePath + "/roles/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/roles/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "permissions" },
              };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            for (const key30 in data121) {
              if (!(key30 === "description" || key30 === "permissions")) {
                const err93 = {
                  instancePath: instancePath + "/roles/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/roles/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key30 },
                };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data121.description !== undefined) {
              if (
                !validate26(data121.description, {
                  instancePath:
                    instancePath + "/roles/" + key29.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
                  parentData: data121,
                  parentDataProperty: "description",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data121.permissions !== undefined) {
              if (
                !validate154(data121.permissions, {
                  instancePath:
                    instancePath + "/roles/" + key29.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions",
                  parentData: data121,
                  parentDataProperty: "permissions",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err94 = {
              instancePath: instancePath + "/roles/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/roles/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
      } else {
        const err95 = {
          instancePath: instancePath + "/roles",
          schemaPath: "#/properties/roles/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data.components !== undefined) {
      let data124 = data.components;
      if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
        for (const key31 in data124) {
          const _errs190 = errors;
          if (typeof key31 === "string") {
            if (!pattern21.test(key31)) {
              const err96 = {
                instancePath: instancePath + "/components",
                schemaPath: "#/properties/components/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9-]{0,62}$" },
                propertyName: key31,
              };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          } else {
            const err97 = {
              instancePath: instancePath + "/components",
              schemaPath: "#/properties/components/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key31,
            };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
          var valid35 = _errs190 === errors;
          if (!valid35) {
            const err98 = {
              instancePath: instancePath + "/components",
              schemaPath: "#/properties/components/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key31 },
            };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
        for (const key32 in data124) {
          let data125 = data124[key32];
          if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
            if (data125.title === undefined) {
              const err99 = {
                instancePath: instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "title" },
              };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data125.purpose === undefined) {
              const err100 = {
                instancePath: instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "purpose" },
              };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            if (data125.category === undefined) {
              const err101 = {
                instancePath: instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "category" },
              };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            if (data125.tier === undefined) {
              const err102 = {
                instancePath: instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "tier" },
              };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
            if (data125.status === undefined) {
              const err103 = {
                instancePath: instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "status" },
              };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            if (data125.module === undefined) {
              const err104 = {
                instancePath: instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "module" },
              };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
            if (data125.interface === undefined) {
              const err105 = {
                instancePath: instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "interface" },
              };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (data125.guardrails === undefined) {
              const err106 = {
                instancePath: instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "guardrails" },
              };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            if (data125.acceptance === undefined) {
              const err107 = {
                instancePath: instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/components/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "acceptance" },
              };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
            for (const key33 in data125) {
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
                  key33,
                )
              ) {
                const err108 = {
                  instancePath: instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/components/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key33 },
                };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data125.title !== undefined) {
              if (
                !validate26(data125.title, {
                  instancePath:
                    instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/title",
                  parentData: data125,
                  parentDataProperty: "title",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data125.purpose !== undefined) {
              if (
                !validate26(data125.purpose, {
                  instancePath:
                    instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/purpose",
                  parentData: data125,
                  parentDataProperty: "purpose",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data125.category !== undefined) {
              if (
                !validate26(data125.category, {
                  instancePath:
                    instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/category",
                  parentData: data125,
                  parentDataProperty: "category",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data125.domain !== undefined) {
              if (
                !validate26(data125.domain, {
                  instancePath:
                    instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/domain",
                  parentData: data125,
                  parentDataProperty: "domain",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data125.scope !== undefined) {
              if (
                !validate26(data125.scope, {
                  instancePath:
                    instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope",
                  parentData: data125,
                  parentDataProperty: "scope",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data125.tier !== undefined) {
              if (
                !validate26(data125.tier, {
                  instancePath:
                    instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier",
                  parentData: data125,
                  parentDataProperty: "tier",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data125.status !== undefined) {
              if (
                !validate162(data125.status, {
                  instancePath:
                    instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
                  parentData: data125,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
                errors = vErrors.length;
              }
            }
            if (data125.approval !== undefined) {
              if (
                !validate26(data125.approval, {
                  instancePath:
                    instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/approval",
                  parentData: data125,
                  parentDataProperty: "approval",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data125.module !== undefined) {
              if (
                !validate165(data125.module, {
                  instancePath:
                    instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/module",
                  parentData: data125,
                  parentDataProperty: "module",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                errors = vErrors.length;
              }
            }
            if (data125.interface !== undefined) {
              let data135 = data125.interface;
              if (Array.isArray(data135)) {
                if (data135.length < 1) {
                  const err109 = {
                    instancePath:
                      instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/interface",
                    schemaPath: "#/properties/components/additionalProperties/properties/interface/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
                const len2 = data135.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  if (
                    !validate26(data135[i2], {
                      instancePath:
                        instancePath +
                        "/components/" +
                        key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/interface/" +
                        i2,
                      parentData: data135,
                      parentDataProperty: i2,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err110 = {
                  instancePath:
                    instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/interface",
                  schemaPath: "#/properties/components/additionalProperties/properties/interface/type",
                  keyword: "type",
                  params: { type: "array" },
                };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
            }
            if (data125.guardrails !== undefined) {
              let data137 = data125.guardrails;
              if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
                if (Object.keys(data137).length < 1) {
                  const err111 = {
                    instancePath:
                      instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/guardrails",
                    schemaPath: "#/properties/components/additionalProperties/properties/guardrails/minProperties",
                    keyword: "minProperties",
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
                for (const key34 in data137) {
                  const _errs210 = errors;
                  if (typeof key34 === "string") {
                    if (!pattern30.test(key34)) {
                      const err112 = {
                        instancePath:
                          instancePath +
                          "/components/" +
                          key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/guardrails",
                        schemaPath:
                          "#/properties/components/additionalProperties/properties/guardrails/propertyNames/pattern",
                        keyword: "pattern",
                        params: { pattern: "^G[1-9][0-9]?$" },
                        propertyName: key34,
                      };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors++;
                    }
                  } else {
                    const err113 = {
                      instancePath:
                        instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/guardrails",
                      schemaPath:
                        "#/properties/components/additionalProperties/properties/guardrails/propertyNames/type",
                      keyword: "type",
                      params: { type: "string" },
                      propertyName: key34,
                    };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                  var valid40 = _errs210 === errors;
                  if (!valid40) {
                    const err114 = {
                      instancePath:
                        instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/guardrails",
                      schemaPath: "#/properties/components/additionalProperties/properties/guardrails/propertyNames",
                      keyword: "propertyNames",
                      params: { propertyName: key34 },
                    };
                    if (vErrors === null) {
                      vErrors = [err114];
                    } else {
                      vErrors.push(err114);
                    }
                    errors++;
                  }
                }
                for (const key35 in data137) {
                  let data138 = data137[key35];
                  if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
                    if (data138.rule === undefined) {
                      const err115 = {
                        instancePath:
                          instancePath +
                          "/components/" +
                          key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/guardrails/" +
                          key35.replace(/~/g, "~0").replace(/\//g, "~1"),
                        schemaPath:
                          "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/required",
                        keyword: "required",
                        params: { missingProperty: "rule" },
                      };
                      if (vErrors === null) {
                        vErrors = [err115];
                      } else {
                        vErrors.push(err115);
                      }
                      errors++;
                    }
                    if (data138.severity === undefined) {
                      const err116 = {
                        instancePath:
                          instancePath +
                          "/components/" +
                          key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/guardrails/" +
                          key35.replace(/~/g, "~0").replace(/\//g, "~1"),
                        schemaPath:
                          "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/required",
                        keyword: "required",
                        params: { missingProperty: "severity" },
                      };
                      if (vErrors === null) {
                        vErrors = [err116];
                      } else {
                        vErrors.push(err116);
                      }
                      errors++;
                    }
                    if (data138.test === undefined) {
                      const err117 = {
                        instancePath:
                          instancePath +
                          "/components/" +
                          key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/guardrails/" +
                          key35.replace(/~/g, "~0").replace(/\//g, "~1"),
                        schemaPath:
                          "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/required",
                        keyword: "required",
                        params: { missingProperty: "test" },
                      };
                      if (vErrors === null) {
                        vErrors = [err117];
                      } else {
                        vErrors.push(err117);
                      }
                      errors++;
                    }
                    for (const key36 in data138) {
                      if (!(key36 === "rule" || key36 === "severity" || key36 === "test")) {
                        const err118 = {
                          instancePath:
                            instancePath +
                            "/components/" +
                            key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/guardrails/" +
                            key35.replace(/~/g, "~0").replace(/\//g, "~1"),
                          schemaPath:
                            "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/additionalProperties",
                          keyword: "additionalProperties",
                          params: { additionalProperty: key36 },
                        };
                        if (vErrors === null) {
                          vErrors = [err118];
                        } else {
                          vErrors.push(err118);
                        }
                        errors++;
                      }
                    }
                    if (data138.rule !== undefined) {
                      if (
                        !validate26(data138.rule, {
                          instancePath:
                            instancePath +
                            "/components/" +
                            key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/guardrails/" +
                            key35.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/rule",
                          parentData: data138,
                          parentDataProperty: "rule",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data138.severity !== undefined) {
                      if (
                        !validate169(data138.severity, {
                          instancePath:
                            instancePath +
                            "/components/" +
                            key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/guardrails/" +
                            key35.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/severity",
                          parentData: data138,
                          parentDataProperty: "severity",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data138.test !== undefined) {
                      let data141 = data138.test;
                      if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
                        if (data141.file === undefined) {
                          const err119 = {
                            instancePath:
                              instancePath +
                              "/components/" +
                              key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                              "/guardrails/" +
                              key35.replace(/~/g, "~0").replace(/\//g, "~1") +
                              "/test",
                            schemaPath:
                              "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/properties/test/required",
                            keyword: "required",
                            params: { missingProperty: "file" },
                          };
                          if (vErrors === null) {
                            vErrors = [err119];
                          } else {
                            vErrors.push(err119);
                          }
                          errors++;
                        }
                        if (data141.name === undefined) {
                          const err120 = {
                            instancePath:
                              instancePath +
                              "/components/" +
                              key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                              "/guardrails/" +
                              key35.replace(/~/g, "~0").replace(/\//g, "~1") +
                              "/test",
                            schemaPath:
                              "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/properties/test/required",
                            keyword: "required",
                            params: { missingProperty: "name" },
                          };
                          if (vErrors === null) {
                            vErrors = [err120];
                          } else {
                            vErrors.push(err120);
                          }
                          errors++;
                        }
                        for (const key37 in data141) {
                          if (!(key37 === "file" || key37 === "name")) {
                            const err121 = {
                              instancePath:
                                instancePath +
                                "/components/" +
                                key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                                "/guardrails/" +
                                key35.replace(/~/g, "~0").replace(/\//g, "~1") +
                                "/test",
                              schemaPath:
                                "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/properties/test/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: key37 },
                            };
                            if (vErrors === null) {
                              vErrors = [err121];
                            } else {
                              vErrors.push(err121);
                            }
                            errors++;
                          }
                        }
                        if (data141.file !== undefined) {
                          if (
                            !validate165(data141.file, {
                              instancePath:
                                instancePath +
                                "/components/" +
                                key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                                "/guardrails/" +
                                key35.replace(/~/g, "~0").replace(/\//g, "~1") +
                                "/test/file",
                              parentData: data141,
                              parentDataProperty: "file",
                              rootData,
                            })
                          ) {
                            vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                            errors = vErrors.length;
                          }
                        }
                        if (data141.name !== undefined) {
                          if (
                            !validate26(data141.name, {
                              instancePath:
                                instancePath +
                                "/components/" +
                                key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                                "/guardrails/" +
                                key35.replace(/~/g, "~0").replace(/\//g, "~1") +
                                "/test/name",
                              parentData: data141,
                              parentDataProperty: "name",
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
                            instancePath +
                            "/components/" +
                            key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/guardrails/" +
                            key35.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/test",
                          schemaPath:
                            "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/properties/test/type",
                          keyword: "type",
                          params: { type: "object" },
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
                      instancePath:
                        instancePath +
                        "/components/" +
                        key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/guardrails/" +
                        key35.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath:
                        "#/properties/components/additionalProperties/properties/guardrails/additionalProperties/type",
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
                  instancePath:
                    instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/guardrails",
                  schemaPath: "#/properties/components/additionalProperties/properties/guardrails/type",
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
            if (data125.tests !== undefined) {
              let data144 = data125.tests;
              if (Array.isArray(data144)) {
                if (data144.length < 1) {
                  const err125 = {
                    instancePath:
                      instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/tests",
                    schemaPath: "#/properties/components/additionalProperties/properties/tests/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
                const len3 = data144.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data145 = data144[i3];
                  if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
                    if (data145.file === undefined) {
                      const err126 = {
                        instancePath:
                          instancePath +
                          "/components/" +
                          key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/tests/" +
                          i3,
                        schemaPath: "#/properties/components/additionalProperties/properties/tests/items/required",
                        keyword: "required",
                        params: { missingProperty: "file" },
                      };
                      if (vErrors === null) {
                        vErrors = [err126];
                      } else {
                        vErrors.push(err126);
                      }
                      errors++;
                    }
                    if (data145.covers === undefined) {
                      const err127 = {
                        instancePath:
                          instancePath +
                          "/components/" +
                          key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/tests/" +
                          i3,
                        schemaPath: "#/properties/components/additionalProperties/properties/tests/items/required",
                        keyword: "required",
                        params: { missingProperty: "covers" },
                      };
                      if (vErrors === null) {
                        vErrors = [err127];
                      } else {
                        vErrors.push(err127);
                      }
                      errors++;
                    }
                    for (const key38 in data145) {
                      if (!(key38 === "file" || key38 === "covers")) {
                        const err128 = {
                          instancePath:
                            instancePath +
                            "/components/" +
                            key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/tests/" +
                            i3,
                          schemaPath:
                            "#/properties/components/additionalProperties/properties/tests/items/additionalProperties",
                          keyword: "additionalProperties",
                          params: { additionalProperty: key38 },
                        };
                        if (vErrors === null) {
                          vErrors = [err128];
                        } else {
                          vErrors.push(err128);
                        }
                        errors++;
                      }
                    }
                    if (data145.file !== undefined) {
                      if (
                        !validate165(data145.file, {
                          instancePath:
                            instancePath +
                            "/components/" +
                            key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/tests/" +
                            i3 +
                            "/file",
                          parentData: data145,
                          parentDataProperty: "file",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data145.covers !== undefined) {
                      if (
                        !validate26(data145.covers, {
                          instancePath:
                            instancePath +
                            "/components/" +
                            key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/tests/" +
                            i3 +
                            "/covers",
                          parentData: data145,
                          parentDataProperty: "covers",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err129 = {
                      instancePath:
                        instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/tests/" + i3,
                      schemaPath: "#/properties/components/additionalProperties/properties/tests/items/type",
                      keyword: "type",
                      params: { type: "object" },
                    };
                    if (vErrors === null) {
                      vErrors = [err129];
                    } else {
                      vErrors.push(err129);
                    }
                    errors++;
                  }
                }
              } else {
                const err130 = {
                  instancePath:
                    instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/tests",
                  schemaPath: "#/properties/components/additionalProperties/properties/tests/type",
                  keyword: "type",
                  params: { type: "array" },
                };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
            if (data125.acceptance !== undefined) {
              let data148 = data125.acceptance;
              if (Array.isArray(data148)) {
                if (data148.length < 1) {
                  const err131 = {
                    instancePath:
                      instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/acceptance",
                    schemaPath: "#/properties/components/additionalProperties/properties/acceptance/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
                const len4 = data148.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (
                    !validate26(data148[i4], {
                      instancePath:
                        instancePath +
                        "/components/" +
                        key32.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/acceptance/" +
                        i4,
                      parentData: data148,
                      parentDataProperty: i4,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err132 = {
                  instancePath:
                    instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/acceptance",
                  schemaPath: "#/properties/components/additionalProperties/properties/acceptance/type",
                  keyword: "type",
                  params: { type: "array" },
                };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
          } else {
            const err133 = {
              instancePath: instancePath + "/components/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/components/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
      } else {
        const err134 = {
          instancePath: instancePath + "/components",
          schemaPath: "#/properties/components/type",
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
    if (data.rules !== undefined) {
      let data150 = data.rules;
      if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
        for (const key39 in data150) {
          const _errs235 = errors;
          if (typeof key39 === "string") {
            if (!pattern31.test(key39)) {
              const err135 = {
                instancePath: instancePath + "/rules",
                schemaPath: "#/properties/rules/propertyNames/pattern",
                keyword: "pattern",
                params: { pattern: "^(?:(?:@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*/)?[a-z][a-z0-9-]*$" },
                propertyName: key39,
              };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
          } else {
            const err136 = {
              instancePath: instancePath + "/rules",
              schemaPath: "#/properties/rules/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              propertyName: key39,
            };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
          var valid49 = _errs235 === errors;
          if (!valid49) {
            const err137 = {
              instancePath: instancePath + "/rules",
              schemaPath: "#/properties/rules/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key39 },
            };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
        }
        for (const key40 in data150) {
          if (
            !validate176(data150[key40], {
              instancePath: instancePath + "/rules/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),
              parentData: data150,
              parentDataProperty: key40,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err138 = {
          instancePath: instancePath + "/rules",
          schemaPath: "#/properties/rules/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err138];
        } else {
          vErrors.push(err138);
        }
        errors++;
      }
    }
    if (data.waivers !== undefined) {
      let data152 = data.waivers;
      if (Array.isArray(data152)) {
        const len5 = data152.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data153 = data152[i5];
          if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
            if (data153.rule === undefined) {
              const err139 = {
                instancePath: instancePath + "/waivers/" + i5,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "rule" },
              };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
            if (data153.pointer === undefined) {
              const err140 = {
                instancePath: instancePath + "/waivers/" + i5,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "pointer" },
              };
              if (vErrors === null) {
                vErrors = [err140];
              } else {
                vErrors.push(err140);
              }
              errors++;
            }
            if (data153.reason === undefined) {
              const err141 = {
                instancePath: instancePath + "/waivers/" + i5,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "reason" },
              };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
            if (data153.owner === undefined) {
              const err142 = {
                instancePath: instancePath + "/waivers/" + i5,
                schemaPath: "#/properties/waivers/items/required",
                keyword: "required",
                params: { missingProperty: "owner" },
              };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
            for (const key41 in data153) {
              if (
                !(
                  key41 === "rule" ||
                  key41 === "pointer" ||
                  key41 === "reason" ||
                  key41 === "owner" ||
                  key41 === "expires"
                )
              ) {
                const err143 = {
                  instancePath: instancePath + "/waivers/" + i5,
                  schemaPath: "#/properties/waivers/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key41 },
                };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
            if (data153.rule !== undefined) {
              if (
                !validate178(data153.rule, {
                  instancePath: instancePath + "/waivers/" + i5 + "/rule",
                  parentData: data153,
                  parentDataProperty: "rule",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
                errors = vErrors.length;
              }
            }
            if (data153.pointer !== undefined) {
              if (
                !validate180(data153.pointer, {
                  instancePath: instancePath + "/waivers/" + i5 + "/pointer",
                  parentData: data153,
                  parentDataProperty: "pointer",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
                errors = vErrors.length;
              }
            }
            if (data153.reason !== undefined) {
              if (
                !validate26(data153.reason, {
                  instancePath: instancePath + "/waivers/" + i5 + "/reason",
                  parentData: data153,
                  parentDataProperty: "reason",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data153.owner !== undefined) {
              if (
                !validate26(data153.owner, {
                  instancePath: instancePath + "/waivers/" + i5 + "/owner",
                  parentData: data153,
                  parentDataProperty: "owner",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data153.expires !== undefined) {
              if (
                !validate107(data153.expires, {
                  instancePath: instancePath + "/waivers/" + i5 + "/expires",
                  parentData: data153,
                  parentDataProperty: "expires",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err144 = {
              instancePath: instancePath + "/waivers/" + i5,
              schemaPath: "#/properties/waivers/items/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
      } else {
        const err145 = {
          instancePath: instancePath + "/waivers",
          schemaPath: "#/properties/waivers/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err145];
        } else {
          vErrors.push(err145);
        }
        errors++;
      }
    }
    if (data.approvals !== undefined) {
      let data159 = data.approvals;
      if (Array.isArray(data159)) {
        const len6 = data159.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data160 = data159[i6];
          if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
            if (data160.change === undefined) {
              const err146 = {
                instancePath: instancePath + "/approvals/" + i6,
                schemaPath: "#/properties/approvals/items/required",
                keyword: "required",
                params: { missingProperty: "change" },
              };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
            if (data160.subject === undefined) {
              const err147 = {
                instancePath: instancePath + "/approvals/" + i6,
                schemaPath: "#/properties/approvals/items/required",
                keyword: "required",
                params: { missingProperty: "subject" },
              };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
            if (data160.reason === undefined) {
              const err148 = {
                instancePath: instancePath + "/approvals/" + i6,
                schemaPath: "#/properties/approvals/items/required",
                keyword: "required",
                params: { missingProperty: "reason" },
              };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
            if (data160.owner === undefined) {
              const err149 = {
                instancePath: instancePath + "/approvals/" + i6,
                schemaPath: "#/properties/approvals/items/required",
                keyword: "required",
                params: { missingProperty: "owner" },
              };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
            for (const key42 in data160) {
              if (
                !(
                  key42 === "change" ||
                  key42 === "subject" ||
                  key42 === "reason" ||
                  key42 === "owner" ||
                  key42 === "expires"
                )
              ) {
                const err150 = {
                  instancePath: instancePath + "/approvals/" + i6,
                  schemaPath: "#/properties/approvals/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key42 },
                };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data160.change !== undefined) {
              if (
                !validate185(data160.change, {
                  instancePath: instancePath + "/approvals/" + i6 + "/change",
                  parentData: data160,
                  parentDataProperty: "change",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
                errors = vErrors.length;
              }
            }
            if (data160.subject !== undefined) {
              if (
                !validate26(data160.subject, {
                  instancePath: instancePath + "/approvals/" + i6 + "/subject",
                  parentData: data160,
                  parentDataProperty: "subject",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data160.reason !== undefined) {
              if (
                !validate26(data160.reason, {
                  instancePath: instancePath + "/approvals/" + i6 + "/reason",
                  parentData: data160,
                  parentDataProperty: "reason",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data160.owner !== undefined) {
              if (
                !validate26(data160.owner, {
                  instancePath: instancePath + "/approvals/" + i6 + "/owner",
                  parentData: data160,
                  parentDataProperty: "owner",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
            if (data160.expires !== undefined) {
              if (
                !validate107(data160.expires, {
                  instancePath: instancePath + "/approvals/" + i6 + "/expires",
                  parentData: data160,
                  parentDataProperty: "expires",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err151 = {
              instancePath: instancePath + "/approvals/" + i6,
              schemaPath: "#/properties/approvals/items/type",
              keyword: "type",
              params: { type: "object" },
            };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
        }
      } else {
        const err152 = {
          instancePath: instancePath + "/approvals",
          schemaPath: "#/properties/approvals/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err152];
        } else {
          vErrors.push(err152);
        }
        errors++;
      }
    }
  } else {
    const err153 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err153];
    } else {
      vErrors.push(err153);
    }
    errors++;
  }
  validateSpec.errors = vErrors;
  return errors === 0;
}

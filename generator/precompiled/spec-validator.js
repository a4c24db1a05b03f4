// Made by `npm run precompile`; do not edit.
import { codePointLength as func2 } from "../../runtime/validation/code-point-length.ts";

const schema0 = {"title":"scopec scoping matrix","description":"Which scope applies to each host and platform, and what it may use.","type":"object","additionalProperties":false,"required":["version","scopes","platforms","rows"],"properties":{"version":{"const":1,"description":"The version of the spec format: 1."},"scopes":{"type":"object","description":"The scopes (tenant contexts), by name.","propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,62}$","description":"The name of a scope: letters, digits, `-` and `_`, beginning with a letter."},"additionalProperties":{"type":"object","description":"A scope (tenant context).","additionalProperties":false,"properties":{"description":{"type":"string","description":"What the scope is for, in one sentence.","pattern":"\\S"},"tier":{"type":"string","description":"How demanding its users are, e.g. basic, standard, premium.","pattern":"\\S","examples":["basic","standard","premium"]},"production":{"type":"boolean","description":"It serves real customers, so no debug-class flag may be on.","default":false},"fallback":{"type":"boolean","description":"It gets every host that no row names. Exactly one scope is the fallback.","default":false},"loopbackOnly":{"type":"boolean","description":"Only for peers on the machine itself, whatever the Host header says.","default":false},"buildOnly":{"type":"boolean","description":"Only flags and variants use it; no host is served by it.","default":false},"aliases":{"type":"array","description":"Other names that the spec may call it.","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,62}$","description":"The name of a scope: letters, digits, `-` and `_`, beginning with a letter."},"uniqueItems":true},"defaults":{"type":"object","description":"What each row of the scope says unless it says otherwise.","additionalProperties":false,"properties":{"storagePath":{"type":"string","pattern":"^(?:(?!\\.{1,2}/)[A-Za-z0-9._-]+/)+$","maxLength":512,"examples":["enterprise/","tenants/acme/"],"description":"The prefix below which all data of the scope is kept: relative, ending in `/`, never inside another scope's."},"secretsBackend":{"type":"string","minLength":1,"pattern":"\\S","description":"Where secrets are kept on this platform."},"serviceNameFormat":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":255,"description":"The service name under which secrets are filed; no two scopes share one."},"secretsFlag":{"type":"string","pattern":"^[A-Z][A-Z0-9_]*$","examples":["CRED_PERSIST_ENTERPRISE"],"description":"The persistence flag passed to the secrets backend."},"bunRuntimeTz":{"type":"string","pattern":"^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$","examples":["System local","UTC","Europe/Berlin"],"description":"The time zone at run time: `System local`, `UTC` or an IANA name.","default":"System local"},"bunTestTz":{"type":"string","pattern":"^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$","examples":["UTC"],"description":"The time zone under `bun test`: `System local`, `UTC` or an IANA name.","default":"UTC"},"featureFlags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"description":"The flags that are on for this host and platform.","default":[]},"apiStrategy":{"type":"string","pattern":"\\S","description":"Which APIs the row relies on."},"operationalBenefit":{"type":"string","pattern":"\\S","description":"What operating it this way is good for."}}}},"required":["description","tier"]},"minProperties":1},"platforms":{"type":"object","description":"The platforms, by name.","propertyNames":{"type":"string","pattern":"^(?!Any$)[A-Za-z][A-Za-z0-9_. -]{0,62}$","description":"The name of a platform: letters, digits, `.`, `_`, `-` and spaces. `Any` is reserved for rows."},"additionalProperties":{"type":"object","description":"A platform.","additionalProperties":false,"properties":{"processPlatforms":{"type":"array","description":"The values of `process.platform` that mean it.","items":{"type":"string","pattern":"^[a-z0-9]+$"},"uniqueItems":true}}},"minProperties":1},"secretsBackends":{"type":"object","description":"The secrets backends, by name; when the section is there, a row may use no other.","propertyNames":{"type":"string","minLength":1},"additionalProperties":{"type":"object","description":"A place to keep secrets.","additionalProperties":false,"properties":{"description":{"type":"string","description":"What it is, in one sentence.","pattern":"\\S"},"platforms":{"type":"array","description":"The platforms it exists on.","items":{"type":"string"},"minItems":1,"uniqueItems":true},"production":{"type":"boolean","description":"It is good enough for scopes that serve customers.","default":false}},"required":["description","platforms"]}},"rows":{"type":"array","description":"The rows of the matrix.","items":{"type":"object","description":"A row: which scope applies to a host on a platform (or `Any`), and what it may use.","additionalProperties":false,"properties":{"servingDomain":{"type":"string","minLength":1,"maxLength":255,"examples":["api.example.com","*.example.com"],"description":"The host that is served: a name, an IP address, or `*.` and a name for every host below it."},"detectedScope":{"type":"string","minLength":1,"description":"The scope (tenant context) that requests for the host get."},"platform":{"type":"string","minLength":1,"description":"The platform that the row is for; `Any` stands for each one without a row of its own."},"storagePath":{"type":"string","pattern":"^(?:(?!\\.{1,2}/)[A-Za-z0-9._-]+/)+$","maxLength":512,"examples":["enterprise/","tenants/acme/"],"description":"The prefix below which all data of the scope is kept: relative, ending in `/`, never inside another scope's."},"secretsBackend":{"type":"string","minLength":1,"pattern":"\\S","description":"Where secrets are kept on this platform."},"serviceNameFormat":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":255,"description":"The service name under which secrets are filed; no two scopes share one."},"secretsFlag":{"type":"string","pattern":"^[A-Z][A-Z0-9_]*$","examples":["CRED_PERSIST_ENTERPRISE"],"description":"The persistence flag passed to the secrets backend."},"bunRuntimeTz":{"type":"string","pattern":"^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$","examples":["System local","UTC","Europe/Berlin"],"description":"The time zone at run time: `System local`, `UTC` or an IANA name.","default":"System local"},"bunTestTz":{"type":"string","pattern":"^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$","examples":["UTC"],"description":"The time zone under `bun test`: `System local`, `UTC` or an IANA name.","default":"UTC"},"featureFlags":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"description":"The flags that are on for this host and platform.","default":[]},"apiStrategy":{"type":"string","pattern":"\\S","description":"Which APIs the row relies on."},"operationalBenefit":{"type":"string","pattern":"\\S","description":"What operating it this way is good for."}},"required":["servingDomain","detectedScope","platform"]},"minItems":1},"flags":{"type":"object","description":"The flag catalogue, by name.","propertyNames":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,126}$","description":"The name of a flag: capital letters, digits and `_`, beginning with a letter."},"additionalProperties":{"type":"object","description":"A compile-time flag.","additionalProperties":false,"properties":{"description":{"type":"string","description":"What is switched on, in a few words.","pattern":"\\S"},"type":{"type":"string","description":"Its kind, e.g. Scope, Feature, Utility.","pattern":"\\S"},"category":{"type":"string","description":"Its field, e.g. Security, Observability.","pattern":"\\S"},"domain":{"type":"string","description":"The host it belongs to, or `all`.","pattern":"\\S"},"scope":{"type":"string","description":"The scope whose code uses it, or `all`.","pattern":"\\S"},"tier":{"type":"string","description":"How demanding its users are, e.g. basic, standard, premium.","pattern":"\\S","examples":["basic","standard","premium"]},"size":{"type":"string","description":"What it adds to a bundle, where that was measured.","pattern":"^[+-][0-9]+(?:\\.[0-9]+)?(?:B|KB)$"},"since":{"type":"string","description":"The first version that has it, in quotes.","pattern":"\\S"},"status":{"enum":["experimental","stable","deprecated"],"description":"How far it is."},"approval":{"type":"string","description":"Who approved it, or how.","pattern":"\\S"},"debugClass":{"type":"boolean","description":"It shows or fakes things that customers must not see.","default":false}},"required":["description","type","category","domain","scope","tier","since","status"]}},"variants":{"type":"object","description":"The build variants, by name.","propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$","description":"The name of a variant: small letters, digits and `-`, beginning with a letter."},"additionalProperties":{"type":"object","description":"A build variant.","additionalProperties":false,"properties":{"title":{"type":"string","description":"What people call it.","pattern":"\\S"},"domain":{"type":"string","description":"The host it belongs to, or `all`.","pattern":"\\S"},"features":{"type":"array","items":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{0,126}$","description":"The name of a flag: capital letters, digits and `_`, beginning with a letter."},"uniqueItems":true,"description":"The flags that are built in."},"scope":{"type":"string","description":"The scope it is built for.","pattern":"\\S"},"tier":{"type":"string","description":"How demanding its users are, e.g. basic, standard, premium.","pattern":"\\S","examples":["basic","standard","premium"]},"useCase":{"type":"string","description":"What it is for, in a few words.","pattern":"\\S"},"status":{"enum":["approved","dev-only","draft"],"description":"Where it may be used."}},"required":["title","domain","features","scope","tier","useCase","status"]}},"build":{"type":"object","description":"What the workflows build.","additionalProperties":false,"properties":{"entries":{"type":"array","description":"The files that a build starts from, relative to the root.","items":{"type":"string","pattern":"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[A-Za-z0-9._/-]+$"},"minItems":1,"uniqueItems":true}}},"limits":{"type":"object","description":"The security limits; each one left out has its default.","additionalProperties":false,"properties":{"maxProperties":{"type":"integer","description":"The most properties that a metric may have.","minimum":1,"maximum":1000000000,"default":100},"maxKeyLength":{"type":"integer","description":"The longest key of a metric's property, in characters.","minimum":1,"maximum":1000000000,"default":256},"maxValueLength":{"type":"integer","description":"The longest text value of a metric's property, in characters.","minimum":1,"maximum":1000000000,"default":10000},"maxConnectionsPerScope":{"type":"integer","description":"The most WebSocket connections that a scope may hold at once.","minimum":1,"maximum":1000000000,"default":10},"maxMessagesPerMinute":{"type":"integer","description":"The most messages that a client may send in a minute.","minimum":1,"maximum":1000000000,"default":100}}}}};
const func0 = Object.prototype.hasOwnProperty;

const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,62}$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^(?:(?!\\.{1,2}/)[A-Za-z0-9._-]+/)+$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern7 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const pattern8 = new RegExp("^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$", "u");
const pattern12 = new RegExp("^(?!Any$)[A-Za-z][A-Za-z0-9_. -]{0,62}$", "u");
const pattern13 = new RegExp("^[a-z0-9]+$", "u");
const pattern23 = new RegExp("^[A-Z][A-Z0-9_]{0,126}$", "u");
const pattern30 = new RegExp("^[+-][0-9]+(?:\\.[0-9]+)?(?:B|KB)$", "u");
const pattern33 = new RegExp("^[a-z][a-z0-9-]{0,62}$", "u");
const pattern40 = new RegExp("^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[A-Za-z0-9._/-]+$", "u");

export function validateSpec(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.version === undefined){
      const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
      if(vErrors === null){
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if(data.scopes === undefined){
      const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scopes"},message:"must have required property '"+"scopes"+"'"};
      if(vErrors === null){
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if(data.platforms === undefined){
      const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platforms"},message:"must have required property '"+"platforms"+"'"};
      if(vErrors === null){
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if(data.rows === undefined){
      const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
      if(vErrors === null){
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
        if(vErrors === null){
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if(data.version !== undefined){
      if(1 !== data.version){
        const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
        if(vErrors === null){
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if(data.scopes !== undefined){
      let data1 = data.scopes;
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
        if(Object.keys(data1).length < 1){
          const err6 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
          if(vErrors === null){
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for(const key1 in data1){
          const _errs5 = errors;
          if(typeof key1 === "string"){
            if(!pattern0.test(key1)){
              const err7 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,62}$"+"\"",propertyName:key1};
              if(vErrors === null){
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
            if(vErrors === null){
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          var valid1 = _errs5 === errors;
          if(!valid1){
            const err9 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
            if(vErrors === null){
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        for(const key2 in data1){
          let data2 = data1[key2];
          if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
            if(data2.description === undefined){
              const err10 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/additionalProperties/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
              if(vErrors === null){
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if(data2.tier === undefined){
              const err11 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/additionalProperties/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
              if(vErrors === null){
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for(const key3 in data2){
              if(!((((((((key3 === "description") || (key3 === "tier")) || (key3 === "production")) || (key3 === "fallback")) || (key3 === "loopbackOnly")) || (key3 === "buildOnly")) || (key3 === "aliases")) || (key3 === "defaults"))){
                const err12 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
                if(vErrors === null){
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if(data2.description !== undefined){
              let data3 = data2.description;
              if(typeof data3 === "string"){
                if(!pattern1.test(data3)){
                  const err13 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/scopes/additionalProperties/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/scopes/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if(data2.tier !== undefined){
              let data4 = data2.tier;
              if(typeof data4 === "string"){
                if(!pattern1.test(data4)){
                  const err15 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/tier",schemaPath:"#/properties/scopes/additionalProperties/properties/tier/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/tier",schemaPath:"#/properties/scopes/additionalProperties/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if(data2.production !== undefined){
              if(typeof data2.production !== "boolean"){
                const err17 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/production",schemaPath:"#/properties/scopes/additionalProperties/properties/production/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
                if(vErrors === null){
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if(data2.fallback !== undefined){
              if(typeof data2.fallback !== "boolean"){
                const err18 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallback",schemaPath:"#/properties/scopes/additionalProperties/properties/fallback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
                if(vErrors === null){
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if(data2.loopbackOnly !== undefined){
              if(typeof data2.loopbackOnly !== "boolean"){
                const err19 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/loopbackOnly",schemaPath:"#/properties/scopes/additionalProperties/properties/loopbackOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
                if(vErrors === null){
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if(data2.buildOnly !== undefined){
              if(typeof data2.buildOnly !== "boolean"){
                const err20 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/buildOnly",schemaPath:"#/properties/scopes/additionalProperties/properties/buildOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
                if(vErrors === null){
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if(data2.aliases !== undefined){
              let data9 = data2.aliases;
              if(Array.isArray(data9)){
                const len0 = data9.length;
                for(let i0=0; i0<len0; i0++){
                  let data10 = data9[i0];
                  if(typeof data10 === "string"){
                    if(!pattern0.test(data10)){
                      const err21 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/aliases/" + i0,schemaPath:"#/properties/scopes/additionalProperties/properties/aliases/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]{0,62}$"+"\""};
                      if(vErrors === null){
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  } else {
                    const err22 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/aliases/" + i0,schemaPath:"#/properties/scopes/additionalProperties/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
                    if(vErrors === null){
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
                let i1 = data9.length;
                let j0;
                if(i1 > 1){
                  const indices0 = {};
                  for(;i1--;){
                    let item0 = data9[i1];
                    if(typeof item0 !== "string"){
                      continue;
                    }
                    if(typeof indices0[item0] == "number"){
                      j0 = indices0[item0];
                      const err23 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/aliases",schemaPath:"#/properties/scopes/additionalProperties/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
                      if(vErrors === null){
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i1;
                  }
                }
              } else {
                const err24 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/aliases",schemaPath:"#/properties/scopes/additionalProperties/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
                if(vErrors === null){
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if(data2.defaults !== undefined){
              let data11 = data2.defaults;
              if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
                for(const key4 in data11){
                  if(!(func0.call(schema0.properties.scopes.additionalProperties.properties.defaults.properties, key4))){
                    const err25 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
                    if(vErrors === null){
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if(data11.storagePath !== undefined){
                  let data12 = data11.storagePath;
                  if(typeof data12 === "string"){
                    if(func2(data12) > 512){
                      const err26 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/storagePath",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/storagePath/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
                      if(vErrors === null){
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                    if(!pattern4.test(data12)){
                      const err27 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/storagePath",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/storagePath/pattern",keyword:"pattern",params:{pattern: "^(?:(?!\\.{1,2}/)[A-Za-z0-9._-]+/)+$"},message:"must match pattern \""+"^(?:(?!\\.{1,2}/)[A-Za-z0-9._-]+/)+$"+"\""};
                      if(vErrors === null){
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  } else {
                    const err28 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/storagePath",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/storagePath/type",keyword:"type",params:{type: "string"},message:"must be string"};
                    if(vErrors === null){
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                if(data11.secretsBackend !== undefined){
                  let data13 = data11.secretsBackend;
                  if(typeof data13 === "string"){
                    if(func2(data13) < 1){
                      const err29 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/secretsBackend",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/secretsBackend/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
                      if(vErrors === null){
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                    if(!pattern1.test(data13)){
                      const err30 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/secretsBackend",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/secretsBackend/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                      if(vErrors === null){
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                  } else {
                    const err31 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/secretsBackend",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/secretsBackend/type",keyword:"type",params:{type: "string"},message:"must be string"};
                    if(vErrors === null){
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
                if(data11.serviceNameFormat !== undefined){
                  let data14 = data11.serviceNameFormat;
                  if(typeof data14 === "string"){
                    if(func2(data14) > 255){
                      const err32 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/serviceNameFormat",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/serviceNameFormat/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
                      if(vErrors === null){
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    if(!pattern6.test(data14)){
                      const err33 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/serviceNameFormat",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/serviceNameFormat/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
                      if(vErrors === null){
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  } else {
                    const err34 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/serviceNameFormat",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/serviceNameFormat/type",keyword:"type",params:{type: "string"},message:"must be string"};
                    if(vErrors === null){
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                }
                if(data11.secretsFlag !== undefined){
                  let data15 = data11.secretsFlag;
                  if(typeof data15 === "string"){
                    if(!pattern7.test(data15)){
                      const err35 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/secretsFlag",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/secretsFlag/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""};
                      if(vErrors === null){
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                  } else {
                    const err36 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/secretsFlag",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/secretsFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
                    if(vErrors === null){
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                if(data11.bunRuntimeTz !== undefined){
                  let data16 = data11.bunRuntimeTz;
                  if(typeof data16 === "string"){
                    if(!pattern8.test(data16)){
                      const err37 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/bunRuntimeTz",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/bunRuntimeTz/pattern",keyword:"pattern",params:{pattern: "^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$"},message:"must match pattern \""+"^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$"+"\""};
                      if(vErrors === null){
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  } else {
                    const err38 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/bunRuntimeTz",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/bunRuntimeTz/type",keyword:"type",params:{type: "string"},message:"must be string"};
                    if(vErrors === null){
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if(data11.bunTestTz !== undefined){
                  let data17 = data11.bunTestTz;
                  if(typeof data17 === "string"){
                    if(!pattern8.test(data17)){
                      const err39 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/bunTestTz",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/bunTestTz/pattern",keyword:"pattern",params:{pattern: "^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$"},message:"must match pattern \""+"^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$"+"\""};
                      if(vErrors === null){
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                  } else {
                    const err40 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/bunTestTz",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/bunTestTz/type",keyword:"type",params:{type: "string"},message:"must be string"};
                    if(vErrors === null){
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
                if(data11.featureFlags !== undefined){
                  let data18 = data11.featureFlags;
                  if(Array.isArray(data18)){
                    const len1 = data18.length;
                    for(let i2=0; i2<len1; i2++){
                      let data19 = data18[i2];
                      if(typeof data19 === "string"){
                        if(func2(data19) < 1){
                          const err41 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/featureFlags/" + i2,schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/featureFlags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
                          if(vErrors === null){
                            vErrors = [err41];
                          } else {
                            vErrors.push(err41);
                          }
                          errors++;
                        }
                      } else {
                        const err42 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/featureFlags/" + i2,schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/featureFlags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
                        if(vErrors === null){
                          vErrors = [err42];
                        } else {
                          vErrors.push(err42);
                        }
                        errors++;
                      }
                    }
                    let i3 = data18.length;
                    let j1;
                    if(i3 > 1){
                      const indices1 = {};
                      for(;i3--;){
                        let item1 = data18[i3];
                        if(typeof item1 !== "string"){
                          continue;
                        }
                        if(typeof indices1[item1] == "number"){
                          j1 = indices1[item1];
                          const err43 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/featureFlags",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/featureFlags/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
                          if(vErrors === null){
                            vErrors = [err43];
                          } else {
                            vErrors.push(err43);
                          }
                          errors++;
                          break;
                        }
                        indices1[item1] = i3;
                      }
                    }
                  } else {
                    const err44 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/featureFlags",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/featureFlags/type",keyword:"type",params:{type: "array"},message:"must be array"};
                    if(vErrors === null){
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                if(data11.apiStrategy !== undefined){
                  let data20 = data11.apiStrategy;
                  if(typeof data20 === "string"){
                    if(!pattern1.test(data20)){
                      const err45 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/apiStrategy",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/apiStrategy/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                      if(vErrors === null){
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                  } else {
                    const err46 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/apiStrategy",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/apiStrategy/type",keyword:"type",params:{type: "string"},message:"must be string"};
                    if(vErrors === null){
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if(data11.operationalBenefit !== undefined){
                  let data21 = data11.operationalBenefit;
                  if(typeof data21 === "string"){
                    if(!pattern1.test(data21)){
                      const err47 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/operationalBenefit",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/operationalBenefit/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                      if(vErrors === null){
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                  } else {
                    const err48 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/operationalBenefit",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/properties/operationalBenefit/type",keyword:"type",params:{type: "string"},message:"must be string"};
                    if(vErrors === null){
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
              } else {
                const err49 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults",schemaPath:"#/properties/scopes/additionalProperties/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object"};
                if(vErrors === null){
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          } else {
            const err50 = {instancePath:instancePath+"/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scopes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
            if(vErrors === null){
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "object"},message:"must be object"};
        if(vErrors === null){
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if(data.platforms !== undefined){
      let data22 = data.platforms;
      if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
        if(Object.keys(data22).length < 1){
          const err52 = {instancePath:instancePath+"/platforms",schemaPath:"#/properties/platforms/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
          if(vErrors === null){
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        for(const key5 in data22){
          const _errs52 = errors;
          if(typeof key5 === "string"){
            if(!pattern12.test(key5)){
              const err53 = {instancePath:instancePath+"/platforms",schemaPath:"#/properties/platforms/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?!Any$)[A-Za-z][A-Za-z0-9_. -]{0,62}$"},message:"must match pattern \""+"^(?!Any$)[A-Za-z][A-Za-z0-9_. -]{0,62}$"+"\"",propertyName:key5};
              if(vErrors === null){
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          } else {
            const err54 = {instancePath:instancePath+"/platforms",schemaPath:"#/properties/platforms/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key5};
            if(vErrors === null){
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          var valid11 = _errs52 === errors;
          if(!valid11){
            const err55 = {instancePath:instancePath+"/platforms",schemaPath:"#/properties/platforms/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
            if(vErrors === null){
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        for(const key6 in data22){
          let data23 = data22[key6];
          if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
            for(const key7 in data23){
              if(!(key7 === "processPlatforms")){
                const err56 = {instancePath:instancePath+"/platforms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/platforms/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
                if(vErrors === null){
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if(data23.processPlatforms !== undefined){
              let data24 = data23.processPlatforms;
              if(Array.isArray(data24)){
                const len2 = data24.length;
                for(let i4=0; i4<len2; i4++){
                  let data25 = data24[i4];
                  if(typeof data25 === "string"){
                    if(!pattern13.test(data25)){
                      const err57 = {instancePath:instancePath+"/platforms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/processPlatforms/" + i4,schemaPath:"#/properties/platforms/additionalProperties/properties/processPlatforms/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+$"},message:"must match pattern \""+"^[a-z0-9]+$"+"\""};
                      if(vErrors === null){
                        vErrors = [err57];
                      } else {
                        vErrors.push(err57);
                      }
                      errors++;
                    }
                  } else {
                    const err58 = {instancePath:instancePath+"/platforms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/processPlatforms/" + i4,schemaPath:"#/properties/platforms/additionalProperties/properties/processPlatforms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
                    if(vErrors === null){
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                let i5 = data24.length;
                let j2;
                if(i5 > 1){
                  const indices2 = {};
                  for(;i5--;){
                    let item2 = data24[i5];
                    if(typeof item2 !== "string"){
                      continue;
                    }
                    if(typeof indices2[item2] == "number"){
                      j2 = indices2[item2];
                      const err59 = {instancePath:instancePath+"/platforms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/processPlatforms",schemaPath:"#/properties/platforms/additionalProperties/properties/processPlatforms/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
                      if(vErrors === null){
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i5;
                  }
                }
              } else {
                const err60 = {instancePath:instancePath+"/platforms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/processPlatforms",schemaPath:"#/properties/platforms/additionalProperties/properties/processPlatforms/type",keyword:"type",params:{type: "array"},message:"must be array"};
                if(vErrors === null){
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
          } else {
            const err61 = {instancePath:instancePath+"/platforms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/platforms/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
            if(vErrors === null){
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      } else {
        const err62 = {instancePath:instancePath+"/platforms",schemaPath:"#/properties/platforms/type",keyword:"type",params:{type: "object"},message:"must be object"};
        if(vErrors === null){
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if(data.secretsBackends !== undefined){
      let data26 = data.secretsBackends;
      if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
        for(const key8 in data26){
          const _errs64 = errors;
          if(typeof key8 === "string"){
            if(func2(key8) < 1){
              const err63 = {instancePath:instancePath+"/secretsBackends",schemaPath:"#/properties/secretsBackends/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key8};
              if(vErrors === null){
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          } else {
            const err64 = {instancePath:instancePath+"/secretsBackends",schemaPath:"#/properties/secretsBackends/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key8};
            if(vErrors === null){
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          var valid17 = _errs64 === errors;
          if(!valid17){
            const err65 = {instancePath:instancePath+"/secretsBackends",schemaPath:"#/properties/secretsBackends/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
            if(vErrors === null){
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        for(const key9 in data26){
          let data27 = data26[key9];
          if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
            if(data27.description === undefined){
              const err66 = {instancePath:instancePath+"/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secretsBackends/additionalProperties/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
              if(vErrors === null){
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if(data27.platforms === undefined){
              const err67 = {instancePath:instancePath+"/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secretsBackends/additionalProperties/required",keyword:"required",params:{missingProperty: "platforms"},message:"must have required property '"+"platforms"+"'"};
              if(vErrors === null){
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            for(const key10 in data27){
              if(!(((key10 === "description") || (key10 === "platforms")) || (key10 === "production"))){
                const err68 = {instancePath:instancePath+"/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secretsBackends/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
                if(vErrors === null){
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if(data27.description !== undefined){
              let data28 = data27.description;
              if(typeof data28 === "string"){
                if(!pattern1.test(data28)){
                  const err69 = {instancePath:instancePath+"/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/secretsBackends/additionalProperties/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              } else {
                const err70 = {instancePath:instancePath+"/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/secretsBackends/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if(data27.platforms !== undefined){
              let data29 = data27.platforms;
              if(Array.isArray(data29)){
                if(data29.length < 1){
                  const err71 = {instancePath:instancePath+"/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/platforms",schemaPath:"#/properties/secretsBackends/additionalProperties/properties/platforms/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
                  if(vErrors === null){
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                const len3 = data29.length;
                for(let i6=0; i6<len3; i6++){
                  if(typeof data29[i6] !== "string"){
                    const err72 = {instancePath:instancePath+"/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/platforms/" + i6,schemaPath:"#/properties/secretsBackends/additionalProperties/properties/platforms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
                    if(vErrors === null){
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
                let i7 = data29.length;
                let j3;
                if(i7 > 1){
                  const indices3 = {};
                  for(;i7--;){
                    let item3 = data29[i7];
                    if(typeof item3 !== "string"){
                      continue;
                    }
                    if(typeof indices3[item3] == "number"){
                      j3 = indices3[item3];
                      const err73 = {instancePath:instancePath+"/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/platforms",schemaPath:"#/properties/secretsBackends/additionalProperties/properties/platforms/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)"};
                      if(vErrors === null){
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                      break;
                    }
                    indices3[item3] = i7;
                  }
                }
              } else {
                const err74 = {instancePath:instancePath+"/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/platforms",schemaPath:"#/properties/secretsBackends/additionalProperties/properties/platforms/type",keyword:"type",params:{type: "array"},message:"must be array"};
                if(vErrors === null){
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if(data27.production !== undefined){
              if(typeof data27.production !== "boolean"){
                const err75 = {instancePath:instancePath+"/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/production",schemaPath:"#/properties/secretsBackends/additionalProperties/properties/production/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
                if(vErrors === null){
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
          } else {
            const err76 = {instancePath:instancePath+"/secretsBackends/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secretsBackends/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
            if(vErrors === null){
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
      } else {
        const err77 = {instancePath:instancePath+"/secretsBackends",schemaPath:"#/properties/secretsBackends/type",keyword:"type",params:{type: "object"},message:"must be object"};
        if(vErrors === null){
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if(data.rows !== undefined){
      let data32 = data.rows;
      if(Array.isArray(data32)){
        if(data32.length < 1){
          const err78 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
          if(vErrors === null){
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
        const len4 = data32.length;
        for(let i8=0; i8<len4; i8++){
          let data33 = data32[i8];
          if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
            if(data33.servingDomain === undefined){
              const err79 = {instancePath:instancePath+"/rows/" + i8,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "servingDomain"},message:"must have required property '"+"servingDomain"+"'"};
              if(vErrors === null){
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if(data33.detectedScope === undefined){
              const err80 = {instancePath:instancePath+"/rows/" + i8,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "detectedScope"},message:"must have required property '"+"detectedScope"+"'"};
              if(vErrors === null){
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if(data33.platform === undefined){
              const err81 = {instancePath:instancePath+"/rows/" + i8,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "platform"},message:"must have required property '"+"platform"+"'"};
              if(vErrors === null){
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            for(const key11 in data33){
              if(!(func0.call(schema0.properties.rows.items.properties, key11))){
                const err82 = {instancePath:instancePath+"/rows/" + i8,schemaPath:"#/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
                if(vErrors === null){
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if(data33.servingDomain !== undefined){
              let data34 = data33.servingDomain;
              if(typeof data34 === "string"){
                if(func2(data34) > 255){
                  const err83 = {instancePath:instancePath+"/rows/" + i8+"/servingDomain",schemaPath:"#/properties/rows/items/properties/servingDomain/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
                  if(vErrors === null){
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
                if(func2(data34) < 1){
                  const err84 = {instancePath:instancePath+"/rows/" + i8+"/servingDomain",schemaPath:"#/properties/rows/items/properties/servingDomain/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
                  if(vErrors === null){
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              } else {
                const err85 = {instancePath:instancePath+"/rows/" + i8+"/servingDomain",schemaPath:"#/properties/rows/items/properties/servingDomain/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
            if(data33.detectedScope !== undefined){
              let data35 = data33.detectedScope;
              if(typeof data35 === "string"){
                if(func2(data35) < 1){
                  const err86 = {instancePath:instancePath+"/rows/" + i8+"/detectedScope",schemaPath:"#/properties/rows/items/properties/detectedScope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
                  if(vErrors === null){
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              } else {
                const err87 = {instancePath:instancePath+"/rows/" + i8+"/detectedScope",schemaPath:"#/properties/rows/items/properties/detectedScope/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if(data33.platform !== undefined){
              let data36 = data33.platform;
              if(typeof data36 === "string"){
                if(func2(data36) < 1){
                  const err88 = {instancePath:instancePath+"/rows/" + i8+"/platform",schemaPath:"#/properties/rows/items/properties/platform/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
                  if(vErrors === null){
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              } else {
                const err89 = {instancePath:instancePath+"/rows/" + i8+"/platform",schemaPath:"#/properties/rows/items/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            if(data33.storagePath !== undefined){
              let data37 = data33.storagePath;
              if(typeof data37 === "string"){
                if(func2(data37) > 512){
                  const err90 = {instancePath:instancePath+"/rows/" + i8+"/storagePath",schemaPath:"#/properties/rows/items/properties/storagePath/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
                  if(vErrors === null){
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
                if(!pattern4.test(data37)){
                  const err91 = {instancePath:instancePath+"/rows/" + i8+"/storagePath",schemaPath:"#/properties/rows/items/properties/storagePath/pattern",keyword:"pattern",params:{pattern: "^(?:(?!\\.{1,2}/)[A-Za-z0-9._-]+/)+$"},message:"must match pattern \""+"^(?:(?!\\.{1,2}/)[A-Za-z0-9._-]+/)+$"+"\""};
                  if(vErrors === null){
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              } else {
                const err92 = {instancePath:instancePath+"/rows/" + i8+"/storagePath",schemaPath:"#/properties/rows/items/properties/storagePath/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if(data33.secretsBackend !== undefined){
              let data38 = data33.secretsBackend;
              if(typeof data38 === "string"){
                if(func2(data38) < 1){
                  const err93 = {instancePath:instancePath+"/rows/" + i8+"/secretsBackend",schemaPath:"#/properties/rows/items/properties/secretsBackend/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
                  if(vErrors === null){
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
                if(!pattern1.test(data38)){
                  const err94 = {instancePath:instancePath+"/rows/" + i8+"/secretsBackend",schemaPath:"#/properties/rows/items/properties/secretsBackend/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              } else {
                const err95 = {instancePath:instancePath+"/rows/" + i8+"/secretsBackend",schemaPath:"#/properties/rows/items/properties/secretsBackend/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if(data33.serviceNameFormat !== undefined){
              let data39 = data33.serviceNameFormat;
              if(typeof data39 === "string"){
                if(func2(data39) > 255){
                  const err96 = {instancePath:instancePath+"/rows/" + i8+"/serviceNameFormat",schemaPath:"#/properties/rows/items/properties/serviceNameFormat/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
                  if(vErrors === null){
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
                if(!pattern6.test(data39)){
                  const err97 = {instancePath:instancePath+"/rows/" + i8+"/serviceNameFormat",schemaPath:"#/properties/rows/items/properties/serviceNameFormat/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
                  if(vErrors === null){
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              } else {
                const err98 = {instancePath:instancePath+"/rows/" + i8+"/serviceNameFormat",schemaPath:"#/properties/rows/items/properties/serviceNameFormat/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if(data33.secretsFlag !== undefined){
              let data40 = data33.secretsFlag;
              if(typeof data40 === "string"){
                if(!pattern7.test(data40)){
                  const err99 = {instancePath:instancePath+"/rows/" + i8+"/secretsFlag",schemaPath:"#/properties/rows/items/properties/secretsFlag/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\""};
                  if(vErrors === null){
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              } else {
                const err100 = {instancePath:instancePath+"/rows/" + i8+"/secretsFlag",schemaPath:"#/properties/rows/items/properties/secretsFlag/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if(data33.bunRuntimeTz !== undefined){
              let data41 = data33.bunRuntimeTz;
              if(typeof data41 === "string"){
                if(!pattern8.test(data41)){
                  const err101 = {instancePath:instancePath+"/rows/" + i8+"/bunRuntimeTz",schemaPath:"#/properties/rows/items/properties/bunRuntimeTz/pattern",keyword:"pattern",params:{pattern: "^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$"},message:"must match pattern \""+"^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$"+"\""};
                  if(vErrors === null){
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
              } else {
                const err102 = {instancePath:instancePath+"/rows/" + i8+"/bunRuntimeTz",schemaPath:"#/properties/rows/items/properties/bunRuntimeTz/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if(data33.bunTestTz !== undefined){
              let data42 = data33.bunTestTz;
              if(typeof data42 === "string"){
                if(!pattern8.test(data42)){
                  const err103 = {instancePath:instancePath+"/rows/" + i8+"/bunTestTz",schemaPath:"#/properties/rows/items/properties/bunTestTz/pattern",keyword:"pattern",params:{pattern: "^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$"},message:"must match pattern \""+"^(System local|UTC|[A-Z][A-Za-z_]*(/[A-Za-z0-9_+-]+){1,2})$"+"\""};
                  if(vErrors === null){
                    vErrors = [err103];
                  } else {
                    vErrors.push(err103);
                  }
                  errors++;
                }
              } else {
                const err104 = {instancePath:instancePath+"/rows/" + i8+"/bunTestTz",schemaPath:"#/properties/rows/items/properties/bunTestTz/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
            if(data33.featureFlags !== undefined){
              let data43 = data33.featureFlags;
              if(Array.isArray(data43)){
                const len5 = data43.length;
                for(let i9=0; i9<len5; i9++){
                  let data44 = data43[i9];
                  if(typeof data44 === "string"){
                    if(func2(data44) < 1){
                      const err105 = {instancePath:instancePath+"/rows/" + i8+"/featureFlags/" + i9,schemaPath:"#/properties/rows/items/properties/featureFlags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
                      if(vErrors === null){
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                  } else {
                    const err106 = {instancePath:instancePath+"/rows/" + i8+"/featureFlags/" + i9,schemaPath:"#/properties/rows/items/properties/featureFlags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
                    if(vErrors === null){
                      vErrors = [err106];
                    } else {
                      vErrors.push(err106);
                    }
                    errors++;
                  }
                }
                let i10 = data43.length;
                let j4;
                if(i10 > 1){
                  const indices4 = {};
                  for(;i10--;){
                    let item4 = data43[i10];
                    if(typeof item4 !== "string"){
                      continue;
                    }
                    if(typeof indices4[item4] == "number"){
                      j4 = indices4[item4];
                      const err107 = {instancePath:instancePath+"/rows/" + i8+"/featureFlags",schemaPath:"#/properties/rows/items/properties/featureFlags/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)"};
                      if(vErrors === null){
                        vErrors = [err107];
                      } else {
                        vErrors.push(err107);
                      }
                      errors++;
                      break;
                    }
                    indices4[item4] = i10;
                  }
                }
              } else {
                const err108 = {instancePath:instancePath+"/rows/" + i8+"/featureFlags",schemaPath:"#/properties/rows/items/properties/featureFlags/type",keyword:"type",params:{type: "array"},message:"must be array"};
                if(vErrors === null){
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if(data33.apiStrategy !== undefined){
              let data45 = data33.apiStrategy;
              if(typeof data45 === "string"){
                if(!pattern1.test(data45)){
                  const err109 = {instancePath:instancePath+"/rows/" + i8+"/apiStrategy",schemaPath:"#/properties/rows/items/properties/apiStrategy/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
              } else {
                const err110 = {instancePath:instancePath+"/rows/" + i8+"/apiStrategy",schemaPath:"#/properties/rows/items/properties/apiStrategy/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
            }
            if(data33.operationalBenefit !== undefined){
              let data46 = data33.operationalBenefit;
              if(typeof data46 === "string"){
                if(!pattern1.test(data46)){
                  const err111 = {instancePath:instancePath+"/rows/" + i8+"/operationalBenefit",schemaPath:"#/properties/rows/items/properties/operationalBenefit/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              } else {
                const err112 = {instancePath:instancePath+"/rows/" + i8+"/operationalBenefit",schemaPath:"#/properties/rows/items/properties/operationalBenefit/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
          } else {
            const err113 = {instancePath:instancePath+"/rows/" + i8,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
            if(vErrors === null){
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
      } else {
        const err114 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"};
        if(vErrors === null){
          vErrors = [err114];
        } else {
          vErrors.push(err114);
        }
        errors++;
      }
    }
    if(data.flags !== undefined){
      let data47 = data.flags;
      if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
        for(const key12 in data47){
          const _errs111 = errors;
          if(typeof key12 === "string"){
            if(!pattern23.test(key12)){
              const err115 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,126}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]{0,126}$"+"\"",propertyName:key12};
              if(vErrors === null){
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          } else {
            const err116 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key12};
            if(vErrors === null){
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
          var valid29 = _errs111 === errors;
          if(!valid29){
            const err117 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid"};
            if(vErrors === null){
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
        for(const key13 in data47){
          let data48 = data47[key13];
          if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
            if(data48.description === undefined){
              const err118 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flags/additionalProperties/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
              if(vErrors === null){
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
            if(data48.type === undefined){
              const err119 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flags/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
              if(vErrors === null){
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
            if(data48.category === undefined){
              const err120 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flags/additionalProperties/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
              if(vErrors === null){
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            if(data48.domain === undefined){
              const err121 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flags/additionalProperties/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
              if(vErrors === null){
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
            if(data48.scope === undefined){
              const err122 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flags/additionalProperties/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
              if(vErrors === null){
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
            if(data48.tier === undefined){
              const err123 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flags/additionalProperties/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
              if(vErrors === null){
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
            if(data48.since === undefined){
              const err124 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flags/additionalProperties/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
              if(vErrors === null){
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
            if(data48.status === undefined){
              const err125 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flags/additionalProperties/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
              if(vErrors === null){
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
            for(const key14 in data48){
              if(!(func0.call(schema0.properties.flags.additionalProperties.properties, key14))){
                const err126 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flags/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
                if(vErrors === null){
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
            if(data48.description !== undefined){
              let data49 = data48.description;
              if(typeof data49 === "string"){
                if(!pattern1.test(data49)){
                  const err127 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/flags/additionalProperties/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
              } else {
                const err128 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/flags/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if(data48.type !== undefined){
              let data50 = data48.type;
              if(typeof data50 === "string"){
                if(!pattern1.test(data50)){
                  const err129 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/flags/additionalProperties/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
              } else {
                const err130 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/flags/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
            if(data48.category !== undefined){
              let data51 = data48.category;
              if(typeof data51 === "string"){
                if(!pattern1.test(data51)){
                  const err131 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/category",schemaPath:"#/properties/flags/additionalProperties/properties/category/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
              } else {
                const err132 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/category",schemaPath:"#/properties/flags/additionalProperties/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if(data48.domain !== undefined){
              let data52 = data48.domain;
              if(typeof data52 === "string"){
                if(!pattern1.test(data52)){
                  const err133 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/domain",schemaPath:"#/properties/flags/additionalProperties/properties/domain/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              } else {
                const err134 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/domain",schemaPath:"#/properties/flags/additionalProperties/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
            if(data48.scope !== undefined){
              let data53 = data48.scope;
              if(typeof data53 === "string"){
                if(!pattern1.test(data53)){
                  const err135 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/properties/flags/additionalProperties/properties/scope/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
              } else {
                const err136 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/properties/flags/additionalProperties/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
            if(data48.tier !== undefined){
              let data54 = data48.tier;
              if(typeof data54 === "string"){
                if(!pattern1.test(data54)){
                  const err137 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/tier",schemaPath:"#/properties/flags/additionalProperties/properties/tier/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
              } else {
                const err138 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/tier",schemaPath:"#/properties/flags/additionalProperties/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
            if(data48.size !== undefined){
              let data55 = data48.size;
              if(typeof data55 === "string"){
                if(!pattern30.test(data55)){
                  const err139 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/size",schemaPath:"#/properties/flags/additionalProperties/properties/size/pattern",keyword:"pattern",params:{pattern: "^[+-][0-9]+(?:\\.[0-9]+)?(?:B|KB)$"},message:"must match pattern \""+"^[+-][0-9]+(?:\\.[0-9]+)?(?:B|KB)$"+"\""};
                  if(vErrors === null){
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
              } else {
                const err140 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/size",schemaPath:"#/properties/flags/additionalProperties/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if(data48.since !== undefined){
              let data56 = data48.since;
              if(typeof data56 === "string"){
                if(!pattern1.test(data56)){
                  const err141 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/since",schemaPath:"#/properties/flags/additionalProperties/properties/since/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
              } else {
                const err142 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/since",schemaPath:"#/properties/flags/additionalProperties/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
            }
            if(data48.status !== undefined){
              let data57 = data48.status;
              if(!(((data57 === "experimental") || (data57 === "stable")) || (data57 === "deprecated"))){
                const err143 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/flags/additionalProperties/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.flags.additionalProperties.properties.status.enum},message:"must be equal to one of the allowed values"};
                if(vErrors === null){
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
            if(data48.approval !== undefined){
              let data58 = data48.approval;
              if(typeof data58 === "string"){
                if(!pattern1.test(data58)){
                  const err144 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/approval",schemaPath:"#/properties/flags/additionalProperties/properties/approval/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err144];
                  } else {
                    vErrors.push(err144);
                  }
                  errors++;
                }
              } else {
                const err145 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/approval",schemaPath:"#/properties/flags/additionalProperties/properties/approval/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
            }
            if(data48.debugClass !== undefined){
              if(typeof data48.debugClass !== "boolean"){
                const err146 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/debugClass",schemaPath:"#/properties/flags/additionalProperties/properties/debugClass/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
                if(vErrors === null){
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
            }
          } else {
            const err147 = {instancePath:instancePath+"/flags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/flags/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
            if(vErrors === null){
              vErrors = [err147];
            } else {
              vErrors.push(err147);
            }
            errors++;
          }
        }
      } else {
        const err148 = {instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "object"},message:"must be object"};
        if(vErrors === null){
          vErrors = [err148];
        } else {
          vErrors.push(err148);
        }
        errors++;
      }
    }
    if(data.variants !== undefined){
      let data60 = data.variants;
      if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
        for(const key15 in data60){
          const _errs140 = errors;
          if(typeof key15 === "string"){
            if(!pattern33.test(key15)){
              const err149 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,62}$"+"\"",propertyName:key15};
              if(vErrors === null){
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
          } else {
            const err150 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key15};
            if(vErrors === null){
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
          var valid32 = _errs140 === errors;
          if(!valid32){
            const err151 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/propertyNames",keyword:"propertyNames",params:{propertyName: key15},message:"property name must be valid"};
            if(vErrors === null){
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
        }
        for(const key16 in data60){
          let data61 = data60[key16];
          if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
            if(data61.title === undefined){
              const err152 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
              if(vErrors === null){
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            }
            if(data61.domain === undefined){
              const err153 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
              if(vErrors === null){
                vErrors = [err153];
              } else {
                vErrors.push(err153);
              }
              errors++;
            }
            if(data61.features === undefined){
              const err154 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/required",keyword:"required",params:{missingProperty: "features"},message:"must have required property '"+"features"+"'"};
              if(vErrors === null){
                vErrors = [err154];
              } else {
                vErrors.push(err154);
              }
              errors++;
            }
            if(data61.scope === undefined){
              const err155 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
              if(vErrors === null){
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
            if(data61.tier === undefined){
              const err156 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
              if(vErrors === null){
                vErrors = [err156];
              } else {
                vErrors.push(err156);
              }
              errors++;
            }
            if(data61.useCase === undefined){
              const err157 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/required",keyword:"required",params:{missingProperty: "useCase"},message:"must have required property '"+"useCase"+"'"};
              if(vErrors === null){
                vErrors = [err157];
              } else {
                vErrors.push(err157);
              }
              errors++;
            }
            if(data61.status === undefined){
              const err158 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
              if(vErrors === null){
                vErrors = [err158];
              } else {
                vErrors.push(err158);
              }
              errors++;
            }
            for(const key17 in data61){
              if(!(((((((key17 === "title") || (key17 === "domain")) || (key17 === "features")) || (key17 === "scope")) || (key17 === "tier")) || (key17 === "useCase")) || (key17 === "status"))){
                const err159 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
                if(vErrors === null){
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
            }
            if(data61.title !== undefined){
              let data62 = data61.title;
              if(typeof data62 === "string"){
                if(!pattern1.test(data62)){
                  const err160 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/variants/additionalProperties/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
              } else {
                const err161 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/variants/additionalProperties/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
            }
            if(data61.domain !== undefined){
              let data63 = data61.domain;
              if(typeof data63 === "string"){
                if(!pattern1.test(data63)){
                  const err162 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/domain",schemaPath:"#/properties/variants/additionalProperties/properties/domain/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err162];
                  } else {
                    vErrors.push(err162);
                  }
                  errors++;
                }
              } else {
                const err163 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/domain",schemaPath:"#/properties/variants/additionalProperties/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
            }
            if(data61.features !== undefined){
              let data64 = data61.features;
              if(Array.isArray(data64)){
                const len6 = data64.length;
                for(let i11=0; i11<len6; i11++){
                  let data65 = data64[i11];
                  if(typeof data65 === "string"){
                    if(!pattern23.test(data65)){
                      const err164 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/features/" + i11,schemaPath:"#/properties/variants/additionalProperties/properties/features/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,126}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]{0,126}$"+"\""};
                      if(vErrors === null){
                        vErrors = [err164];
                      } else {
                        vErrors.push(err164);
                      }
                      errors++;
                    }
                  } else {
                    const err165 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/features/" + i11,schemaPath:"#/properties/variants/additionalProperties/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
                    if(vErrors === null){
                      vErrors = [err165];
                    } else {
                      vErrors.push(err165);
                    }
                    errors++;
                  }
                }
                let i12 = data64.length;
                let j5;
                if(i12 > 1){
                  const indices5 = {};
                  for(;i12--;){
                    let item5 = data64[i12];
                    if(typeof item5 !== "string"){
                      continue;
                    }
                    if(typeof indices5[item5] == "number"){
                      j5 = indices5[item5];
                      const err166 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/features",schemaPath:"#/properties/variants/additionalProperties/properties/features/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i12+" are identical)"};
                      if(vErrors === null){
                        vErrors = [err166];
                      } else {
                        vErrors.push(err166);
                      }
                      errors++;
                      break;
                    }
                    indices5[item5] = i12;
                  }
                }
              } else {
                const err167 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/features",schemaPath:"#/properties/variants/additionalProperties/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
                if(vErrors === null){
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
            }
            if(data61.scope !== undefined){
              let data66 = data61.scope;
              if(typeof data66 === "string"){
                if(!pattern1.test(data66)){
                  const err168 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/properties/variants/additionalProperties/properties/scope/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
              } else {
                const err169 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/properties/variants/additionalProperties/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err169];
                } else {
                  vErrors.push(err169);
                }
                errors++;
              }
            }
            if(data61.tier !== undefined){
              let data67 = data61.tier;
              if(typeof data67 === "string"){
                if(!pattern1.test(data67)){
                  const err170 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/tier",schemaPath:"#/properties/variants/additionalProperties/properties/tier/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err170];
                  } else {
                    vErrors.push(err170);
                  }
                  errors++;
                }
              } else {
                const err171 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/tier",schemaPath:"#/properties/variants/additionalProperties/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err171];
                } else {
                  vErrors.push(err171);
                }
                errors++;
              }
            }
            if(data61.useCase !== undefined){
              let data68 = data61.useCase;
              if(typeof data68 === "string"){
                if(!pattern1.test(data68)){
                  const err172 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/useCase",schemaPath:"#/properties/variants/additionalProperties/properties/useCase/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
                  if(vErrors === null){
                    vErrors = [err172];
                  } else {
                    vErrors.push(err172);
                  }
                  errors++;
                }
              } else {
                const err173 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/useCase",schemaPath:"#/properties/variants/additionalProperties/properties/useCase/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors++;
              }
            }
            if(data61.status !== undefined){
              let data69 = data61.status;
              if(!(((data69 === "approved") || (data69 === "dev-only")) || (data69 === "draft"))){
                const err174 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/variants/additionalProperties/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.variants.additionalProperties.properties.status.enum},message:"must be equal to one of the allowed values"};
                if(vErrors === null){
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            }
          } else {
            const err175 = {instancePath:instancePath+"/variants/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
            if(vErrors === null){
              vErrors = [err175];
            } else {
              vErrors.push(err175);
            }
            errors++;
          }
        }
      } else {
        const err176 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "object"},message:"must be object"};
        if(vErrors === null){
          vErrors = [err176];
        } else {
          vErrors.push(err176);
        }
        errors++;
      }
    }
    if(data.build !== undefined){
      let data70 = data.build;
      if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
        for(const key18 in data70){
          if(!(key18 === "entries")){
            const err177 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
            if(vErrors === null){
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
        }
        if(data70.entries !== undefined){
          let data71 = data70.entries;
          if(Array.isArray(data71)){
            if(data71.length < 1){
              const err178 = {instancePath:instancePath+"/build/entries",schemaPath:"#/properties/build/properties/entries/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
              if(vErrors === null){
                vErrors = [err178];
              } else {
                vErrors.push(err178);
              }
              errors++;
            }
            const len7 = data71.length;
            for(let i13=0; i13<len7; i13++){
              let data72 = data71[i13];
              if(typeof data72 === "string"){
                if(!pattern40.test(data72)){
                  const err179 = {instancePath:instancePath+"/build/entries/" + i13,schemaPath:"#/properties/build/properties/entries/items/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[A-Za-z0-9._/-]+$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[A-Za-z0-9._/-]+$"+"\""};
                  if(vErrors === null){
                    vErrors = [err179];
                  } else {
                    vErrors.push(err179);
                  }
                  errors++;
                }
              } else {
                const err180 = {instancePath:instancePath+"/build/entries/" + i13,schemaPath:"#/properties/build/properties/entries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
                if(vErrors === null){
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
            }
            let i14 = data71.length;
            let j6;
            if(i14 > 1){
              const indices6 = {};
              for(;i14--;){
                let item6 = data71[i14];
                if(typeof item6 !== "string"){
                  continue;
                }
                if(typeof indices6[item6] == "number"){
                  j6 = indices6[item6];
                  const err181 = {instancePath:instancePath+"/build/entries",schemaPath:"#/properties/build/properties/entries/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i14+" are identical)"};
                  if(vErrors === null){
                    vErrors = [err181];
                  } else {
                    vErrors.push(err181);
                  }
                  errors++;
                  break;
                }
                indices6[item6] = i14;
              }
            }
          } else {
            const err182 = {instancePath:instancePath+"/build/entries",schemaPath:"#/properties/build/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"};
            if(vErrors === null){
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
        }
      } else {
        const err183 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object"};
        if(vErrors === null){
          vErrors = [err183];
        } else {
          vErrors.push(err183);
        }
        errors++;
      }
    }
    if(data.limits !== undefined){
      let data73 = data.limits;
      if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
        for(const key19 in data73){
          if(!(((((key19 === "maxProperties") || (key19 === "maxKeyLength")) || (key19 === "maxValueLength")) || (key19 === "maxConnectionsPerScope")) || (key19 === "maxMessagesPerMinute"))){
            const err184 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
            if(vErrors === null){
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
        }
        if(data73.maxProperties !== undefined){
          let data74 = data73.maxProperties;
          if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
            const err185 = {instancePath:instancePath+"/limits/maxProperties",schemaPath:"#/properties/limits/properties/maxProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
            if(vErrors === null){
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
          if((typeof data74 == "number") && (isFinite(data74))){
            if(data74 > 1000000000 || isNaN(data74)){
              const err186 = {instancePath:instancePath+"/limits/maxProperties",schemaPath:"#/properties/limits/properties/maxProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
              if(vErrors === null){
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
            if(data74 < 1 || isNaN(data74)){
              const err187 = {instancePath:instancePath+"/limits/maxProperties",schemaPath:"#/properties/limits/properties/maxProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
              if(vErrors === null){
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
          }
        }
        if(data73.maxKeyLength !== undefined){
          let data75 = data73.maxKeyLength;
          if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
            const err188 = {instancePath:instancePath+"/limits/maxKeyLength",schemaPath:"#/properties/limits/properties/maxKeyLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
            if(vErrors === null){
              vErrors = [err188];
            } else {
              vErrors.push(err188);
            }
            errors++;
          }
          if((typeof data75 == "number") && (isFinite(data75))){
            if(data75 > 1000000000 || isNaN(data75)){
              const err189 = {instancePath:instancePath+"/limits/maxKeyLength",schemaPath:"#/properties/limits/properties/maxKeyLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
              if(vErrors === null){
                vErrors = [err189];
              } else {
                vErrors.push(err189);
              }
              errors++;
            }
            if(data75 < 1 || isNaN(data75)){
              const err190 = {instancePath:instancePath+"/limits/maxKeyLength",schemaPath:"#/properties/limits/properties/maxKeyLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
              if(vErrors === null){
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
            }
          }
        }
        if(data73.maxValueLength !== undefined){
          let data76 = data73.maxValueLength;
          if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
            const err191 = {instancePath:instancePath+"/limits/maxValueLength",schemaPath:"#/properties/limits/properties/maxValueLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
            if(vErrors === null){
              vErrors = [err191];
            } else {
              vErrors.push(err191);
            }
            errors++;
          }
          if((typeof data76 == "number") && (isFinite(data76))){
            if(data76 > 1000000000 || isNaN(data76)){
              const err192 = {instancePath:instancePath+"/limits/maxValueLength",schemaPath:"#/properties/limits/properties/maxValueLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
              if(vErrors === null){
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
            if(data76 < 1 || isNaN(data76)){
              const err193 = {instancePath:instancePath+"/limits/maxValueLength",schemaPath:"#/properties/limits/properties/maxValueLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
              if(vErrors === null){
                vErrors = [err193];
              } else {
                vErrors.push(err193);
              }
              errors++;
            }
          }
        }
        if(data73.maxConnectionsPerScope !== undefined){
          let data77 = data73.maxConnectionsPerScope;
          if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
            const err194 = {instancePath:instancePath+"/limits/maxConnectionsPerScope",schemaPath:"#/properties/limits/properties/maxConnectionsPerScope/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
            if(vErrors === null){
              vErrors = [err194];
            } else {
              vErrors.push(err194);
            }
            errors++;
          }
          if((typeof data77 == "number") && (isFinite(data77))){
            if(data77 > 1000000000 || isNaN(data77)){
              const err195 = {instancePath:instancePath+"/limits/maxConnectionsPerScope",schemaPath:"#/properties/limits/properties/maxConnectionsPerScope/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
              if(vErrors === null){
                vErrors = [err195];
              } else {
                vErrors.push(err195);
              }
              errors++;
            }
            if(data77 < 1 || isNaN(data77)){
              const err196 = {instancePath:instancePath+"/limits/maxConnectionsPerScope",schemaPath:"#/properties/limits/properties/maxConnectionsPerScope/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
              if(vErrors === null){
                vErrors = [err196];
              } else {
                vErrors.push(err196);
              }
              errors++;
            }
          }
        }
        if(data73.maxMessagesPerMinute !== undefined){
          let data78 = data73.maxMessagesPerMinute;
          if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
            const err197 = {instancePath:instancePath+"/limits/maxMessagesPerMinute",schemaPath:"#/properties/limits/properties/maxMessagesPerMinute/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
            if(vErrors === null){
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
          if((typeof data78 == "number") && (isFinite(data78))){
            if(data78 > 1000000000 || isNaN(data78)){
              const err198 = {instancePath:instancePath+"/limits/maxMessagesPerMinute",schemaPath:"#/properties/limits/properties/maxMessagesPerMinute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
              if(vErrors === null){
                vErrors = [err198];
              } else {
                vErrors.push(err198);
              }
              errors++;
            }
            if(data78 < 1 || isNaN(data78)){
              const err199 = {instancePath:instancePath+"/limits/maxMessagesPerMinute",schemaPath:"#/properties/limits/properties/maxMessagesPerMinute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
              if(vErrors === null){
                vErrors = [err199];
              } else {
                vErrors.push(err199);
              }
              errors++;
            }
          }
        }
      } else {
        const err200 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
        if(vErrors === null){
          vErrors = [err200];
        } else {
          vErrors.push(err200);
        }
        errors++;
      }
    }
  } else {
    const err201 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
    if(vErrors === null){
      vErrors = [err201];
    } else {
      vErrors.push(err201);
    }
    errors++;
  }
  validateSpec.errors = vErrors;
  return errors === 0;
}

package document

import (
	"esconsole/engine/compat"
	"esconsole/engine/objectparser"
)

// oldName gives the present name of a parameter that bulk or multi-get read from
// their bodies, if key is a former one.
func oldName(key string) (name string, old bool) {
	switch key {
	case "_routing":
		return "routing", true
	case "_parent":
		return "parent", true
	case "_version":
		return "version", true
	case "_version_type", "_versionType", "versionType":
		return "version_type", true
	case "opType":
		return "op_type", true
	case "_retry_on_conflict", "_retryOnConflict":
		return "retry_on_conflict", true
	case "_timestamp":
		return "timestamp", true
	case "_ttl":
		return "ttl", true
	}
	return key, false
}

// currentName gives the present name of a parameter where its former one is
// still known.
func currentName(p *compat.Profile, key string, warn objectparser.Warn) string {
	if p.OldMetaNames == compat.Unknown {
		return key
	}
	name, old := oldName(key)
	if (name == "timestamp" || name == "ttl") && !p.TTL {
		return key
	}
	if old && p.OldMetaNames == compat.Deprecated {
		warn("Deprecated field [" + key + "] used, expected [" + name + "] instead")
	}
	return name
}

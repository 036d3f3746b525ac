package api

import (
	"slices"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/wildcard"
)

// missingAliases lists the names that a request asked for and that are not among
// those found: not patterns, and not what a later exclusion takes away.
//
// Server: RestGetAliasesAction.buildRestResponse.
func missingAliases(asked, found []string) []string {
	isPattern := func(s string) bool { return strings.Contains(s, "*") }
	firstPattern := slices.IndexFunc(asked, isPattern)
	if firstPattern < 0 {
		firstPattern = len(asked)
	}
	var missing []string
	for i, name := range asked {
		if name == cluster.AllIndices || isPattern(name) || i > firstPattern && strings.HasPrefix(name, "-") {
			continue
		}
		excluded := slices.ContainsFunc(asked[min(max(i+1, firstPattern), len(asked)):], func(other string) bool {
			pattern, ok := strings.CutPrefix(other, "-")
			return ok && (pattern == cluster.AllIndices || wildcard.Match(pattern, name))
		})
		if !excluded && !slices.Contains(found, name) && !slices.Contains(missing, name) {
			missing = append(missing, name)
		}
	}
	slices.Sort(missing)
	return missing
}

func missingText(missing []string) string {
	if len(missing) == 1 {
		return "alias [" + missing[0] + "] missing"
	}
	return "aliases [" + strings.Join(missing, ",") + "] missing"
}

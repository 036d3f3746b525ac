package node

import (
	"math/bits"
	"slices"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/settings"
	"esconsole/engine/similarity"
)

// defaultRoutingShards is into how many shards an index can be split that does
// not say.
func defaultRoutingShards(shards int) int {
	const log2MaxShards = 10
	return shards << max(1, log2MaxShards-bits.Len(uint(shards-1)))
}

// checkModules checks the settings that the parts of an index read when it is
// opened, in their order.
//
// Server: org.elasticsearch.index.IndexModule.
func checkModules(p *compat.Profile, all settings.Settings) error {
	get := func(key string) string {
		text, _ := all.Get(key)
		return text
	}
	if err := checkSortSizes(all); err != nil {
		return err
	}
	switch kind := get("index.store.type"); kind {
	case "", "hybridfs", "niofs", "mmapfs", "simplefs", "fs":
	default:
		return eserr.IllegalArgument("Unknown store type [%s]", kind)
	}
	if kind := get("index.recovery.type"); kind != "" {
		return eserr.IllegalArgument("Unknown recovery type [%s]", kind)
	}
	if err := checkSimilarities(p, all); err != nil {
		return err
	}
	if all.Has(mapperDynamic) && p.MapperDynamic == compat.Unknown {
		return eserr.IllegalArgument("Setting index.mapper.dynamic was removed after version 6.0.0")
	}
	return nil
}

// similarityTypes are the types that an index's own similarities may have.
var similarityTypes = []string{"BM25", "boolean", "DFR", "IB", "LMDirichlet", "LMJelinekMercer", "DFI", "scripted"}

func checkSimilarities(p *compat.Profile, all settings.Settings) error {
	const prefix = "index.similarity."
	var names []string
	for _, e := range all {
		rest, ok := strings.CutPrefix(e.Key, prefix)
		if !ok {
			continue
		}
		if name, _, _ := strings.Cut(rest, "."); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	for _, i := range java.HashMapOrder(names) {
		name := names[i]
		switch kind, set := all.Get(prefix + name + ".type"); {
		case !set:
			return eserr.IllegalArgument("Similarity [%s] must have an associated type", name)
		case kind == "classic":
			return eserr.IllegalArgument("The [classic] similarity may not be used anymore. Please use the [BM25] similarity or build a custom [scripted] similarity instead.")
		case !slices.Contains(similarityTypes, kind):
			return eserr.IllegalArgument("Unknown Similarity type [%s] for [%s]", kind, name)
		}
		options := similarityOptions(all, prefix+name+".")
		if kind := options["type"]; kind == "scripted" || kind != "BM25" && !p.TypelessPaths {
			continue // scripts are checked elsewhere; older versions take what they don't know
		}
		if _, err := similarity.Parse(options); err != nil {
			return err
		}
	}
	return nil
}

// countsOverlaps tells of the similarities of an index whether tokens of one position
// count apart for the length of a field.
func countsOverlaps(ix *cluster.Index) func(similarity string) bool {
	var names []string
	for _, e := range ix.Settings {
		rest, ok := strings.CutPrefix(e.Key, "index.similarity.")
		if name, ok2 := strings.CutSuffix(rest, ".discount_overlaps"); ok && ok2 && e.Text() == "false" {
			names = append(names, name)
		}
	}
	return func(name string) bool {
		if len(names) > 0 && (name == "" || name == "BM25") {
			name = "default"
		}
		return slices.Contains(names, name)
	}
}

// similarityOptions are the settings of one similarity.
func similarityOptions(all settings.Settings, prefix string) similarity.Options {
	options := similarity.Options{}
	for _, e := range all {
		if key, ok := strings.CutPrefix(e.Key, prefix); ok && !e.IsNull {
			options[key] = e.Text()
		}
	}
	return options
}

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

// checkSortSizes checks that the lists of index.sort are of one length.
//
// Server: org.elasticsearch.index.IndexSortConfig.
func checkSortSizes(all settings.Settings) error {
	fields := sortList(all, "index.sort.field")
	for _, key := range []string{"index.sort.order", "index.sort.mode", "index.sort.missing"} {
		list := sortList(all, key)
		if !all.Has(key) || len(list) == len(fields) {
			continue
		}
		for i := range list {
			switch key {
			case "index.sort.order":
				list[i] = strings.ToLower(list[i])
			case "index.sort.mode":
				list[i] = strings.ToUpper(list[i])
			}
		}
		return eserr.IllegalArgument("index.sort.field:[%s] %s:[%s], size mismatch", strings.Join(fields, ", "), key, strings.Join(list, ", "))
	}
	return nil
}

// checkSort checks that the fields of index.sort can be sorted by.
func checkSort(ix *cluster.Index) error {
	for _, name := range sortList(ix.Settings, "index.sort.field") {
		field := ix.Mapping.Field(name)
		switch {
		case field == nil:
			return eserr.IllegalArgument("unknown index sort field:[%s]", name)
		case !field.DocValues:
			return eserr.IllegalArgument("docvalues not found for index sort field:[%s]", name)
		}
	}
	return nil
}

// sortList is a setting of index.sort as a list.
func sortList(all settings.Settings, key string) []string {
	e, _ := all.Lookup(key)
	if e.IsList {
		return slices.Clone(e.List)
	}
	if e.Value == "" {
		return nil
	}
	list := strings.Split(e.Value, ",")
	for i := range list {
		list[i] = strings.TrimSpace(list[i])
	}
	return list
}

package node

import (
	"slices"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
	"esconsole/engine/mapping"
	"esconsole/engine/settings"
)

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
//
// Server: org.elasticsearch.index.IndexSortConfig.buildIndexSort.
func checkSort(ix *cluster.Index) error {
	for _, name := range sortList(ix.Settings, "index.sort.field") {
		if err := checkSortField(ix.Mapping.Field(name), name); err != nil {
			return err
		}
	}
	return nil
}

func checkSortField(field *mapping.FieldType, name string) error {
	if field == nil {
		return eserr.IllegalArgument("unknown index sort field:[%s]", name)
	}
	missing := func(cause *eserr.Error) error {
		return eserr.IllegalArgument("docvalues not found for index sort field:[%s]", name).Wrap(cause)
	}
	switch {
	case field.Type == "text" && !field.Fielddata:
		return missing(field.NoTextData())
	case field.Type == "text" || field.Type == "_id" || strings.HasSuffix(field.Type, "_range") && field.DocValues:
	case !field.DocValues:
		return missing(field.NoFieldData())
	case field.Type == "geo_point":
		return eserr.IllegalArgument("can't sort on geo_point field without using specific sorting feature, like geo_distance")
	case field.Type == "binary":
		return eserr.IllegalArgument("can't sort on binary field")
	case field.Type == "half_float" || field.Type == "scaled_float":
	default:
		return nil
	}
	return eserr.IllegalArgument("invalid index sort field:[%s]", name)
}

// sortedTexts are the types whose doc values are texts.
var sortedTexts = []string{"keyword", "ip", "icu_collation_keyword"}

// IndexSort is what the documents of an index are sorted by.
func IndexSort(ix *cluster.Index) []index.SortField {
	orders, modes, missing := sortList(ix.Settings, "index.sort.order"), sortList(ix.Settings, "index.sort.mode"), sortList(ix.Settings, "index.sort.missing")
	is := func(list []string, i int, text string) bool { return i < len(list) && strings.EqualFold(list[i], text) }
	var by []index.SortField
	for i, name := range sortList(ix.Settings, "index.sort.field") {
		field := ix.Mapping.Field(name)
		if field == nil {
			continue
		}
		f := index.SortField{Field: field.Name, Texts: slices.Contains(sortedTexts, field.Type),
			Descending: is(orders, i, "desc"), MissingFirst: is(missing, i, "_first")}
		f.Largest = is(modes, i, "max") || f.Descending && !is(modes, i, "min")
		by = append(by, f)
	}
	return by
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

package table

import (
	"strings"

	"github.com/tidwall/gjson"
	"github.com/tidwall/pretty"

	"esconsole/console/safe"
)

// isMappings recognises indices with their mappings: a get-mapping, or an
// index as a whole.
func isMappings(body gjson.Result) bool {
	yes := false
	body.ForEach(func(_, index gjson.Result) bool {
		yes = index.Get("mappings").IsObject()
		return yes
	})
	return yes
}

// mappings has a table of fields for each index, with another one of its
// settings where the answer has those, too.
func mappings(body gjson.Result) []Table {
	var tables []Table
	body.ForEach(func(name, index gjson.Result) bool {
		t := Table{Title: name.Str, Columns: []string{"field", "type"}}
		def := index.Get("mappings")
		if def.Get("properties").IsObject() || !typed(def) {
			t.fields("", def.Get("properties"), 0)
		} else {
			def.ForEach(func(typ, inner gjson.Result) bool { // versions 5 and 6
				t.fields(typ.Str+": ", inner.Get("properties"), 0)
				return true
			})
		}
		tables = append(tables, t)
		var r record
		r.flatten("", index.Get("settings"), 0)
		if index.Get("settings").IsObject() {
			tables = append(tables, pairs(name.Str, "setting", r))
		}
		return true
	})
	return tables
}

// typed tells whether a mapping is one of types.
func typed(def gjson.Result) bool {
	yes := false
	def.ForEach(func(_, inner gjson.Result) bool {
		yes = inner.Get("properties").IsObject()
		return yes
	})
	return yes
}

// fields adds a row for each field: those of an object below it, those of a
// multi-field, too.
func (t *Table) fields(prefix string, properties gjson.Result, depth int) {
	if depth == maxDepth {
		return
	}
	properties.ForEach(func(name, def gjson.Result) bool {
		path := prefix + name.Str
		typ := def.Get("type").Str
		if typ == "" {
			typ = "object"
		}
		names, cells := []string{"field", "type"}, []Cell{Word(path), Word(typ)}
		if more := options(def); more != "" {
			names, cells = append(names, "options"), append(cells, Word(more))
		}
		t.add(names, cells)
		t.fields(path+".", def.Get("properties"), depth+1)
		t.fields(path+".", def.Get("fields"), depth+1)
		return true
	})
}

// options are the parameters of a field besides its type and its fields.
func options(def gjson.Result) string {
	var list []string
	def.ForEach(func(key, v gjson.Result) bool {
		switch key.Str {
		case "type", "properties", "fields":
		default:
			value := v.Str
			if v.Type != gjson.String {
				value = string(pretty.Ugly([]byte(v.Raw)))
			}
			list = append(list, key.Str+"="+value)
		}
		return true
	})
	return safe.Line(strings.Join(list, " "))
}

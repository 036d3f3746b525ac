package search

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/script"
	"esconsole/engine/xcontent"
)

// scriptSort is a sort by what a script gives.
type scriptSort struct {
	Sort
	script *script.Script
	typ    string
}

// parseScriptSort reads a sort by a script. Scripts do not run yet: without a
// mistake it is not built.
//
// Server: org.elasticsearch.search.sort.ScriptSortBuilder.
func parseScriptSort(v xcontent.Value, warn objectparser.Warn) error {
	of := func(f objectparser.Field[Sort]) objectparser.Field[scriptSort] {
		return objectparser.Field[scriptSort]{Name: f.Name, Takes: f.Takes, Read: func(s *scriptSort, v xcontent.Value, warn objectparser.Warn) error {
			return f.Read(&s.Sort, v, warn)
		}}
	}
	p := objectparser.Parser[scriptSort]{Name: "_script", Fields: []objectparser.Field[scriptSort]{
		{Name: "script", Takes: objectparser.ObjectOrString, Read: func(s *scriptSort, v xcontent.Value, warn objectparser.Warn) (err error) {
			s.script, err = script.Parse(v, warn)
			return err
		}},
		{Name: "type", Takes: objectparser.String, Read: func(s *scriptSort, v xcontent.Value, _ objectparser.Warn) error {
			switch s.typ = strings.ToLower(v.Text()); s.typ {
			case "string", "number":
				return nil
			}
			return eserr.IllegalArgument("Unknown ScriptSortType [%s]", v.Text())
		}},
		of(orderField),
		{Name: "mode", Takes: objectparser.String, Read: func(s *scriptSort, v xcontent.Value, _ objectparser.Warn) (err error) {
			s.Mode, err = sortMode(v.Text())
			return err
		}},
		of(nestedPathField), of(nestedFilterField), of(nestedField),
	}}
	var s scriptSort
	if err := p.Parse(&s, v, warn); err != nil {
		return err
	}
	var missing []string
	if s.script == nil {
		missing = append(missing, "script")
	}
	if s.typ == "" {
		missing = append(missing, "type")
	}
	if len(missing) > 0 {
		return eserr.IllegalArgument("Required [%s]", strings.Join(missing, ", "))
	}
	return eserr.NotImplemented("the sort [_script]")
}

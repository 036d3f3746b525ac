package query

import (
	"errors"
	"slices"

	"esconsole/engine/eserr"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// storedCheck is what is special of queries that documents keep: fields have to be
// mapped before, or count as text if the index says so.
type storedCheck struct {
	asText  bool
	missing string // the first field that is not mapped
}

// CheckStored tells what is wrong with a query that a document keeps in a
// percolator field. A query of a kind that is not built here is taken as it is.
//
// Server: org.elasticsearch.percolator.PercolatorFieldMapper.
func (c *Context) CheckStored(v xcontent.Value) error {
	q, err := Parse(v, nil)
	if err != nil && !unbuilt(err) {
		return storedParseError(v, err)
	}
	if err := checkParents(v, 0); err != nil || q == nil {
		return err
	}
	check := &storedCheck{asText: c.Setting != nil && c.Setting("index.percolator.map_unmapped_fields_as_text") == "true"}
	c.stored = check
	_, err = q.Build(c)
	if check.missing != "" {
		return shardError("No field mapping can be found for the field with name [%s]", check.missing)
	}
	if unbuilt(err) {
		return nil
	}
	if b, ok := err.(bare); ok {
		return b.error
	}
	var fatal *Fatal
	if errors.As(err, &fatal) {
		return fatal.Err
	}
	return err
}

// unbuilt tells whether the cause of an error is that something is not built here,
// which is the error of the whole then.
func unbuilt(err error) bool {
	if err == nil {
		return false
	}
	for e := eserr.From(err); e != nil; e = e.Cause {
		if e.Status == 501 {
			return true
		}
	}
	return false
}

// storedParseError is an error of reading, which has a frame of its own for text
// that is no JSON.
func storedParseError(v xcontent.Value, err error) error {
	e := eserr.From(err)
	if e.Type != "json_parse_exception" {
		return e
	}
	line, col := v.LineCol(v.Pos())
	return eserr.Parsing(line, col, "Failed to parse").Wrap(e)
}

// checkParents refuses queries about parents and children, where the server looks
// for them.
func checkParents(v xcontent.Value, depth int) error {
	fields := v.Fields()
	if len(fields) == 0 || depth > MaxDepth {
		return nil
	}
	name, body := fields[0].Key, fields[0].Value
	var keys []string
	switch name {
	case "has_child", "has_parent":
		return eserr.IllegalArgument("the [%s] query is unsupported inside a percolator query", name)
	case "bool":
		keys = []string{"filter", "must", "must_not", "should"}
	case "constant_score":
		keys = []string{"filter"}
	case "function_score":
		keys = []string{"query"}
	case "boosting":
		keys = []string{"negative", "positive"}
	case "dis_max":
		keys = []string{"queries"}
	}
	for _, key := range keys {
		clauses := body.Get(key)
		for _, clause := range slices.Concat(clauses.Items(), []xcontent.Value{clauses}) {
			if err := checkParents(clause, depth+1); err != nil {
				return err
			}
		}
	}
	return nil
}

// mapped is field for the clauses that need one in stored queries.
func (c *Context) mapped(name string) *mapping.FieldType {
	ft := c.field(name)
	if ft != nil || c.stored == nil {
		return ft
	}
	if c.stored.asText {
		return mapping.DefaultText(name)
	}
	if c.stored.missing == "" {
		c.stored.missing = name
	}
	return nil
}

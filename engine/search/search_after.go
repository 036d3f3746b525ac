package search

import (
	"esconsole/engine/collation"
	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// parseSearchAfter reads search_after: the sort values of the last hit seen.
func parseSearchAfter(v xcontent.Value) ([]xcontent.Value, error) {
	items := v.Items()
	for _, item := range items {
		if k := item.Kind(); k == xcontent.KindObject || k == xcontent.KindArray {
			return nil, parsingError(v, item.Pos(), "Expected [VALUE_STRING] or [VALUE_NUMBER] or [VALUE_BOOLEAN] or [VALUE_NULL] but found [%s] inside search_after.", k)
		}
	}
	if v.Err() == nil && len(items) == 0 {
		return nil, eserr.IllegalArgument("Values must contains at least one value.")
	}
	return items, v.Err()
}

// checkAfter refuses a search_after that does not fit the rest of the search.
func (r *Request) checkAfter() error {
	switch {
	case r.After == nil:
		return nil
	case r.Scroll:
		return eserr.New(500, "search_exception", "`search_after` cannot be used in a scroll context.")
	case r.From > 0:
		return eserr.New(500, "search_exception", "`from` parameter must be set to 0 when `search_after` is used.")
	case len(r.Sort) == 0:
		return eserr.IllegalArgument("Sort must contain at least one field.")
	case len(r.Sort) != len(r.After):
		return eserr.IllegalArgument("search_after has %d value(s) but sort has %d.", len(r.After), len(r.Sort))
	}
	return nil
}

// afterKeys are the values of search_after as keys; nil if there are none.
func (r *Request) afterKeys(x *run) ([]key, error) {
	if r.After == nil {
		return nil, nil
	}
	keys := make([]key, len(r.After))
	for i, v := range r.After {
		k, err := x.criteria[i].keyOf(v, x.shard.Mapping)
		if err != nil {
			e := eserr.From(err)
			if e.Type != "number_format_exception" {
				return nil, e
			}
			return nil, eserr.IllegalArgument("Failed to parse search_after value for field [%s].", r.Sort[i].Field).Wrap(e)
		}
		keys[i] = k
	}
	return keys, nil
}

// keyOf is a value of search_after as a key.
//
// Server: org.elasticsearch.search.searchafter.SearchAfterBuilder.convertValueFromSortType.
func (c *criterion) keyOf(v xcontent.Value, m *mapping.Mapping) (key, error) {
	if v.Kind() == xcontent.KindNull {
		return c.nullAfter()
	}
	text := v.Text()
	number, isNumber := v.Float64()
	switch c.kind {
	case keyLong, keyInt:
		if isNumber {
			if n, ok := v.Int64(); ok {
				return key{integer: n}, nil
			}
			return key{integer: java.LongOf(number)}, nil
		}
		return c.longOf(text, m)
	case keyDouble, keyFloat, keyScore:
		f, fault := java.ParseDouble(text)
		if fault != "" {
			return key{}, eserr.NumberFormat(text)
		}
		if c.kind != keyDouble {
			f = float64(float32(f))
		}
		return key{num: f}, nil
	case keyIP:
		ip, err := mapping.ParseIP(text)
		return key{text: ip}, err
	}
	if ft := m.Field(c.Field); ft != nil && ft.Collator != nil {
		text = string(collation.Bytes(text))
	}
	return key{text: text}, nil
}

// nullAfter is null as the value of a criterion; numbers can't be null.
func (c *criterion) nullAfter() (key, error) {
	number := map[keyKind]string{keyLong: "java.lang.Long.longValue()", keyInt: "java.lang.Integer.intValue()",
		keyDouble: "java.lang.Double.doubleValue()", keyFloat: "java.lang.Float.floatValue()", keyScore: "java.lang.Float.floatValue()"}
	if call, ok := number[c.kind]; ok {
		return key{}, eserr.NullPointerAt(call, "value")
	}
	return key{missing: true}, nil
}

// longOf is a text as a whole number: of a date field a date, of a boolean true
// or false.
func (c *criterion) longOf(text string, m *mapping.Mapping) (key, error) {
	ft := m.Field(c.Field)
	switch {
	case ft != nil && ft.IsDate():
		n, err := ft.ParseDateMath(mapping.TextValue(text), mapping.DateBound{Now: func() (dates.Instant, error) {
			return dates.Instant{}, eserr.IllegalState("now() is not allowed in [search_after] key")
		}})
		return key{integer: n}, err
	case ft != nil && ft.Type == "boolean":
		switch text {
		case "true":
			return key{integer: 1}, nil
		case "false":
			return key{}, nil
		}
		return key{}, eserr.IllegalArgument("Cannot parse boolean [%s], expected either [true] or [false]", text)
	}
	f, fault := java.ParseDouble(text)
	if fault != "" {
		return key{}, eserr.NumberFormat(text)
	}
	if n, err := parseInt64(text); err == nil {
		return key{integer: n}, nil
	}
	return key{integer: java.LongOf(f)}, nil
}

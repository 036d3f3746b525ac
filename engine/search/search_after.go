package search

import (
	"math"
	"strconv"

	"esconsole/engine/eserr"
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
func (r *Request) afterKeys(m *mapping.Mapping) ([]key, error) {
	if r.After == nil {
		return nil, nil
	}
	keys := make([]key, len(r.After))
	for i, v := range r.After {
		k, err := r.Sort[i].keyOf(v, m)
		if err != nil {
			return nil, eserr.IllegalArgument("Failed to parse search_after value for field [%s].", r.Sort[i].Field).Wrap(eserr.From(err))
		}
		keys[i] = k
	}
	return keys, nil
}

func (s *Sort) keyOf(v xcontent.Value, m *mapping.Mapping) (key, error) {
	if v.Kind() == xcontent.KindNull {
		return key{missing: true}, nil
	}
	text := v.Text()
	switch s.kind {
	case keyInteger, keyInt:
		if ft := m.Field(s.Field); ft != nil && ft.IsDate() && v.Kind() == xcontent.KindString {
			n, err := ft.ParseDateMath(mapping.TextValue(text), mapping.DateBound{})
			return key{integer: n}, err
		}
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			f, err := strconv.ParseFloat(text, 64)
			if err != nil {
				return key{}, eserr.NumberFormat(text)
			}
			n = int64(f)
		}
		missing := n == math.MaxInt64 && !s.MissingFirst || n == math.MinInt64 && s.MissingFirst
		return key{integer: n, missing: missing && s.kind == keyInteger}, nil
	case keyDouble, keyFloat:
		f, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return key{}, eserr.NumberFormat(text)
		}
		return key{num: f, missing: math.IsInf(f, 0)}, nil
	case keyIP:
		ip, err := mapping.ParseIP(text)
		return key{text: ip}, err
	}
	return key{text: text}, nil
}
